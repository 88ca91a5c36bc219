package io.stridewise.array.iterate;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A plan in words. */
final class PlanText {
  private PlanText() {}

  private static final double LINE = 64;

  static String explain(Plan plan, long[] operandShape, long[][] strides) {
    StringBuilder text = new StringBuilder();
    text.append("walks shape ").append(Arrays.toString(operandShape));
    int[] axes = plan.axes();
    text.append(" with axes nested as ").append(Arrays.toString(axes));
    String backwards =
        Arrays.stream(axes)
            .filter(plan::isBackwards)
            .sorted()
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(", "));
    if (!backwards.isEmpty()) {
      text.append(", axis ").append(backwards).append(" backwards");
    }
    text.append('\n');
    text.append("loops after merging: ").append(Arrays.toString(plan.shape())).append('\n');
    int inner = plan.depth() - 1;
    for (int k = 0; k < strides.length; k++) {
      text.append("operand %d: byte strides %s".formatted(k, Arrays.toString(strides[k])));
      if (inner >= 0) {
        double lines = Math.min(1, Math.abs(strides[k][inner]) / LINE);
        text.append(", %.3f cache lines per element".formatted(lines));
      }
      text.append('\n');
    }
    if (disagree(plan, strides)) {
      text.append(
          "the operands disagree on the fastest axis: one of them opens a line per element");
      text.append('\n');
    }
    return text.toString();
  }

  /** True if some operand has a smaller stride further out than on the innermost loop. */
  private static boolean disagree(Plan plan, long[][] strides) {
    int inner = plan.depth() - 1;
    return inner > 0
        && Arrays.stream(strides)
            .anyMatch(s ->
                IntStream.range(0, inner)
                    .anyMatch(i -> s[i] != 0 && Math.abs(s[i]) < Math.abs(s[inner])));
  }
}

package io.stridewise.array.iterate;

import io.stridewise.layout.StrideText;
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
        text.append(
            ", %s per step of the innermost; %s"
                .formatted(StrideText.step(strides[k][inner]), StrideText.lines(lines)));
      }
      text.append('\n');
    }
    IntStream.range(0, strides.length)
        .filter(k -> isAcross(plan, strides[k]))
        .findFirst()
        .ifPresent(k ->
            text.append(
                "opposing strides: operand %d is walked across its rows; in another order of the loops, another one would be\n"
                    .formatted(k)));
    return text.toString();
  }

  /** Whether an operand has a smaller stride further out than on the innermost loop. */
  private static boolean isAcross(Plan plan, long[] strides) {
    int inner = plan.depth() - 1;
    return inner > 0
        && IntStream.range(0, inner)
            .anyMatch(i -> strides[i] != 0 && Math.abs(strides[i]) < Math.abs(strides[inner]));
  }
}

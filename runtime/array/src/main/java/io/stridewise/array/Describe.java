package io.stridewise.array;

import io.stridewise.layout.CacheLines;
import io.stridewise.layout.Layout;
import io.stridewise.layout.Overlap;
import io.stridewise.layout.StrideText;
import io.stridewise.layout.Traversal;
import java.util.Arrays;

/** What an array is in memory, in words. */
final class Describe {
  private Describe() {}

  private static final int LINE = 64;

  static String text(NdArray<?> a) {
    Layout layout = a.layout();
    StringBuilder text = new StringBuilder();
    line(text, "shape", "%s %s, %d elements".formatted(a.dtype(), list(a.shape()), a.size()));
    line(text, "byte strides", "%s from byte %d".formatted(list(a.byteStrides()), layout.offset()));
    line(text, "order", order(a));
    line(
        text,
        "memory",
        a.storage() + a.base().map(b -> ", view of " + list(b.shape())).orElse(", its own"));
    line(text, "writable", writable(a));
    line(text, "loop", loop(layout));
    return text.toString();
  }

  private static void line(StringBuilder text, String name, String value) {
    text.append("%-13s%s%n".formatted(name, value));
  }

  private static String order(NdArray<?> a) {
    if (a.isCContiguous()) {
      return a.isFContiguous() ? "contiguous, C and F" : "contiguous, C (last axis fastest)";
    }
    return a.isFContiguous()
        ? "contiguous, F (first axis fastest)"
        : a.layout().isExhaustive() ? "no gaps, but neither C nor F" : "strided, with gaps";
  }

  private static String writable(NdArray<?> a) {
    if (a.isWritable()) {
      return "yes";
    }
    return Overlap.within(a.layout()) == Overlap.NO ? "no" : "no, elements may overlap";
  }

  private static String loop(Layout layout) {
    if (layout.isEmpty()) {
      return "no element";
    }
    Layout walked = Traversal.of(layout).operands().getFirst();
    if (walked.rank() == 0) {
      return "one element";
    }
    int inner = walked.rank() - 1;
    long n = walked.length(inner);
    long lines = CacheLines.perSweep(walked, inner, LINE);
    String nest =
        walked.rank() == 1
            ? "one loop of %d".formatted(n)
            : "%d loops %s".formatted(walked.rank(), list(walked.shape()));
    return "%s, %s per step of the innermost; %s"
        .formatted(
            nest, StrideText.step(walked.byteStride(inner)), StrideText.lines(lines / (double) n));
  }

  private static String list(long[] values) {
    return Arrays.toString(values);
  }
}

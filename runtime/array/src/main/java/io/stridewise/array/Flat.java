package io.stridewise.array;

import io.stridewise.layout.Layout;
import java.util.stream.LongStream;

/** Elements by their number in C order. */
final class Flat {
  private Flat() {}

  /** The byte offsets of all elements in C order. */
  static LongStream offsets(Layout layout) {
    long[] shape = layout.shape();
    long[] strides = layout.byteStrides();
    return LongStream.range(0, layout.size()).map(i -> offset(layout.offset(), shape, strides, i));
  }

  private static long offset(long start, long[] shape, long[] strides, long number) {
    long rest = number;
    long offset = start;
    for (int k = shape.length - 1; k >= 0 && rest > 0; k--) {
      offset += rest % shape[k] * strides[k];
      rest /= shape[k];
    }
    return offset;
  }
}

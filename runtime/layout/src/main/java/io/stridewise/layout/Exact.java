package io.stridewise.layout;

import java.math.BigInteger;
import java.util.Arrays;

/** Byte arithmetic that is either exact or refused. */
final class Exact {
  private Exact() {}

  /**
   * No layout reaches further than this from byte 0, in either direction. Twice a span then still
   * fits a long, which every overlap equation relies on; and no machine addresses as much.
   */
  static final long LIMIT = 1L << 61;

  /**
   * The number of elements.
   *
   * @throws IllegalArgumentException if the bytes of all axes, those of length 0 left out, exceed
   *     2^63 - 1 (NumPy's rule for "array is too big")
   */
  static long size(String operation, long[] shape, int itemSize) {
    long bytes = itemSize;
    boolean empty = false;
    for (long length : shape) {
      if (length == 0) {
        empty = true;
      } else if (bytes > Long.MAX_VALUE / length) {
        throw new IllegalArgumentException(
            "%s: shape %s of items of %d bytes needs %s bytes, more than 2^63 - 1"
                .formatted(operation, Arrays.toString(shape), itemSize, product(shape, itemSize)));
      } else {
        bytes *= length;
      }
    }
    return empty ? 0 : bytes / itemSize;
  }

  private static BigInteger product(long[] shape, int itemSize) {
    BigInteger bytes = BigInteger.valueOf(itemSize);
    for (long length : shape) {
      bytes = bytes.multiply(BigInteger.valueOf(Math.max(1, length)));
    }
    return bytes;
  }

  /**
   * {@code stride * factor}, or 0 where that overflows: only possible for a stride that is never
   * used.
   */
  static long unusedIfOverflow(long stride, long factor) {
    long high = Math.multiplyHigh(stride, factor);
    long low = stride * factor;
    return high == low >> 63 ? low : 0;
  }

  /**
   * {@code stride1 + stride2}, or 0 where that overflows: only possible for a stride that is never
   * used.
   */
  static long sumUnusedIfOverflow(long stride1, long stride2) {
    long sum = stride1 + stride2;
    return ((stride1 ^ sum) & (stride2 ^ sum)) < 0 ? 0 : sum;
  }
}

package io.stridewise.layout;

import java.math.BigInteger;
import java.util.Arrays;

/** What a layout must hold to exist, and to lie in a buffer; and messages that show the numbers. */
final class Bounds {
  private Bounds() {}

  static void requireRank(String operation, int rank) {
    if (rank > Layout.MAX_RANK) {
      throw new IllegalArgumentException(
          "%s: %d axes, at most %d are possible".formatted(operation, rank, Layout.MAX_RANK));
    }
  }

  static void requireShape(String operation, long[] shape, int itemSize) {
    requireRank(operation, shape.length);
    for (int k = 0; k < shape.length; k++) {
      if (shape[k] < 0) {
        throw new IllegalArgumentException(
            "%s: shape %s has a negative length on axis %d"
                .formatted(operation, Arrays.toString(shape), k));
      }
    }
    if (itemSize <= 0) {
      throw new IllegalArgumentException(
          "%s: an item must have at least 1 byte, not %d".formatted(operation, itemSize));
    }
  }

  static void requireSameRank(String operation, long[] shape, long[] strides) {
    if (shape.length != strides.length) {
      throw new IllegalArgumentException(
          "%s: shape %s has %d axes, byte strides %s have %d"
              .formatted(
                  operation,
                  Arrays.toString(shape),
                  shape.length,
                  Arrays.toString(strides),
                  strides.length));
    }
  }

  /** Every element lies less than {@link Exact#LIMIT} bytes from byte 0. */
  static void requireRepresentable(String operation, Layout layout) {
    if (!within(layout, -Exact.LIMIT, Exact.LIMIT)) {
      throw new IllegalArgumentException(
          "%s reaches bytes %s to %s, beyond 2^61 bytes"
              .formatted(subject(operation, layout), exactLo(layout), exactHi(layout)));
    }
  }

  static void requireInside(String operation, Layout layout, Root root) {
    if (!within(layout, 0, Math.min(root.bytes(), Exact.LIMIT))) {
      throw new IllegalArgumentException(outside(operation, layout, root));
    }
  }

  /**
   * Whether all elements lie in bytes lo (at least -LIMIT) to hi (at most LIMIT), without overflow
   * on the way.
   */
  private static boolean within(Layout layout, long lo, long hi) {
    if (layout.size == 0) {
      return true;
    }
    long first = layout.offset;
    if (first < lo || first > hi - layout.itemSize) {
      return false;
    }
    long last = first;
    for (int k = 0; k < layout.rank(); k++) {
      long steps = layout.shape[k] - 1;
      if (steps > 0) {
        long extent = steps * layout.strides[k];
        if (Math.multiplyHigh(steps, layout.strides[k]) != extent >> 63
            || extent < -2 * Exact.LIMIT
            || extent > 2 * Exact.LIMIT) {
          return false;
        }
        first += Math.min(0, extent);
        last += Math.max(0, extent);
        if (first < lo || last > hi - layout.itemSize) {
          return false;
        }
      }
    }
    return true;
  }

  private static String outside(String operation, Layout layout, Root root) {
    BigInteger lo = exactLo(layout);
    BigInteger hi = exactHi(layout);
    BigInteger bytes = BigInteger.valueOf(root.bytes());
    String subject = subject(operation, layout);
    String buffer = root.describe(layout.itemSize);
    boolean before = lo.signum() < 0;
    boolean after = hi.compareTo(bytes) > 0;
    if (before && after) {
      return "%s reaches bytes %s to %s of %s".formatted(subject, lo, hi, buffer);
    }
    if (before) {
      String advice =
          hi.subtract(lo).compareTo(bytes) > 0
              ? ""
              : "; from byte %s on it fits"
                  .formatted(BigInteger.valueOf(layout.offset).subtract(lo));
      return "%s reaches byte %s, before the start of %s%s".formatted(subject, lo, buffer, advice);
    }
    if (after) {
      return "%s reaches byte %s of %s%s".formatted(subject, hi, buffer, howManyFit(layout, bytes));
    }
    return "%s reaches byte %s, beyond 2^61 bytes".formatted(subject, hi);
  }

  /** The first axis that would fit if it were shorter, and how long it may be. */
  private static String howManyFit(Layout layout, BigInteger bytes) {
    BigInteger hi = exactHi(layout);
    for (int k = 0; k < layout.rank(); k++) {
      BigInteger stride = BigInteger.valueOf(layout.strides[k]);
      BigInteger others = hi.subtract(stride.multiply(BigInteger.valueOf(layout.shape[k] - 1)));
      if (stride.signum() > 0 && others.compareTo(bytes) <= 0) {
        BigInteger most = bytes.subtract(others).divide(stride).add(BigInteger.ONE);
        boolean windows = k == 0 && layout.rank() == 2 && layout.strides[0] == layout.strides[1];
        return windows
            ? "; at most %s windows fit".formatted(most)
            : "; at most %s fit along axis %d".formatted(most, k);
      }
    }
    return "";
  }

  private static String subject(String operation, Layout layout) {
    return "%s: shape %s with byte strides %s%s"
        .formatted(
            operation,
            Arrays.toString(layout.shape),
            Arrays.toString(layout.strides),
            layout.offset == 0 ? "" : " from byte " + layout.offset);
  }

  private static BigInteger exactLo(Layout layout) {
    return exactReach(layout, -1);
  }

  private static BigInteger exactHi(Layout layout) {
    return exactReach(layout, 1).add(BigInteger.valueOf(layout.itemSize));
  }

  private static BigInteger exactReach(Layout layout, int sign) {
    BigInteger reach = BigInteger.valueOf(layout.offset);
    for (int k = 0; k < layout.rank(); k++) {
      if (Long.signum(layout.strides[k]) == sign) {
        reach =
            reach.add(
                BigInteger.valueOf(layout.strides[k])
                    .multiply(BigInteger.valueOf(layout.shape[k] - 1)));
      }
    }
    return reach;
  }
}

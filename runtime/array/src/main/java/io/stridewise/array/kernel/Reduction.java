package io.stridewise.array.kernel;

import io.stridewise.array.iterate.Plan;
import io.stridewise.array.storage.ElementType;
import io.stridewise.array.storage.HeapStorage;
import io.stridewise.array.storage.Lane;
import java.util.Arrays;
import java.util.List;

/**
 * Operations that make one element from many.
 *
 * <p>Elements are combined in the order of the plan, not of their indices: the walk goes along the
 * smallest strides. Sums of floating values keep eight partial sums in runs, so the last bits
 * depend on the layout; they are at least as near to the exact sum as one running sum.
 */
public enum Reduction {
  /** Sum; integers wrap. */
  SUM(Binary.ADD, 0, 0),
  /** Product; integers wrap. */
  PRODUCT(Binary.MULTIPLY, 1, 1),
  /** Least; NaN if any is. */
  MINIMUM(Binary.MINIMUM, Double.POSITIVE_INFINITY, Long.MAX_VALUE),
  /** Greatest; NaN if any is. */
  MAXIMUM(Binary.MAXIMUM, Double.NEGATIVE_INFINITY, Long.MIN_VALUE),
  /** Whether any is 1, of 0 and 1. */
  ANY(Binary.MAXIMUM, 0, 0),
  /** Whether all are 1, of 0 and 1. */
  ALL(Binary.MINIMUM, 1, 1);

  private final Binary step;
  private final double doubleIdentity;
  private final long longIdentity;

  Reduction(Binary step, double doubleIdentity, long longIdentity) {
    this.step = step;
    this.doubleIdentity = doubleIdentity;
    this.longIdentity = longIdentity;
  }

  /**
   * Combines {@code in} into {@code out}, whose layout has the same shape with byte stride 0 on the
   * axes that are reduced. {@code out} holds the identity before and must be a {@code double[]} for
   * {@link Domain#DOUBLE}, else a {@code long[]}, without gaps.
   */
  public void run(Domain domain, Operand in, Operand out) {
    Block from = new Block(in.lane(), domain);
    Block into = new Block(out.lane(), domain == Domain.TRUTH ? Domain.LONG : domain);
    Plan.of(List.of(in.layout(), out.layout()), Plan.Walk.BEST)
        .withLongRuns()
        .forEachRun((offsets, strides, length) -> {
          for (long done = 0; done < length; done += Block.LENGTH) {
            int n = (int) Math.min(Block.LENGTH, length - done);
            from.read(offsets[0] + done * strides[0], strides[0], n);
            if (strides[1] == 0) {
              fold(domain, from, n, out.lane(), offsets[1]);
            } else {
              long offset = offsets[1] + done * strides[1];
              into.read(offset, strides[1], n);
              step.run(domain, into, from, into, n);
              into.write(offset, strides[1], n);
            }
          }
        });
  }

  /** Fills an accumulator with what combining leaves unchanged. */
  public void fillWithIdentity(Lane lane) {
    switch (lane.array()) {
      case double[] a -> Arrays.fill(a, doubleIdentity);
      case long[] a -> Arrays.fill(a, longIdentity);
      default -> throw new IllegalArgumentException("accumulators are double[] or long[]");
    }
  }

  private void fold(Domain domain, Block from, int n, Lane out, long offset) {
    if (domain == Domain.DOUBLE) {
      double part = foldDoubles(from.doubles, from.at, n);
      double[] a = (double[]) out.array();
      int i = out.index(offset);
      a[i] =
          switch (this) {
            case SUM -> a[i] + part;
            case PRODUCT -> a[i] * part;
            case MINIMUM, ALL -> Math.min(a[i], part);
            case MAXIMUM, ANY -> Math.max(a[i], part);
          };
    } else {
      long part = foldLongs(from.longs, from.at, n);
      long[] a = (long[]) out.array();
      int i = out.index(offset);
      a[i] =
          switch (this) {
            case SUM -> a[i] + part;
            case PRODUCT -> a[i] * part;
            case MINIMUM, ALL -> Math.min(a[i], part);
            case MAXIMUM, ANY -> Math.max(a[i], part);
          };
    }
  }

  private double foldDoubles(double[] a, int at, int n) {
    double r = doubleIdentity;
    switch (this) {
      case SUM -> r = sum(a, at, n);
      case PRODUCT -> {
        for (int i = 0; i < n; i++) {
          r *= a[at + i];
        }
      }
      case MINIMUM, ALL -> {
        for (int i = 0; i < n; i++) {
          r = Math.min(r, a[at + i]);
        }
      }
      case MAXIMUM, ANY -> {
        for (int i = 0; i < n; i++) {
          r = Math.max(r, a[at + i]);
        }
      }
    }
    return r;
  }

  /** Eight partial sums hide the latency of an addition and shorten each chain of roundings. */
  private static double sum(double[] a, int at, int n) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    double s4 = 0;
    double s5 = 0;
    double s6 = 0;
    double s7 = 0;
    int i = 0;
    for (; i < n - 7; i += 8) {
      s0 += a[at + i];
      s1 += a[at + i + 1];
      s2 += a[at + i + 2];
      s3 += a[at + i + 3];
      s4 += a[at + i + 4];
      s5 += a[at + i + 5];
      s6 += a[at + i + 6];
      s7 += a[at + i + 7];
    }
    double rest = 0;
    for (; i < n; i++) {
      rest += a[at + i];
    }
    return ((s0 + s1) + (s2 + s3)) + ((s4 + s5) + (s6 + s7)) + rest;
  }

  private long foldLongs(long[] a, int at, int n) {
    long r = longIdentity;
    switch (this) {
      case SUM -> {
        for (int i = 0; i < n; i++) {
          r += a[at + i];
        }
      }
      case PRODUCT -> {
        for (int i = 0; i < n; i++) {
          r *= a[at + i];
        }
      }
      case MINIMUM, ALL -> {
        for (int i = 0; i < n; i++) {
          r = Math.min(r, a[at + i]);
        }
      }
      case MAXIMUM, ANY -> {
        for (int i = 0; i < n; i++) {
          r = Math.max(r, a[at + i]);
        }
      }
    }
    return r;
  }

  /** A new zeroed accumulator of {@code count} elements for {@code domain}. */
  public static HeapStorage accumulator(Domain domain, long count) {
    return HeapStorage.allocate(
        domain == Domain.DOUBLE ? ElementType.DOUBLE : ElementType.LONG, count);
  }
}

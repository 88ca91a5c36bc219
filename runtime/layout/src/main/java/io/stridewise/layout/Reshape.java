package io.stridewise.layout;

import java.util.Arrays;
import java.util.Optional;

/** Other axes over the same elements in the same order. */
final class Reshape {
  private Reshape() {}

  static Optional<Layout> apply(Layout of, Order order, long[] target) {
    inferLength(of, target);
    Bounds.requireShape("reshape", target, of.itemSize);
    if (Exact.size("reshape", target, of.itemSize) != of.size) {
      throw mismatch(of, target);
    }
    if (Arrays.equals(of.shape, target)) {
      return Optional.of(of);
    }
    Optional<long[]> strides =
        Contiguity.is(order, of)
            ? Optional.of(Contiguity.strides(order, target, of.itemSize))
            : order == Order.C
                ? withoutCopy(of.shape, of.strides, target)
                : withoutCopy(mirror(of.shape), mirror(of.strides), mirror(target))
                    .map(Reshape::mirror);
    return strides.map(s -> new Layout(target, s, of.offset, of.itemSize, of.size));
  }

  private static void inferLength(Layout of, long[] target) {
    int unknown = -1;
    long known = 1;
    for (int k = 0; k < target.length; k++) {
      if (target[k] == -1 && unknown >= 0) {
        throw new IllegalArgumentException(
            "reshape: shape %s leaves more than one length open"
                .formatted(Arrays.toString(target)));
      } else if (target[k] == -1) {
        unknown = k;
      } else if (target[k] >= 0) {
        // A product too long for a long cannot divide the size, and 0 leaves nothing to infer from.
        known = Math.multiplyHigh(known, target[k]) == 0 ? known * target[k] : -1;
        known = known < 0 ? Long.MAX_VALUE : known;
      }
    }
    if (unknown >= 0) {
      if (known == 0 || of.size % known != 0) {
        throw mismatch(of, target);
      }
      target[unknown] = of.size / known;
    }
  }

  private static IllegalArgumentException mismatch(Layout of, long[] target) {
    return new IllegalArgumentException(
        "reshape: %d elements of shape %s do not make shape %s"
            .formatted(of.size, Arrays.toString(of.shape), Arrays.toString(target)));
  }

  /**
   * NumPy's rule, in C order; Fortran order is its mirror image. Axes of length 1 aside, the
   * shortest runs of old and new axes that hold equally many elements are matched from the left. A
   * run can be cut differently if one stride walks it, that is, each old stride is the next one
   * times its length. The new strides of a run then grow from its smallest.
   *
   * @return empty if a run cannot be walked by one stride
   */
  private static Optional<long[]> withoutCopy(long[] shape, long[] strides, long[] target) {
    int[] counted = countedAxes(shape);
    long[] result = new long[target.length];
    int oldStart = 0;
    int newStart = 0;
    while (newStart < target.length && oldStart < counted.length) {
      int oldEnd = oldStart;
      int newEnd = newStart;
      long oldCount = shape[counted[oldEnd++]];
      long newCount = target[newEnd++];
      while (oldCount != newCount) {
        if (newCount < oldCount) {
          newCount *= target[newEnd++];
        } else {
          oldCount *= shape[counted[oldEnd++]];
        }
      }
      for (int i = oldStart; i + 1 < oldEnd; i++) {
        int next = counted[i + 1];
        if (strides[counted[i]] != shape[next] * strides[next]) {
          return Optional.empty();
        }
      }
      long stride = strides[counted[oldEnd - 1]];
      for (int k = newEnd - 1; k >= newStart; k--) {
        result[k] = stride;
        stride *= target[k];
      }
      oldStart = oldEnd;
      newStart = newEnd;
    }
    // Only axes of length 1 are left over; they get the stride before them, as in NumPy.
    for (int k = newStart; k < target.length; k++) {
      result[k] = result[k - 1];
    }
    return Optional.of(result);
  }

  private static int[] countedAxes(long[] shape) {
    int[] counted = new int[shape.length];
    int count = 0;
    for (int k = 0; k < shape.length; k++) {
      if (shape[k] != 1) {
        counted[count++] = k;
      }
    }
    return Arrays.copyOf(counted, count);
  }

  private static long[] mirror(long[] values) {
    long[] mirrored = new long[values.length];
    for (int i = 0; i < values.length; i++) {
      mirrored[i] = values[values.length - 1 - i];
    }
    return mirrored;
  }

  static Layout withItemSize(Layout of, int newSize) {
    Bounds.requireShape("withItemSize", of.shape, newSize);
    if (newSize == of.itemSize) {
      return of;
    }
    String change = "withItemSize: from %d to %d bytes ".formatted(of.itemSize, newSize);
    if (of.rank() == 0) {
      throw new IllegalArgumentException(change + "needs an axis to take up the difference");
    }
    int last = of.rank() - 1;
    if (of.size != 0 && of.shape[last] != 1 && of.strides[last] != of.itemSize) {
      throw new IllegalArgumentException(
          change + "needs a contiguous last axis, not byte stride %d".formatted(of.strides[last]));
    }
    boolean divides =
        newSize < of.itemSize
            ? of.itemSize % newSize == 0
            : of.shape[last] * of.itemSize % newSize == 0;
    if (!divides) {
      throw new IllegalArgumentException(
          change + "does not divide the last axis of length %d".formatted(of.shape[last]));
    }
    long[] shape = of.shape.clone();
    shape[last] = shape[last] * of.itemSize / newSize;
    long[] strides = of.strides.clone();
    strides[last] = newSize;
    return new Layout(
        shape, strides, of.offset, newSize, Exact.size("withItemSize", shape, newSize));
  }

  static Layout coalesce(Layout of) {
    if (of.size == 0) {
      return new Layout(new long[1], new long[] {of.itemSize}, of.offset, of.itemSize, 0);
    }
    long[] shape = new long[of.rank()];
    long[] strides = new long[of.rank()];
    int count = 0;
    for (int k = 0; k < of.rank(); k++) {
      if (of.shape[k] == 1) {
        continue;
      }
      if (count > 0 && strides[count - 1] == of.shape[k] * of.strides[k]) {
        shape[count - 1] *= of.shape[k];
        strides[count - 1] = of.strides[k];
      } else {
        shape[count] = of.shape[k];
        strides[count++] = of.strides[k];
      }
    }
    return new Layout(
        Arrays.copyOf(shape, count),
        Arrays.copyOf(strides, count),
        of.offset,
        of.itemSize,
        of.size);
  }
}

package io.stridewise.layout;

import java.util.Arrays;

/** Stretching axes of length 1. */
final class Broadcast {
  private Broadcast() {}

  static Layout to(Layout of, long[] target) {
    Bounds.requireShape("broadcastTo", target, of.itemSize);
    int added = target.length - of.rank();
    if (added < 0) {
      throw new IllegalArgumentException(
          "broadcastTo: shape %s has more axes than %s"
              .formatted(Arrays.toString(of.shape), Arrays.toString(target)));
    }
    long[] strides = new long[target.length];
    for (int k = 0; k < of.rank(); k++) {
      if (of.shape[k] != 1) {
        strides[k + added] = of.strides[k];
        if (of.shape[k] != target[k + added]) {
          throw new IllegalArgumentException(
              "broadcastTo: shape %s does not stretch to %s: axis %d has length %d, not 1 or %d"
                  .formatted(
                      Arrays.toString(of.shape),
                      Arrays.toString(target),
                      k,
                      of.shape[k],
                      target[k + added]));
        }
      }
    }
    long size = Exact.size("broadcastTo", target, of.itemSize);
    return new Layout(target, strides, of.offset, of.itemSize, size);
  }

  static long[] shape(long[]... shapes) {
    int rank = Arrays.stream(shapes).mapToInt(s -> s.length).max().orElse(0);
    long[] result = new long[rank];
    Arrays.fill(result, 1);
    for (long[] shape : shapes) {
      int added = rank - shape.length;
      for (int k = 0; k < shape.length; k++) {
        if (result[k + added] == 1) {
          result[k + added] = shape[k];
        } else if (shape[k] != 1 && shape[k] != result[k + added]) {
          throw new IllegalArgumentException(
              "broadcastShape: %s do not go together: lengths %d and %d meet on axis %d from the last"
                  .formatted(
                      Arrays.deepToString(shapes),
                      result[k + added],
                      shape[k],
                      shape.length - 1 - k));
        }
      }
    }
    return result;
  }
}

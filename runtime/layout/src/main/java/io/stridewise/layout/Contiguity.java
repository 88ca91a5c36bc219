package io.stridewise.layout;

/** Whether elements lie side by side. */
final class Contiguity {
  private Contiguity() {}

  /**
   * Each counted stride must equal the bytes of the faster axes: NumPy's relaxed contiguity flags.
   */
  static boolean is(Order order, StridedMapping mapping) {
    if (mapping.size == 0) {
      return true;
    }
    int rank = mapping.shape.length;
    long expected = mapping.itemSize;
    for (int i = 0; i < rank; i++) {
      int k = order == Order.C ? rank - 1 - i : i;
      if (mapping.shape[k] != 1) {
        if (mapping.strides[k] != expected) {
          return false;
        }
        expected *= mapping.shape[k];
      }
    }
    return true;
  }

  /** Strides without gaps in that order. Axes of length 0 do not multiply, as in NumPy. */
  static long[] strides(Order order, long[] shape, int itemSize) {
    long[] strides = new long[shape.length];
    long next = itemSize;
    for (int i = 0; i < shape.length; i++) {
      int k = order == Order.C ? shape.length - 1 - i : i;
      strides[k] = next;
      next *= Math.max(1, shape[k]);
    }
    return strides;
  }

  /**
   * Sorted by size, a stride beyond the bytes covered so far leaves its predecessor byte
   * unreachable: the smaller strides end before it and the larger ones jump over it.
   */
  static boolean hasNoGaps(StridedMapping mapping) {
    if (mapping.size == 0) {
      return true;
    }
    long covered = mapping.itemSize;
    for (Reach axis : Reach.ascending(mapping)) {
      if (axis.step() > covered) {
        return false;
      }
      covered += axis.extent();
    }
    return true;
  }
}

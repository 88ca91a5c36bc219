package io.stridewise.layout;

import java.util.Arrays;

/**
 * Views that add axes within axes: windows, which overlap, and blocks, which do not. Axes are
 * already normalized.
 */
final class Tiles {
  private Tiles() {}

  /**
   * The window's axis has the stride of the axis it slides along (NumPy's {@code
   * sliding_window_view}).
   */
  static Layout slidingWindow(Layout of, long[] windows, int[] axes) {
    if (windows.length != axes.length) {
      throw new IllegalArgumentException(
          "slidingWindow: windows %s for %d axes".formatted(Arrays.toString(windows), axes.length));
    }
    int rank = of.rank();
    Bounds.requireRank("slidingWindow", rank + axes.length);
    long[] shape = Arrays.copyOf(of.shape, rank + axes.length);
    long[] strides = Arrays.copyOf(of.strides, rank + axes.length);
    for (int i = 0; i < axes.length; i++) {
      if (windows[i] < 0 || windows[i] > shape[axes[i]]) {
        throw new IllegalArgumentException(
            "slidingWindow: a window of %d does not fit axis %d, of which %d are left"
                .formatted(windows[i], axes[i], shape[axes[i]]));
      }
      shape[axes[i]] -= windows[i] - 1;
      shape[rank + i] = windows[i];
      strides[rank + i] = strides[axes[i]];
    }
    long size = Exact.size("slidingWindow", shape, of.itemSize);
    return new Layout(shape, strides, of.offset, of.itemSize, size);
  }

  static Layout blocks(Layout of, long[] lengths) {
    int rank = of.rank();
    if (lengths.length != rank) {
      throw new IllegalArgumentException(
          "blocks: block %s for shape %s"
              .formatted(Arrays.toString(lengths), Arrays.toString(of.shape)));
    }
    Bounds.requireRank("blocks", 2 * rank);
    long[] shape = new long[2 * rank];
    long[] strides = new long[2 * rank];
    for (int k = 0; k < rank; k++) {
      if (lengths[k] <= 0 || of.shape[k] % lengths[k] != 0) {
        throw new IllegalArgumentException(
            "blocks: a block of %d does not divide axis %d of length %d"
                .formatted(lengths[k], k, of.shape[k]));
      }
      shape[k] = of.shape[k] / lengths[k];
      strides[k] = Exact.unusedIfOverflow(of.strides[k], lengths[k]);
      shape[rank + k] = lengths[k];
      strides[rank + k] = of.strides[k];
    }
    long size = Exact.size("blocks", shape, of.itemSize);
    return new Layout(shape, strides, of.offset, of.itemSize, size);
  }
}

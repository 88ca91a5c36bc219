package io.stridewise.layout;

import java.util.Arrays;

/**
 * Views that take part of the elements: slices, single positions, diagonals. Axes are already
 * normalized.
 */
final class Cuts {
  private Cuts() {}

  static Layout slice(Layout of, int axis, Slice range) {
    long length = range.lengthOn(of.shape[axis]);
    long[] shape = of.shape.clone();
    shape[axis] = length;
    long[] strides = of.strides.clone();
    long offset = of.offset;
    // As in NumPy, an empty slice keeps stride and offset: its start need not exist.
    if (length > 0) {
      strides[axis] = Exact.unusedIfOverflow(strides[axis], range.step());
      offset = of.size == 0 ? offset : offset + range.startOn(of.shape[axis]) * of.strides[axis];
    }
    long size = of.size == 0 ? 0 : of.size / of.shape[axis] * length;
    return new Layout(shape, strides, offset, of.itemSize, size);
  }

  static Layout index(Layout of, int axis, long position) {
    long length = of.shape[axis];
    if (position < -length || position >= length) {
      throw new IndexOutOfBoundsException(
          "index: position %d is outside axis %d of length %d".formatted(position, axis, length));
    }
    long at = position < 0 ? position + length : position;
    return new Layout(
        Axes.remove(of.shape, axis),
        Axes.remove(of.strides, axis),
        of.size == 0 ? of.offset : of.offset + at * of.strides[axis],
        of.itemSize,
        of.size / length);
  }

  static Layout squeeze(Layout of) {
    int[] kept = new int[of.rank()];
    int count = 0;
    for (int k = 0; k < of.rank(); k++) {
      if (of.shape[k] != 1) {
        kept[count++] = k;
      }
    }
    return keeping(of, Arrays.copyOf(kept, count));
  }

  static Layout squeeze(Layout of, int[] axes) {
    boolean[] dropped = new boolean[of.rank()];
    for (int axis : axes) {
      if (of.shape[axis] != 1) {
        throw new IllegalArgumentException(
            "squeeze: axis %d has length %d, only length 1 can go".formatted(axis, of.shape[axis]));
      }
      dropped[axis] = true;
    }
    int[] kept = new int[of.rank() - axes.length];
    int count = 0;
    for (int k = 0; k < of.rank(); k++) {
      if (!dropped[k]) {
        kept[count++] = k;
      }
    }
    return keeping(of, kept);
  }

  private static Layout keeping(Layout of, int[] axes) {
    return new Layout(
        Axes.select(of.shape, axes),
        Axes.select(of.strides, axes),
        of.offset,
        of.itemSize,
        of.size);
  }

  static Layout diagonal(Layout of, long offset, int axis1, int axis2) {
    if (axis1 == axis2) {
      throw new IllegalArgumentException(
          "diagonal: needs two different axes, was given axis %d twice".formatted(axis1));
    }
    long down = of.shape[axis1] + Math.min(0, offset);
    long right = of.shape[axis2] - Math.max(0, offset);
    long length = Math.max(0, Math.min(down, right));
    long start = of.offset;
    if (length > 0 && of.size > 0) {
      start += offset < 0 ? -offset * of.strides[axis1] : offset * of.strides[axis2];
    }
    int later = Math.max(axis1, axis2);
    int earlier = Math.min(axis1, axis2);
    long[] shape = Axes.remove(Axes.remove(of.shape, later), earlier);
    long[] strides = Axes.remove(Axes.remove(of.strides, later), earlier);
    long stride = Exact.sumUnusedIfOverflow(of.strides[axis1], of.strides[axis2]);
    long[] newShape = Axes.insert(shape, shape.length, length);
    return new Layout(
        newShape,
        Axes.insert(strides, strides.length, stride),
        start,
        of.itemSize,
        Exact.size("diagonal", newShape, of.itemSize));
  }
}

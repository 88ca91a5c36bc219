package io.stridewise.layout;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where the elements of a strided array lie: element {@code (i0, i1, ...)} fills {@code itemSize}
 * bytes from byte {@code offset + i0 * stride0 + i1 * stride1 + ...} of the buffer. This half of
 * {@link Layout} answers questions; the other half makes views.
 *
 * <p>The stride of an axis of length 0 or 1, and every stride of an array without elements, takes
 * no part in any answer ("relaxed strides" in NumPy).
 */
public abstract sealed class StridedMapping permits Layout {

  final long[] shape;
  final long[] strides;
  final long offset;
  final int itemSize;
  final long size;

  StridedMapping(long[] shape, long[] strides, long offset, int itemSize, long size) {
    this.shape = shape;
    this.strides = strides;
    this.offset = offset;
    this.itemSize = itemSize;
    this.size = size;
  }

  /** The number of axes; 0 for a single element without axes. */
  public final int rank() {
    return shape.length;
  }

  /** The lengths of all axes, in elements; a fresh array. */
  public final long[] shape() {
    return shape.clone();
  }

  /**
   * The length of one axis, in elements.
   *
   * @param axis 0 to rank-1, or negative from the last axis
   * @throws IllegalArgumentException if there is no such axis
   */
  public final long length(int axis) {
    return shape[Axes.normalize("length", axis, rank())];
  }

  /** The distances between neighbours along each axis, in BYTES, of any sign; a fresh array. */
  public final long[] byteStrides() {
    return strides.clone();
  }

  /**
   * The distance between neighbours along one axis, in BYTES.
   *
   * @param axis 0 to rank-1, or negative from the last axis
   * @throws IllegalArgumentException if there is no such axis
   */
  public final long byteStride(int axis) {
    return strides[Axes.normalize("byteStride", axis, rank())];
  }

  /** The position of element (0, 0, ...) in the buffer, in BYTES. */
  public final long offset() {
    return offset;
  }

  /** The size of one element, in bytes; at least 1. */
  public final int itemSize() {
    return itemSize;
  }

  /** The number of elements: the product of the shape, 1 for rank 0. Always exact. */
  public final long size() {
    return size;
  }

  /** Whether there is no element, because some axis has length 0. */
  public final boolean isEmpty() {
    return size == 0;
  }

  /**
   * The byte at which an element starts. Costs one multiplication and one addition per axis.
   *
   * <pre>{@code
   * Layout.c(8, 3, 4).offsetOf(1, 2);                 // 48 = 1 * 32 + 2 * 8
   * Layout.c(8, 3, 4).transpose().offsetOf(2, 1);     // 48
   * }</pre>
   *
   * @param index one index per axis, each from 0 to the length of its axis less 1
   * @throws IndexOutOfBoundsException if an index is outside its axis
   * @throws IllegalArgumentException if there are not as many indices as axes
   */
  public final long offsetOf(long... index) {
    if (index.length != shape.length) {
      throw new IllegalArgumentException(
          "offsetOf: %d indices for an array of %d axes".formatted(index.length, shape.length));
    }
    long at = offset;
    for (int k = 0; k < index.length; k++) {
      if (index[k] < 0 || index[k] >= shape[k]) {
        throw new IndexOutOfBoundsException(
            "offsetOf: index %s is outside shape %s on axis %d"
                .formatted(Arrays.toString(index), Arrays.toString(shape), k));
      }
      at += index[k] * strides[k];
    }
    return at;
  }

  /**
   * The element that starts at a byte: the inverse of {@link #offsetOf}. Where several elements
   * start there (broadcast and windows) it is the first of them in C order. Where axes nest, as in
   * every view of a contiguous buffer but windows, it costs a division per axis; otherwise it is a
   * search.
   *
   * <pre>{@code
   * Layout.c(8, 3, 4).indexOf(48);     // (1, 2)
   * Layout.c(8, 3, 4).indexOf(50);     // empty: inside an element, not at its start
   * }</pre>
   *
   * @param byteOffset a position in the buffer, in BYTES
   * @return the index, one number per axis, or empty if no element starts there
   * @throws IllegalStateException if a million steps of search do not decide it, which takes
   *     strides made for the purpose: with free strides this is the subset sum problem
   */
  public final Optional<long[]> indexOf(long byteOffset) {
    return InverseOffset.indexOf(this, byteOffset);
  }

  /** The first byte any element touches; the offset if there is no element. */
  public final long loByte() {
    long lo = offset;
    if (size > 0) {
      for (int k = 0; k < shape.length; k++) {
        lo += strides[k] < 0 ? extent(k) : 0;
      }
    }
    return lo;
  }

  /** The byte after the last byte any element touches; the offset if there is no element. */
  public final long hiByte() {
    long hi = offset;
    if (size > 0) {
      for (int k = 0; k < shape.length; k++) {
        hi += strides[k] > 0 ? extent(k) : 0;
      }
      hi += itemSize;
    }
    return hi;
  }

  /**
   * The distance from the first element of an axis to its last, in BYTES; only for arrays with
   * elements.
   */
  final long extent(int axis) {
    return shape[axis] == 1 ? 0 : (shape[axis] - 1) * strides[axis];
  }

  /**
   * The number of bytes from the first touched to the last touched, gaps included: hiByte - loByte.
   */
  public final long requiredSpan() {
    return hiByte() - loByte();
  }

  /**
   * Whether no element reaches outside a buffer. Always true where there is no element.
   *
   * @param bufferBytes the length of the buffer, in bytes
   */
  public final boolean fitsIn(long bufferBytes) {
    return size == 0 || (loByte() >= 0 && hiByte() <= bufferBytes);
  }

  /**
   * Whether the elements lie without gaps in C order (last axis fastest), by NumPy's relaxed rule:
   * axes of length 1 do not count, and an array without elements is contiguous.
   */
  public final boolean isCContiguous() {
    return Contiguity.is(Order.C, this);
  }

  /**
   * Whether the elements lie without gaps in Fortran order (first axis fastest); rules as in C
   * order.
   */
  public final boolean isFContiguous() {
    return Contiguity.is(Order.F, this);
  }

  /** Whether the elements lie without gaps in the given order. */
  public final boolean isContiguous(Order order) {
    return Contiguity.is(order, this);
  }

  /**
   * Whether no two elements share a byte, so that writing one never changes another. False also
   * where {@link Overlap#within(Layout)} finds it too hard to tell.
   *
   * <pre>{@code
   * Layout.c(8, 10).slidingWindow(3).isUnique();     // false
   * Layout.c(8, 10, 10).diagonal().isUnique();       // true
   * }</pre>
   */
  public final boolean isUnique() {
    return Overlap.within((Layout) this) == Overlap.NO;
  }

  /**
   * Whether every byte from {@link #loByte} to {@link #hiByte} belongs to an element; true where
   * there is none. Exact: with strides sorted by size, each may be at most the bytes that the
   * smaller ones cover together.
   */
  public final boolean isExhaustive() {
    return Contiguity.hasNoGaps(this);
  }

  /**
   * The axis along which neighbours are closest, the one an inner loop should run over; the last of
   * equals. Axes of length 0 and 1 do not count.
   *
   * @return empty if no axis is longer than 1
   */
  public final OptionalInt smallestStrideAxis() {
    int best = -1;
    for (int k = rank() - 1; k >= 0; k--) {
      if (shape[k] > 1 && (best < 0 || magnitude(k) < magnitude(best))) {
        best = k;
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  private long magnitude(int axis) {
    // An array without elements may carry Long.MIN_VALUE, which has no absolute value.
    return strides[axis] == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(strides[axis]);
  }

  /** Equal shape, byte strides (also of axes of length 1), offset and item size. */
  @Override
  public final boolean equals(Object other) {
    return other instanceof StridedMapping that
        && offset == that.offset
        && itemSize == that.itemSize
        && Arrays.equals(shape, that.shape)
        && Arrays.equals(strides, that.strides);
  }

  @Override
  public final int hashCode() {
    return 31 * (31 * Arrays.hashCode(shape) + Arrays.hashCode(strides))
        + Long.hashCode(offset)
        + itemSize;
  }

  /** For example {@code shape [3, 4], byte strides [32, 8], offset 0, item size 8}. */
  @Override
  public final String toString() {
    return "shape %s, byte strides %s, offset %d, item size %d"
        .formatted(Arrays.toString(shape), Arrays.toString(strides), offset, itemSize);
  }
}

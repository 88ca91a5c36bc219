package io.stridewise.array;

import io.stridewise.array.kernel.Operand;
import io.stridewise.array.storage.Lane;
import io.stridewise.array.storage.NativeStorage;
import io.stridewise.array.storage.Storage;
import io.stridewise.array.trace.Recorder;
import io.stridewise.layout.Layout;
import io.stridewise.layout.Overlap;
import java.util.Arrays;
import java.util.Optional;

/**
 * What an array is, and where its elements are.
 *
 * @param <A> its class
 */
public abstract sealed class ElementAccess<A extends NdArray<A>> permits StridedArray {

  final DType<A> dtype;
  final Storage storage;
  final Layout layout;
  final boolean writable;
  final NdArray<?> base;
  private final Lane lane;
  // Copies of the layout's, so that element access does not pass through accessors.
  private final long[] shape;
  private final long[] strides;
  private final long start;

  ElementAccess(DType<A> dtype, Storage storage, Layout layout, boolean writable, NdArray<?> base) {
    if (!layout.fitsIn(storage.byteSize()) || layout.itemSize() != dtype.itemSize()) {
      throw new AssertionError("%s of %s in %s".formatted(layout, dtype, storage));
    }
    this.dtype = dtype;
    this.storage = storage;
    this.layout = layout;
    this.writable = writable;
    this.base = base;
    this.shape = layout.shape();
    this.strides = layout.byteStrides();
    this.start = layout.offset();
    boolean aligned = isAligned();
    // A lane over a segment reads any offset, one over a Java array only whole elements.
    boolean sameLane =
        base != null && base.dtype() == dtype && (aligned || base.lane().array() == null);
    this.lane = sameLane ? base.lane() : storage.lane(dtype.elementType(), aligned);
  }

  /** Whether every element starts at a multiple of its size. */
  private boolean isAligned() {
    int item = layout.itemSize();
    if (layout.isEmpty()) {
      return true;
    }
    boolean aligned = start % item == 0;
    for (int k = 0; k < shape.length; k++) {
      aligned &= shape[k] == 1 || strides[k] % item == 0;
    }
    return aligned;
  }

  final Storage storage() {
    return storage;
  }

  final Lane lane() {
    return lane;
  }

  final Operand operand() {
    if (Recorder.ON) {
      Recorder.walked(dtype.toString(), layout);
    }
    return new Operand(lane, layout);
  }

  // ---- what it is

  /** What the elements are. */
  public final DType<A> dtype() {
    return dtype;
  }

  /** Where the elements are: shape, byte strides and byte offset in the buffer. */
  public final Layout layout() {
    return layout;
  }

  /** Number of axes; 0 for a single element. */
  public final int rank() {
    return shape.length;
  }

  /** Lengths of the axes, in elements; a copy. */
  public final long[] shape() {
    return shape.clone();
  }

  /**
   * Length of one axis, in elements; a negative number counts axes from the last.
   *
   * @throws IllegalArgumentException if there is no such axis
   */
  public final long length(int axis) {
    return layout.length(axis);
  }

  /** Distance of neighbours along each axis, in BYTES; a copy. */
  public final long[] byteStrides() {
    return strides.clone();
  }

  /** Number of elements. */
  public final long size() {
    return layout.size();
  }

  /** Whether some axis has length 0. */
  public final boolean isEmpty() {
    return layout.isEmpty();
  }

  /** Whether elements lie without gaps, last axis fastest; axes of length 1 do not matter. */
  public final boolean isCContiguous() {
    return layout.isCContiguous();
  }

  /** Whether elements lie without gaps, first axis fastest; axes of length 1 do not matter. */
  public final boolean isFContiguous() {
    return layout.isFContiguous();
  }

  /** Whether this array accepts writes. Views whose elements may overlap do not. */
  public final boolean isWritable() {
    return writable;
  }

  /** The array whose buffer this one is a view of; empty if it is no view. */
  public final Optional<NdArray<?>> base() {
    return Optional.ofNullable(base);
  }

  /** Whether the memory is native or mapped, not a Java array. */
  public final boolean isNative() {
    return storage instanceof NativeStorage;
  }

  /** False once the arena of native memory is closed. */
  public final boolean isAlive() {
    return storage.isAlive();
  }

  // ---- byte offsets of elements

  final long offset() {
    record();
    if (shape.length != 0) {
      throw wrongRank(0);
    }
    return start;
  }

  final long offset(long i) {
    record();
    if (shape.length != 1) {
      throw wrongRank(1);
    }
    check(i, 0);
    return start + i * strides[0];
  }

  final long offset(long i, long j) {
    record();
    if (shape.length != 2) {
      throw wrongRank(2);
    }
    check(i, 0);
    check(j, 1);
    return start + i * strides[0] + j * strides[1];
  }

  final long offset(long i, long j, long k) {
    record();
    if (shape.length != 3) {
      throw wrongRank(3);
    }
    check(i, 0);
    check(j, 1);
    check(k, 2);
    return start + i * strides[0] + j * strides[1] + k * strides[2];
  }

  final long offset(long[] index) {
    record();
    return layout.offsetOf(index);
  }

  /** A byte offset given by the user: any whole element of the buffer. */
  final long element(long byteOffset) {
    if (byteOffset < 0 || byteOffset > storage.byteSize() - layout.itemSize()) {
      throw new IndexOutOfBoundsException(
          "byte %d holds no whole %s of a buffer of %d bytes"
              .formatted(byteOffset, dtype, storage.byteSize()));
    }
    if (lane.array() != null && byteOffset % layout.itemSize() != 0) {
      throw new IllegalArgumentException(
          "byte %d is inside an element; %s elements start at multiples of %d"
              .formatted(byteOffset, dtype, layout.itemSize()));
    }
    return byteOffset;
  }

  /** Counts an access of one element, if that is wanted. */
  private void record() {
    if (Recorder.ON) {
      Recorder.accessed(dtype.toString(), layout);
    }
  }

  private void check(long i, int axis) {
    if (i < 0 || i >= shape[axis]) {
      throw new IndexOutOfBoundsException(
          "index %d is outside axis %d of length %d".formatted(i, axis, shape[axis]));
    }
  }

  private IllegalArgumentException wrongRank(int given) {
    return new IllegalArgumentException(
        "%d indices for an array of %d axes, shape %s"
            .formatted(given, rank(), Arrays.toString(shape)));
  }

  final void requireWritable() {
    if (!writable) {
      throw new UnsupportedOperationException(
          "this view is read-only%s; copy() it, or, if you mean it, use asWritableUnchecked()"
              .formatted(
                  Overlap.within(layout) == Overlap.NO
                      ? ""
                      : ", because its elements may overlap"));
    }
  }
}

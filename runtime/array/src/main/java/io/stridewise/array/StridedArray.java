package io.stridewise.array;

import io.stridewise.array.kernel.Operand;
import io.stridewise.array.storage.Lane;
import io.stridewise.array.storage.NativeStorage;
import io.stridewise.array.storage.Storage;
import io.stridewise.array.trace.Recorder;
import io.stridewise.layout.Layout;
import io.stridewise.layout.Order;
import io.stridewise.layout.Overlap;
import java.util.Arrays;
import java.util.Optional;

/**
 * The half of {@link NdArray} that knows where elements are and makes views.
 *
 * @param <A> the class itself, so that views keep their type
 */
public abstract sealed class StridedArray<A extends NdArray<A>> permits NdArray {

  private final DType<A> dtype;
  private final Storage storage;
  private final Layout layout;
  private final boolean writable;
  private final NdArray<?> base;
  private final Lane lane;
  // Copies of the layout's, so that element access does not pass through accessors.
  private final long[] shape;
  private final long[] strides;
  private final long start;

  StridedArray(DType<A> dtype, Storage storage, Layout layout, boolean writable, NdArray<?> base) {
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

  abstract A self();

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

  // ---- views; none of these methods copies an element

  final NdArray<?> baseOrSelf() {
    return base == null ? self() : base;
  }

  final A view(Layout view) {
    return view(view, writable);
  }

  final A view(Layout view, boolean canWrite) {
    return dtype.make(storage, view, canWrite, baseOrSelf());
  }

  /** A view that accepts writes only if no two of its elements can share a byte. */
  final A viewReadOnlyIfOverlapping(Layout view) {
    return view(view, writable && Overlap.within(view) == Overlap.NO);
  }

  /**
   * This array as the class of a type it is known to have, for results of methods that take any
   * class: {@code DoubleNd c = Nd.add(a, b).as(DType.DOUBLE)}. Neither a view nor a copy.
   *
   * @throws IllegalArgumentException if the elements are of another type; {@code astype} converts
   */
  public final <B extends NdArray<B>> B as(DType<B> type) {
    if (type != (DType<?>) dtype) {
      throw new IllegalArgumentException(
          "as: the elements are %s, not %s; astype converts".formatted(dtype, type));
    }
    return type.cast(self());
  }

  /** A view that refuses writes. Writes through other views of the buffer stay visible. */
  public final A asReadOnly() {
    return view(layout, false);
  }

  /**
   * A writable view of the same elements: the one way to write to views whose elements overlap
   * (windows, broadcasts), and to what {@link #asReadOnly} gave. A write then changes every element
   * that shares its bytes, and an operation that writes them all leaves them in an unspecified
   * order of writes. No memory outside the buffer can be reached.
   *
   * @throws UnsupportedOperationException if the memory itself is read-only, like a read-only map
   */
  public final A asWritableUnchecked() {
    if (storage.isReadOnly()) {
      throw new UnsupportedOperationException("the memory itself is read-only: " + storage);
    }
    return view(layout, true);
  }

  /** Reverses the axes: shape (n0, ..., nk) becomes (nk, ..., n0). A view. */
  public final A transpose() {
    return view(layout.transpose());
  }

  /**
   * Reorders the axes: axis k of the view is axis {@code axes[k]} of this.
   *
   * @throws IllegalArgumentException unless every axis is named exactly once
   */
  public final A transpose(int... axes) {
    return view(layout.transpose(axes));
  }

  /** Exchanges two axes. A view. */
  public final A swapAxes(int axis1, int axis2) {
    return view(layout.swapAxes(axis1, axis2));
  }

  /** Moves one axis to another position. A view. */
  public final A moveAxis(int source, int destination) {
    return view(layout.moveAxis(source, destination));
  }

  /** Moves axes to other positions; the others keep their order. A view. */
  public final A moveAxis(int[] source, int[] destination) {
    return view(layout.moveAxis(source, destination));
  }

  /**
   * The sub-array that a subscript selects, like NumPy's {@code a[...]}. Axes without an entry are
   * taken whole. A view.
   *
   * <pre>{@code
   * a.slice(Ix.all(), Ix.range(0, 100, 2))     // a[:, 0:100:2]
   * a.slice(Ix.at(-1), Ix.reversed())          // a[-1, ::-1]
   * }</pre>
   *
   * @throws IllegalArgumentException if there are more entries than axes, or two ellipses
   * @throws IndexOutOfBoundsException if a position lies outside its axis
   */
  public final A slice(Ix... subscript) {
    return view(Subscript.apply(layout, subscript));
  }

  /**
   * The sub-array at the given positions of the first axes: shape (n0, n1, n2) at {@code (i, j)} is
   * (n2). A view; negative positions count from the end.
   *
   * @throws IllegalArgumentException if there are more positions than axes
   * @throws IndexOutOfBoundsException if a position lies outside its axis
   */
  public final A at(long... positions) {
    return slice(Arrays.stream(positions).mapToObj(Ix::at).toArray(Ix[]::new));
  }

  /** Inserts an axis of length 1, which becomes axis {@code axis}. A view. */
  public final A newAxis(int axis) {
    return view(layout.newAxis(axis));
  }

  /** Drops every axis of length 1. A view. */
  public final A squeeze() {
    return view(layout.squeeze());
  }

  /**
   * Drops the named axes. A view.
   *
   * @throws IllegalArgumentException if one of them is longer than 1
   */
  public final A squeeze(int... axes) {
    return view(layout.squeeze(axes));
  }

  /** Reverses the order of elements along the named axes, or along all if none is named. A view. */
  public final A flip(int... axes) {
    int[] all = new int[rank()];
    Arrays.setAll(all, k -> k);
    return view(layout.flip(axes.length == 0 ? all : axes));
  }

  /**
   * Repeats axes of length 1, and puts new axes in front, so that the shape becomes {@code shape}.
   * A view with byte stride 0 on repeated axes; read-only if anything is repeated.
   *
   * @throws IllegalArgumentException if another axis would have to change its length
   */
  public final A broadcastTo(long... shape) {
    return viewReadOnlyIfOverlapping(layout.broadcastTo(shape));
  }

  /** The main diagonal of the first two axes, as the last axis. A view. */
  public final A diagonal() {
    return view(layout.diagonal());
  }

  /**
   * A diagonal of two axes, as the last axis. A view, and writable, unlike NumPy's.
   *
   * @param offset how far right of the main diagonal, in elements; negative is below it
   * @throws IllegalArgumentException if the axes are the same or do not exist
   */
  public final A diagonal(long offset, int axis1, int axis2) {
    return view(layout.diagonal(offset, axis1, axis2));
  }

  /**
   * All windows of the given lengths, one length per axis: shape (n0, n1) becomes (n0-w0+1,
   * n1-w1+1, w0, w1). A view, read-only if windows overlap.
   *
   * {@snippet class="io.stridewise.array.SnippetsTest" region="windows"}
   *
   * @throws IllegalArgumentException if a window is negative or longer than its axis
   */
  public final A slidingWindow(long... windows) {
    return viewReadOnlyIfOverlapping(layout.slidingWindow(windows));
  }

  /** Windows along the named axes only, each adding a last axis; otherwise as for all axes. */
  public final A slidingWindow(long[] windows, int[] axes) {
    return viewReadOnlyIfOverlapping(layout.slidingWindow(windows, axes));
  }

  /**
   * The same bytes as elements of another type, by NumPy's rules: where the sizes differ, the last
   * axis takes up the difference and must be contiguous. A view.
   *
   * @throws IllegalArgumentException if the last axis is not contiguous or its bytes do not divide
   * @throws UnsupportedOperationException if the memory is a {@code boolean[]}
   */
  public final <B extends NdArray<B>> B view(DType<B> type) {
    Layout view =
        type.itemSize() == layout.itemSize() ? layout : layout.withItemSize(type.itemSize());
    return type.make(storage, view, writable, baseOrSelf());
  }

  /** A view of another shape over the same elements in C order, or empty if that takes a copy. */
  public final Optional<A> reshapeView(long... shape) {
    return layout.reshape(Order.C, shape).map(this::view);
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

package io.stridewise.array;

import io.stridewise.array.storage.Storage;
import io.stridewise.layout.Layout;
import io.stridewise.layout.Order;
import io.stridewise.layout.Overlap;
import java.util.Arrays;
import java.util.Optional;

/**
 * The half of {@link NdArray} that makes views.
 *
 * @param <A> the class itself, so that views keep their type
 */
public abstract sealed class StridedArray<A extends NdArray<A>> extends ElementAccess<A>
    permits NdArray {

  StridedArray(DType<A> dtype, Storage storage, Layout layout, boolean writable, NdArray<?> base) {
    super(dtype, storage, layout, writable, base);
  }

  abstract A self();

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
}

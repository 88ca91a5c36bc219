package io.stridewise.layout;

import java.util.Objects;
import java.util.Optional;

/**
 * Shape, byte strides, byte offset and item size of a strided array: an immutable value without
 * memory. The methods here make other layouts over the same bytes by NumPy's rules; what they
 * return is always a VIEW. {@link StridedMapping} holds the questions.
 *
 * <p>Shapes, indices and steps are in elements; strides and offsets are in BYTES. An axis may be
 * named by a negative number, counting from the last. A view without elements keeps the offset it
 * came from. No layout with elements reaches 2^61 bytes or more from byte 0; what would is refused
 * with {@link IllegalArgumentException}, as are axes that do not exist and more than {@value
 * #MAX_RANK} axes.
 *
 * <pre>{@code
 * Layout a = Layout.c(8, 1000, 2000);     // byte strides [16000, 8]
 * Layout t = a.transpose();               // shape [2000, 1000], byte strides [8, 16000]
 * }</pre>
 */
public final class Layout extends StridedMapping {

  /** The largest number of axes, as in NumPy 2. */
  public static final int MAX_RANK = 64;

  /** Takes the arrays as its own; the callers have checked them. */
  Layout(long[] shape, long[] strides, long offset, int itemSize, long size) {
    super(shape, strides, offset, itemSize, size);
  }

  /**
   * The layout of a new array in C order (last axis fastest), from byte 0.
   *
   * <pre>{@code
   * Layout.c(8, 3, 4);     // shape [3, 4], byte strides [32, 8]
   * }</pre>
   *
   * @param itemSize the size of one element, in bytes
   * @throws IllegalArgumentException if a length is negative, {@code itemSize} is not positive, or
   *     it is too large
   */
  public static Layout c(int itemSize, long... shape) {
    return contiguous(Order.C, itemSize, shape);
  }

  /**
   * The layout of a new array in Fortran order (first axis fastest), from byte 0; otherwise as
   * {@link #c}.
   *
   * <pre>{@code
   * Layout.f(8, 3, 4);     // shape [3, 4], byte strides [8, 24]
   * }</pre>
   */
  public static Layout f(int itemSize, long... shape) {
    return contiguous(Order.F, itemSize, shape);
  }

  /** The layout of a new array in the given order, from byte 0; otherwise as {@link #c}. */
  public static Layout contiguous(Order order, int itemSize, long... shape) {
    Objects.requireNonNull(order, "order");
    long[] lengths = shape.clone();
    Bounds.requireShape("contiguous", lengths, itemSize);
    Exact.size("contiguous", lengths, itemSize);
    return of("contiguous", lengths, Contiguity.strides(order, lengths, itemSize), 0, itemSize);
  }

  /**
   * Any layout; it may start before byte 0. {@link #asStrided} also checks a buffer.
   *
   * <pre>{@code
   * Layout.of(new long[] {4}, new long[] {-8}, 24, 8);     // four elements, backwards from byte 24
   * }</pre>
   *
   * @param byteStrides the distance of neighbours along each axis, in BYTES
   * @param offset the position of element (0, 0, ...), in BYTES
   * @param itemSize the size of one element, in bytes
   * @throws IllegalArgumentException if shape and strides differ in rank, a length is negative,
   *     {@code itemSize} is not positive, or an element would lie 2^61 bytes or more from byte 0
   */
  public static Layout of(long[] shape, long[] byteStrides, long offset, int itemSize) {
    return of("of", shape.clone(), byteStrides.clone(), offset, itemSize);
  }

  private static Layout of(
      String operation, long[] shape, long[] strides, long offset, int itemSize) {
    Bounds.requireShape(operation, shape, itemSize);
    Bounds.requireSameRank(operation, shape, strides);
    long size = Exact.size(operation, shape, itemSize);
    Layout layout = new Layout(shape, strides, offset, itemSize, size);
    Bounds.requireRepresentable(operation, layout);
    return layout;
  }

  /**
   * Any layout inside a buffer, checked: no element reaches outside, whatever the arguments are.
   * Elements may overlap; {@link #isUnique} tells.
   *
   * <pre>{@code
   * Layout a = Layout.c(8, 10);
   * a.asStrided(new long[] {8, 3}, new long[] {8, 8}, 0, new Root(80, "float64"));     // windows of 3
   * }</pre>
   *
   * @param byteStrides the distance of neighbours along each axis, in BYTES
   * @param offset the position of element (0, 0, ...) in the buffer, in BYTES; not relative to this
   *     layout's offset
   * @param root the whole buffer
   * @throws IllegalArgumentException if an element would lie outside the buffer, and as in {@link
   *     #of}
   */
  public Layout asStrided(long[] shape, long[] byteStrides, long offset, Root root) {
    long[] lengths = shape.clone();
    long[] strides = byteStrides.clone();
    Bounds.requireShape("asStrided", lengths, itemSize);
    Bounds.requireSameRank("asStrided", lengths, strides);
    Layout view =
        new Layout(lengths, strides, offset, itemSize, Exact.size("asStrided", lengths, itemSize));
    Bounds.requireInside("asStrided", view, root);
    return view;
  }

  /**
   * {@link #asStrided(long[], long[], long, Root)} from this layout's own offset, as NumPy's {@code
   * as_strided}.
   */
  public Layout asStrided(long[] shape, long[] byteStrides, Root root) {
    return asStrided(shape, byteStrides, offset, root);
  }

  /**
   * Reverses the order of the axes: shape (n0, ..., nk) becomes (nk, ..., n0).
   *
   * <pre>{@code
   * Layout.c(8, 3, 4).transpose();     // shape [4, 3], byte strides [8, 32]
   * }</pre>
   */
  public Layout transpose() {
    return permuted(Axes.reversed(rank()));
  }

  /**
   * Reorders the axes: axis k of the view is axis {@code axes[k]} of this.
   *
   * <pre>{@code
   * Layout.c(8, 2, 3, 4).transpose(1, 2, 0);     // shape [3, 4, 2], byte strides [32, 8, 96]
   * }</pre>
   *
   * @throws IllegalArgumentException unless every axis is named exactly once
   */
  public Layout transpose(int... axes) {
    return permuted(Axes.permutation(axes, rank()));
  }

  /** Exchanges two axes. */
  public Layout swapAxes(int axis1, int axis2) {
    return permuted(Axes.swapped(axis1, axis2, rank()));
  }

  /** Moves one axis to another position; the others keep their order. */
  public Layout moveAxis(int source, int destination) {
    return moveAxis(new int[] {source}, new int[] {destination});
  }

  /**
   * Moves axes to other positions; the others keep their order.
   *
   * <pre>{@code
   * Layout.c(8, 2, 3, 4).moveAxis(0, -1);     // shape [3, 4, 2]
   * }</pre>
   *
   * @throws IllegalArgumentException if the two lists differ in length or name an axis twice
   */
  public Layout moveAxis(int[] source, int[] destination) {
    return permuted(Axes.moved(source, destination, rank()));
  }

  private Layout permuted(int[] order) {
    return new Layout(
        Axes.select(shape, order), Axes.select(strides, order), offset, itemSize, size);
  }

  /**
   * Takes a range of one axis, by Python's rules for slices.
   *
   * <pre>{@code
   * Layout.c(8, 10).slice(0, Slice.of(1, 8, 3));      // shape [3], byte strides [24], offset 8
   * Layout.c(8, 10).slice(0, Slice.REVERSED);         // shape [10], byte strides [-8], offset 72
   * }</pre>
   */
  public Layout slice(int axis, Slice range) {
    return Cuts.slice(this, Axes.normalize("slice", axis, rank()), range);
  }

  /**
   * Takes one position of an axis and drops the axis: shape (n0, n1, n2) at axis 1 becomes (n0,
   * n2).
   *
   * <pre>{@code
   * Layout.c(8, 3, 4).index(0, -1);     // shape [4], byte strides [8], offset 64: the last row
   * }</pre>
   *
   * @param position 0 to length-1, or negative from the end
   * @throws IndexOutOfBoundsException if the axis has no such position
   */
  public Layout index(int axis, long position) {
    return Cuts.index(this, Axes.normalize("index", axis, rank()), position);
  }

  /**
   * Inserts an axis of length 1 and stride 0, which becomes axis {@code axis} (0 to rank, or
   * negative) of the view.
   */
  public Layout newAxis(int axis) {
    int at = Axes.normalize("newAxis", axis, rank() + 1);
    Bounds.requireRank("newAxis", rank() + 1);
    return new Layout(
        Axes.insert(shape, at, 1), Axes.insert(strides, at, 0), offset, itemSize, size);
  }

  /** Drops every axis of length 1. */
  public Layout squeeze() {
    return Cuts.squeeze(this);
  }

  /**
   * Drops the named axes of length 1.
   *
   * @throws IllegalArgumentException if one of them has another length, or is named twice
   */
  public Layout squeeze(int... axes) {
    return Cuts.squeeze(this, Axes.normalizeDistinct("squeeze", axes, rank()));
  }

  /**
   * Reverses the named axes; same shape, strides negated.
   *
   * <pre>{@code
   * Layout.c(8, 3, 4).flip(1);     // byte strides [32, -8], offset 24
   * }</pre>
   *
   * @throws IllegalArgumentException if an axis is named twice
   */
  public Layout flip(int... axes) {
    Layout view = this;
    for (int axis : Axes.normalizeDistinct("flip", axes, rank())) {
      view = Cuts.slice(view, axis, Slice.REVERSED);
    }
    return view;
  }

  /**
   * Repeats elements by stride 0: new axes in front, and every axis of length 1, take the lengths
   * of {@code target}.
   *
   * <pre>{@code
   * Layout.c(8, 3, 1).broadcastTo(2, 3, 4);     // byte strides [0, 8, 0]
   * }</pre>
   *
   * @throws IllegalArgumentException if another axis would have to change its length
   */
  public Layout broadcastTo(long... target) {
    return Broadcast.to(this, target.clone());
  }

  /**
   * The shape that all given shapes broadcast to: aligned at the last axis, each length is 1 or
   * that of the others.
   *
   * <pre>{@code
   * Layout.broadcastShape(new long[] {3, 1}, new long[] {4});     // [3, 4]
   * }</pre>
   *
   * @throws IllegalArgumentException if two lengths differ and neither is 1
   */
  public static long[] broadcastShape(long[]... shapes) {
    return Broadcast.shape(shapes);
  }

  /** The main diagonal of the first two axes, as a new last axis. */
  public Layout diagonal() {
    return diagonal(0, 0, 1);
  }

  /**
   * A diagonal of two axes: they are dropped, and a last axis steps along both at once.
   *
   * <pre>{@code
   * Layout.c(8, 3, 4).diagonal(1, 0, 1);     // shape [3], byte strides [40], offset 8
   * }</pre>
   *
   * @param offset how many elements to start to the right along {@code axis2}, or, negated, down
   *     along {@code axis1}
   * @throws IllegalArgumentException if the axes are the same
   */
  public Layout diagonal(long offset, int axis1, int axis2) {
    return Cuts.diagonal(
        this,
        offset,
        Axes.normalize("diagonal", axis1, rank()),
        Axes.normalize("diagonal", axis2, rank()));
  }

  /**
   * Every window of the given lengths, one length per axis: shape (n0, n1) gives (n0-w0+1, n1-w1+1,
   * w0, w1). Windows overlap, so the result is in general not unique.
   *
   * <pre>{@code
   * Layout.c(8, 10).slidingWindow(3);     // shape [8, 3], byte strides [8, 8]
   * }</pre>
   *
   * @throws IllegalArgumentException if a window is negative or longer than its axis, or there is
   *     not one per axis
   */
  public Layout slidingWindow(long... windows) {
    return slidingWindow(windows, Axes.all(rank()));
  }

  /**
   * Every window along the named axes; an axis may be named more than once. Each adds a last axis
   * of the window's length and shortens its own axis by that length less 1.
   *
   * @param windows the length of the window along each named axis, in elements
   * @throws IllegalArgumentException as {@link #slidingWindow(long...)}
   */
  public Layout slidingWindow(long[] windows, int[] axes) {
    return Tiles.slidingWindow(this, windows, Axes.normalize("slidingWindow", axes, rank()));
  }

  /**
   * Cuts every axis into blocks that do not overlap: shape (n0, n1) gives (n0/b0, n1/b1, b0, b1).
   *
   * <pre>{@code
   * Layout.c(8, 4, 6).blocks(2, 3);     // shape [2, 2, 2, 3], byte strides [96, 24, 48, 8]
   * }</pre>
   *
   * @throws IllegalArgumentException if a block is not positive or does not divide its axis, or
   *     there is not one per axis
   */
  public Layout blocks(long... lengths) {
    return Tiles.blocks(this, lengths);
  }

  /**
   * The same elements, in the same order, under another shape, where strides can express it:
   * NumPy's rule for reshaping without a copy.
   *
   * <pre>{@code
   * Layout.c(8, 3, 4).reshape(Order.C, 2, -1);                 // shape [2, 6]
   * Layout.c(8, 3, 4).transpose().reshape(Order.C, 12);        // empty: needs a copy
   * }</pre>
   *
   * @param order the order in which elements are counted, in both shapes
   * @param target the new shape; one length may be -1, which stands for what is left
   * @return empty if the elements have to be copied to take that shape
   * @throws IllegalArgumentException if the number of elements differs
   */
  public Optional<Layout> reshape(Order order, long... target) {
    return Reshape.apply(this, Objects.requireNonNull(order, "order"), target.clone());
  }

  /**
   * All elements as one contiguous axis, if they are contiguous in that order. A strided 1-D array
   * is not, though {@link #reshape} leaves it a view: ravel promises contiguous memory, as in
   * NumPy.
   *
   * @return empty if the elements have to be copied
   */
  public Optional<Layout> ravel(Order order) {
    return isContiguous(order) ? reshape(order, -1L) : Optional.empty();
  }

  /**
   * The same bytes as items of another size, by NumPy's rules for {@code view(dtype)}: the last
   * axis takes up the difference and must be contiguous.
   *
   * <pre>{@code
   * Layout.c(8, 3, 4).withItemSize(4);     // shape [3, 8], byte strides [32, 4]
   * }</pre>
   *
   * @param newItemSize the size of one element of the view, in bytes
   * @throws IllegalArgumentException if the size is not positive, there is no axis, the last axis
   *     is not contiguous, or its bytes do not divide into such items
   */
  public Layout withItemSize(int newItemSize) {
    return Reshape.withItemSize(this, newItemSize);
  }

  /**
   * The same elements in the same C order with as few axes as strides allow: axes of length 1 go,
   * and neighbours that one stride can walk are merged.
   *
   * <pre>{@code
   * Layout.c(8, 2, 3, 4).coalesce();                                 // shape [24], byte strides [8]
   * Layout.c(8, 2, 3, 4).slice(2, Slice.to(2)).coalesce();           // shape [6, 2], byte strides [32, 8]
   * }</pre>
   */
  public Layout coalesce() {
    return Reshape.coalesce(this);
  }
}

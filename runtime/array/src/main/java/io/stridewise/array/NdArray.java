package io.stridewise.array;

import io.stridewise.array.kernel.Elementwise;
import io.stridewise.array.storage.Storage;
import io.stridewise.layout.Layout;
import io.stridewise.layout.Order;

/**
 * An array of any number of axes over a buffer: NumPy's memory model. Transposes, slices, reshapes,
 * broadcasts, diagonals and windows are views; they share the buffer, and what is written through
 * one is seen through all.
 *
 * {@snippet class="io.stridewise.array.SnippetsTest" region="views"}
 *
 * <p>Shapes, indices and steps count elements; strides and offsets count BYTES. Axes may be named
 * from the last by negative numbers.
 *
 * <p><b>Safety.</b> No method reaches memory outside the buffer. Views whose elements may overlap
 * are read-only, see {@link #asWritableUnchecked()}. Operations that write behave as if all inputs
 * had been copied first, however inputs and output overlap.
 *
 * <p>Two arrays are {@code equals} only if they are the same object; {@link Nd#arrayEqual} compares
 * elements.
 *
 * <p><b>Cost.</b> Methods that make views look at no element: their time grows with the number of
 * axes only, except that the test for overlapping elements may take a millisecond for strides made
 * to be hard. Everything else walks its elements once, along the smallest strides.
 *
 * <p><b>Exceptions</b> of all methods: {@link IllegalArgumentException} for shapes, axes, types and
 * views that cannot be; {@link IndexOutOfBoundsException} for an element that does not exist;
 * {@link UnsupportedOperationException} for a write to a read-only array; {@link
 * IllegalStateException} after the arena of native memory was closed, and {@link
 * WrongThreadException} where a confined arena belongs to another thread; {@link
 * ArithmeticException} for an integer divided by zero; {@link NullPointerException} for null.
 *
 * <p><b>Threads.</b> Arrays are immutable but for their elements. Any number of threads may read.
 * Elements that one thread writes while another reads or writes them are subject to Java's rules
 * for plain array elements: no tearing of elements up to 32 bits, no crash, no order without
 * synchronisation. Views add nothing to that.
 *
 * @param <A> the class itself, so that views keep their type
 */
public abstract sealed class NdArray<A extends NdArray<A>> extends StridedArray<A>
    permits FloatingNd, IntegralNd {

  NdArray(DType<A> dtype, Storage storage, Layout layout, boolean writable, NdArray<?> base) {
    super(dtype, storage, layout, writable, base);
  }

  // ---- copies, and views where possible

  /** A new array in C order with the same elements. */
  public final A copy() {
    return copy(Order.C);
  }

  /** A new array in the given order with the same elements. */
  public final A copy(Order order) {
    A copy = Nd.empty(dtype(), order, shape());
    Elementwise.copy(operand(), copy.operand());
    return copy;
  }

  /** A new array whose axes are laid out in the order of this one's strides (NumPy's order 'K'). */
  final A copyLikeThis() {
    A copy = Results.like(dtype(), shape(), layout());
    Elementwise.copy(operand(), copy.operand());
    return copy;
  }

  /** This array if it is contiguous in the given order, else a copy that is. */
  public final A contiguous(Order order) {
    return layout().isContiguous(order) ? self() : copy(order);
  }

  /**
   * The same elements in C order under another shape; one length may be -1 and is then worked out.
   * A VIEW where strides allow it, else a COPY; {@link #reshapeView} never copies.
   *
   * @throws IllegalArgumentException if the number of elements differs
   */
  public final A reshape(long... shape) {
    return reshape(Order.C, shape);
  }

  /** The same with elements counted in the given order, in both shapes. */
  public final A reshape(Order order, long... shape) {
    return layout()
        .reshape(order, shape)
        .map(this::view)
        .orElseGet(() -> copy(order).reshapeOwn(order, shape));
  }

  /** A new copy under another shape, which then counts as the owner of the memory. */
  final A reshapeOwn(Order order, long... shape) {
    Layout reshaped = layout().reshape(order, shape).orElseThrow();
    return dtype().make(storage(), reshaped, true, null);
  }

  /** All elements along one axis, in C order. A VIEW if this is C-contiguous, else a COPY. */
  public final A ravel() {
    return ravel(Order.C);
  }

  /** All elements along one axis in the given order; a VIEW if contiguous in it, else a COPY. */
  public final A ravel(Order order) {
    return layout().ravel(order).map(this::view).orElseGet(() -> flatten(order));
  }

  /** A COPY of all elements along one axis, in C order. */
  public final A flatten() {
    return flatten(Order.C);
  }

  /** A COPY of all elements along one axis, in the given order. */
  public final A flatten(Order order) {
    return copy(order).reshapeOwn(order, -1);
  }

  /**
   * A new array of another type with the same values, laid out in the same order of axes. Floating
   * values become integers as a Java cast to {@code long} makes them, cut down to the width of the
   * type; to {@code bool}, everything but zero is true.
   */
  public final <B extends NdArray<B>> B astype(DType<B> type) {
    B converted = Results.like(type, shape(), layout());
    Elementwise.copy(operand(), converted.operand());
    return converted;
  }

  // ---- writing

  /**
   * Writes {@code source}, broadcast to this shape, into this array, as if {@code source} had been
   * copied first: {@code a.assign(a.flip(0))} reverses. First axes of length 1 that are too many
   * are dropped.
   *
   * @return this
   * @throws IllegalArgumentException if the shape does not broadcast, or the type of {@code source}
   *     is of a wider kind (use {@link #astype}): floating into integers, numbers into booleans
   */
  public final A assign(NdArray<?> source) {
    requireWritable();
    Results.requireStorable("assign", source.dtype(), dtype());
    NdArray<?> fitting = source;
    while (fitting.rank() > rank() && fitting.length(0) == 1) {
      fitting = fitting.at(0);
    }
    NdArray<?> from = Aliasing.protect(Results.broadcast("assign", fitting, shape()), this);
    Elementwise.copy(from.operand(), operand());
    return self();
  }

  // ---- arithmetic within one type; Nd has the rest

  /** Element-wise sum, broadcast; a new array. Integers wrap, booleans: or. */
  public final A plus(A other) {
    return dtype().cast(Nd.add(this, other));
  }

  /**
   * Element-wise difference, broadcast; a new array. Integers wrap.
   *
   * @throws IllegalArgumentException for booleans
   */
  public final A minus(A other) {
    return dtype().cast(Nd.subtract(this, other));
  }

  /** Element-wise product, broadcast; a new array. Integers wrap, booleans: and. */
  public final A times(A other) {
    return dtype().cast(Nd.multiply(this, other));
  }

  // ---- reductions that do not depend on the type

  /** Whether any element differs from zero; false for none. NaN differs from zero. */
  public final boolean any() {
    return Reduce.any(this, Reduce.allAxes(rank())).get();
  }

  /** The same over the named axes, which disappear. */
  public final BoolNd any(int... axes) {
    return Reduce.any(this, axes);
  }

  /** Whether every element differs from zero; true for none. */
  public final boolean all() {
    return Reduce.all(this, Reduce.allAxes(rank())).get();
  }

  /** The same over the named axes, which disappear. */
  public final BoolNd all(int... axes) {
    return Reduce.all(this, axes);
  }

  /**
   * The index, in C order, of the first least element; of the first NaN if there is one.
   *
   * @throws IllegalArgumentException if there is no element
   */
  public final long argMin() {
    return Reduce.argExtreme("argMin", false, reshape(-1), 0).get();
  }

  /** The same along one axis, which disappears: shape (n0, n1) along axis 0 becomes (n1). */
  public final LongNd argMin(int axis) {
    return Reduce.argExtreme("argMin", false, this, axis);
  }

  /**
   * The index, in C order, of the first greatest element; of the first NaN if there is one.
   *
   * @throws IllegalArgumentException if there is no element
   */
  public final long argMax() {
    return Reduce.argExtreme("argMax", true, reshape(-1), 0).get();
  }

  /** The same along one axis, which disappears. */
  public final LongNd argMax(int axis) {
    return Reduce.argExtreme("argMax", true, this, axis);
  }

  // ---- text

  /**
   * What this array is in memory: shape, byte strides, order, buffer, whether it may be written,
   * and what a loop over it costs.
   */
  public final String describe() {
    return Describe.text(this);
  }

  /** The elements as NumPy prints them; more than 1000 are abbreviated to three at each end. */
  @Override
  public final String toString() {
    return ArrayText.of(this);
  }
}

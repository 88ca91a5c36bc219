package io.stridewise.array;

import io.stridewise.array.storage.Storage;
import io.stridewise.layout.Layout;
import io.stridewise.layout.Order;

/**
 * An array of {@code boolean} elements; see {@link NdArray} for views and rules.
 *
 * <pre>{@code
 * BoolNd m = Nd.less(a, b);
 * boolean first = m.get(0, 0);
 * }</pre>
 */
public final class BoolNd extends IntegralNd<BoolNd> {

  BoolNd(Storage storage, Layout layout, boolean writable, NdArray<?> base) {
    super(DType.BOOL, storage, layout, writable, base);
  }

  @Override
  BoolNd self() {
    return this;
  }

  /**
   * The only element of an array without axes.
   *
   * @throws IllegalArgumentException if there are axes
   */
  public boolean get() {
    return lane().getBits(offset()) != 0;
  }

  /**
   * An element of an array of one axis.
   *
   * @throws IndexOutOfBoundsException unless 0 &lt;= i &lt; length
   * @throws IllegalArgumentException if there is not exactly one axis
   */
  public boolean get(long i) {
    return lane().getBits(offset(i)) != 0;
  }

  /** An element of an array of two axes; exceptions as for one. */
  public boolean get(long i, long j) {
    return lane().getBits(offset(i, j)) != 0;
  }

  /** An element of an array of three axes; exceptions as for one. */
  public boolean get(long i, long j, long k) {
    return lane().getBits(offset(i, j, k)) != 0;
  }

  /** An element of an array of any number of axes; exceptions as for one. */
  public boolean get(long... index) {
    return lane().getBits(offset(index)) != 0;
  }

  /**
   * Writes the only element of an array without axes.
   *
   * @throws UnsupportedOperationException if this array is read-only
   */
  public void set(boolean value) {
    requireWritable();
    lane().setBits(offset(), value ? 1 : 0);
  }

  /**
   * Writes an element of an array of one axis.
   *
   * @throws UnsupportedOperationException if this array is read-only
   */
  public void set(boolean value, long i) {
    requireWritable();
    lane().setBits(offset(i), value ? 1 : 0);
  }

  /** Writes an element of an array of two axes. */
  public void set(boolean value, long i, long j) {
    requireWritable();
    lane().setBits(offset(i, j), value ? 1 : 0);
  }

  /** Writes an element of an array of three axes. */
  public void set(boolean value, long i, long j, long k) {
    requireWritable();
    lane().setBits(offset(i, j, k), value ? 1 : 0);
  }

  /** Writes an element of an array of any number of axes. */
  public void set(boolean value, long... index) {
    requireWritable();
    lane().setBits(offset(index), value ? 1 : 0);
  }

  /**
   * The element that starts at a byte of the buffer, as an iterator yields them; it need not belong
   * to this view.
   *
   * @throws IndexOutOfBoundsException if it does not lie inside the buffer
   * @throws IllegalArgumentException if heap elements do not start there
   */
  public boolean getAt(long byteOffset) {
    return lane().getBits(element(byteOffset)) != 0;
  }

  /**
   * Writes the element that starts at a byte of the buffer; exceptions as {@link #getAt}.
   *
   * @throws UnsupportedOperationException if this array is read-only
   */
  public void setAt(boolean value, long byteOffset) {
    requireWritable();
    lane().setBits(element(byteOffset), value ? 1 : 0);
  }

  /** A new Java array of all elements in C order. */
  public boolean[] toArray() {
    return toArray(Order.C);
  }

  /**
   * A new Java array of all elements in the given order.
   *
   * @throws IllegalArgumentException if no Java array is that long
   */
  public boolean[] toArray(Order order) {
    return (boolean[]) flatten(order).lane().array();
  }
}

package io.stridewise.array;

import io.stridewise.array.storage.Storage;
import io.stridewise.layout.Layout;
import io.stridewise.layout.Order;
import java.util.stream.DoubleStream;

/**
 * An array of {@code double} (float64) elements; see {@link NdArray} for views and rules.
 *
 * <pre>{@code
 * DoubleNd a = Nd.zeros(3, 4);
 * a.set(1.5, 2, 3);
 * }</pre>
 */
public final class DoubleNd extends FloatingNd<DoubleNd> {

  DoubleNd(Storage storage, Layout layout, boolean writable, NdArray<?> base) {
    super(DType.DOUBLE, storage, layout, writable, base);
  }

  @Override
  DoubleNd self() {
    return this;
  }

  /**
   * The only element of an array without axes.
   *
   * @throws IllegalArgumentException if there are axes
   */
  public double get() {
    return lane().getDouble(offset());
  }

  /**
   * An element of an array of one axis.
   *
   * @throws IndexOutOfBoundsException unless 0 &lt;= i &lt; length
   * @throws IllegalArgumentException if there is not exactly one axis
   */
  public double get(long i) {
    return lane().getDouble(offset(i));
  }

  /** An element of an array of two axes; exceptions as for one. */
  public double get(long i, long j) {
    return lane().getDouble(offset(i, j));
  }

  /** An element of an array of three axes; exceptions as for one. */
  public double get(long i, long j, long k) {
    return lane().getDouble(offset(i, j, k));
  }

  /** An element of an array of any number of axes; exceptions as for one. */
  public double get(long... index) {
    return lane().getDouble(offset(index));
  }

  /**
   * Writes the only element of an array without axes.
   *
   * @throws UnsupportedOperationException if this array is read-only
   */
  public void set(double value) {
    requireWritable();
    lane().setDouble(offset(), value);
  }

  /**
   * Writes an element of an array of one axis.
   *
   * @throws UnsupportedOperationException if this array is read-only
   */
  public void set(double value, long i) {
    requireWritable();
    lane().setDouble(offset(i), value);
  }

  /** Writes an element of an array of two axes. */
  public void set(double value, long i, long j) {
    requireWritable();
    lane().setDouble(offset(i, j), value);
  }

  /** Writes an element of an array of three axes. */
  public void set(double value, long i, long j, long k) {
    requireWritable();
    lane().setDouble(offset(i, j, k), value);
  }

  /** Writes an element of an array of any number of axes. */
  public void set(double value, long... index) {
    requireWritable();
    lane().setDouble(offset(index), value);
  }

  /**
   * The element that starts at a byte of the buffer, as an iterator yields them; it need not belong
   * to this view.
   *
   * @throws IndexOutOfBoundsException if it does not lie inside the buffer
   * @throws IllegalArgumentException if heap elements do not start there
   */
  public double getAt(long byteOffset) {
    return lane().getDouble(element(byteOffset));
  }

  /**
   * Writes the element that starts at a byte of the buffer; exceptions as {@link #getAt}.
   *
   * @throws UnsupportedOperationException if this array is read-only
   */
  public void setAt(double value, long byteOffset) {
    requireWritable();
    lane().setDouble(element(byteOffset), value);
  }

  /** A new Java array of all elements in C order. */
  public double[] toArray() {
    return toArray(Order.C);
  }

  /**
   * A new Java array of all elements in the given order.
   *
   * @throws IllegalArgumentException if no Java array is that long
   */
  public double[] toArray(Order order) {
    return (double[]) flatten(order).lane().array();
  }

  /** The elements in C order, read from the buffer as the stream reaches them. */
  public DoubleStream stream() {
    return Flat.offsets(layout()).mapToDouble(o -> lane().getDouble(o));
  }
}

package io.stridewise.array;

import io.stridewise.array.storage.Storage;
import io.stridewise.layout.Layout;
import io.stridewise.layout.Order;
import java.util.stream.DoubleStream;

/**
 * An array of {@code float} (float32) elements; see {@link NdArray} for views and rules.
 *
 * <pre>{@code
 * FloatNd a = Nd.zeros(DType.FLOAT, 3, 4);
 * a.set(7, 2, 3);
 * }</pre>
 */
public final class FloatNd extends FloatingNd<FloatNd> {

  FloatNd(Storage storage, Layout layout, boolean writable, NdArray<?> base) {
    super(DType.FLOAT, storage, layout, writable, base);
  }

  @Override
  FloatNd self() {
    return this;
  }

  /**
   * The only element of an array without axes.
   *
   * @throws IllegalArgumentException if there are axes
   */
  public float get() {
    return (float) lane().getDouble(offset());
  }

  /**
   * An element of an array of one axis.
   *
   * @throws IndexOutOfBoundsException unless 0 &lt;= i &lt; length
   * @throws IllegalArgumentException if there is not exactly one axis
   */
  public float get(long i) {
    return (float) lane().getDouble(offset(i));
  }

  /** An element of an array of two axes; exceptions as for one. */
  public float get(long i, long j) {
    return (float) lane().getDouble(offset(i, j));
  }

  /** An element of an array of three axes; exceptions as for one. */
  public float get(long i, long j, long k) {
    return (float) lane().getDouble(offset(i, j, k));
  }

  /** An element of an array of any number of axes; exceptions as for one. */
  public float get(long... index) {
    return (float) lane().getDouble(offset(index));
  }

  /**
   * Writes the only element of an array without axes.
   *
   * @throws UnsupportedOperationException if this array is read-only
   */
  public void set(float value) {
    requireWritable();
    lane().setDouble(offset(), value);
  }

  /**
   * Writes an element of an array of one axis.
   *
   * @throws UnsupportedOperationException if this array is read-only
   */
  public void set(float value, long i) {
    requireWritable();
    lane().setDouble(offset(i), value);
  }

  /** Writes an element of an array of two axes. */
  public void set(float value, long i, long j) {
    requireWritable();
    lane().setDouble(offset(i, j), value);
  }

  /** Writes an element of an array of three axes. */
  public void set(float value, long i, long j, long k) {
    requireWritable();
    lane().setDouble(offset(i, j, k), value);
  }

  /** Writes an element of an array of any number of axes. */
  public void set(float value, long... index) {
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
  public float getAt(long byteOffset) {
    return (float) lane().getDouble(element(byteOffset));
  }

  /**
   * Writes the element that starts at a byte of the buffer; exceptions as {@link #getAt}.
   *
   * @throws UnsupportedOperationException if this array is read-only
   */
  public void setAt(float value, long byteOffset) {
    requireWritable();
    lane().setDouble(element(byteOffset), value);
  }

  /** A new Java array of all elements in C order. */
  public float[] toArray() {
    return toArray(Order.C);
  }

  /**
   * A new Java array of all elements in the given order.
   *
   * @throws IllegalArgumentException if no Java array is that long
   */
  public float[] toArray(Order order) {
    return (float[]) flatten(order).lane().array();
  }

  /** The elements in C order, widened, read from the buffer as the stream reaches them. */
  public DoubleStream stream() {
    return Flat.offsets(layout()).mapToDouble(o -> (float) lane().getDouble(o));
  }
}

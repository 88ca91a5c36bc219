package io.stridewise.array;

import io.stridewise.array.storage.Storage;
import io.stridewise.layout.Layout;
import io.stridewise.layout.Order;
import java.util.stream.IntStream;

/**
 * An array of {@code short} (int16) elements; see {@link NdArray} for views and rules.
 *
 * <pre>{@code
 * ShortNd a = Nd.zeros(DType.SHORT, 3, 4);
 * a.set((short) 7, 2, 3);
 * }</pre>
 */
public final class ShortNd extends IntegralNd<ShortNd> {

  ShortNd(Storage storage, Layout layout, boolean writable, NdArray<?> base) {
    super(DType.SHORT, storage, layout, writable, base);
  }

  @Override
  ShortNd self() {
    return this;
  }

  /**
   * The only element of an array without axes.
   *
   * @throws IllegalArgumentException if there are axes
   */
  public short get() {
    return (short) lane().getBits(offset());
  }

  /**
   * An element of an array of one axis.
   *
   * @throws IndexOutOfBoundsException unless 0 &lt;= i &lt; length
   * @throws IllegalArgumentException if there is not exactly one axis
   */
  public short get(long i) {
    return (short) lane().getBits(offset(i));
  }

  /** An element of an array of two axes; exceptions as for one. */
  public short get(long i, long j) {
    return (short) lane().getBits(offset(i, j));
  }

  /** An element of an array of three axes; exceptions as for one. */
  public short get(long i, long j, long k) {
    return (short) lane().getBits(offset(i, j, k));
  }

  /** An element of an array of any number of axes; exceptions as for one. */
  public short get(long... index) {
    return (short) lane().getBits(offset(index));
  }

  /**
   * Writes the only element of an array without axes.
   *
   * @throws UnsupportedOperationException if this array is read-only
   */
  public void set(short value) {
    requireWritable();
    lane().setBits(offset(), value);
  }

  /**
   * Writes an element of an array of one axis.
   *
   * @throws UnsupportedOperationException if this array is read-only
   */
  public void set(short value, long i) {
    requireWritable();
    lane().setBits(offset(i), value);
  }

  /** Writes an element of an array of two axes. */
  public void set(short value, long i, long j) {
    requireWritable();
    lane().setBits(offset(i, j), value);
  }

  /** Writes an element of an array of three axes. */
  public void set(short value, long i, long j, long k) {
    requireWritable();
    lane().setBits(offset(i, j, k), value);
  }

  /** Writes an element of an array of any number of axes. */
  public void set(short value, long... index) {
    requireWritable();
    lane().setBits(offset(index), value);
  }

  /**
   * The element that starts at a byte of the buffer, as an iterator yields them; it need not belong
   * to this view.
   *
   * @throws IndexOutOfBoundsException if it does not lie inside the buffer
   * @throws IllegalArgumentException if heap elements do not start there
   */
  public short getAt(long byteOffset) {
    return (short) lane().getBits(element(byteOffset));
  }

  /**
   * Writes the element that starts at a byte of the buffer; exceptions as {@link #getAt}.
   *
   * @throws UnsupportedOperationException if this array is read-only
   */
  public void setAt(short value, long byteOffset) {
    requireWritable();
    lane().setBits(element(byteOffset), value);
  }

  /** A new Java array of all elements in C order. */
  public short[] toArray() {
    return toArray(Order.C);
  }

  /**
   * A new Java array of all elements in the given order.
   *
   * @throws IllegalArgumentException if no Java array is that long
   */
  public short[] toArray(Order order) {
    return (short[]) flatten(order).lane().array();
  }

  /** The elements in C order, widened, read from the buffer as the stream reaches them. */
  public IntStream stream() {
    return Flat.offsets(layout()).mapToInt(o -> (short) lane().getBits(o));
  }
}

package io.stridewise.array;

import io.stridewise.array.kernel.Elementwise;
import io.stridewise.array.storage.ElementType;
import io.stridewise.array.storage.HeapStorage;
import io.stridewise.array.storage.NativeStorage;
import io.stridewise.array.storage.Storage;
import io.stridewise.layout.Layout;
import io.stridewise.layout.Order;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/**
 * Makes arrays and computes with them.
 *
 * {@snippet class="io.stridewise.array.SnippetsTest" region="memory"}
 *
 * <p>New arrays live in Java arrays of their own type, unless an {@link Arena} is given: then in
 * native memory, aligned to 64 bytes, until the arena is closed. A Java array holds at most 2^31 -
 * 9 elements; native memory has no such limit.
 */
public final class Nd extends Comparisons {

  private Nd() {}

  // ---- new arrays

  /**
   * A new array of zeros, {@code double}, in C order.
   *
   * @throws IllegalArgumentException if a length is negative or no Java array is that long
   */
  public static DoubleNd zeros(long... shape) {
    return zeros(DType.DOUBLE, shape);
  }

  /** A new array of zeros in C order; exceptions as {@link #zeros(long...)}. */
  public static <A extends NdArray<A>> A zeros(DType<A> dtype, long... shape) {
    return empty(dtype, Order.C, shape);
  }

  /** A new array of zeros in the given order; exceptions as {@link #zeros(long...)}. */
  public static <A extends NdArray<A>> A zeros(DType<A> dtype, Order order, long... shape) {
    return empty(dtype, order, shape);
  }

  /**
   * A new array of zeros in C order in native memory, which lives as long as {@code arena}. Closing
   * the arena makes every later access an {@link IllegalStateException}, also on other threads.
   */
  public static <A extends NdArray<A>> A zeros(DType<A> dtype, Arena arena, long... shape) {
    return zeros(dtype, Order.C, arena, shape);
  }

  /** A new array of zeros in the given order in native memory. */
  public static <A extends NdArray<A>> A zeros(
      DType<A> dtype, Order order, Arena arena, long... shape) {
    Layout layout = Layout.contiguous(order, dtype.itemSize(), shape);
    long bytes = layout.size() * dtype.itemSize();
    return dtype.make(NativeStorage.allocate(arena, bytes), layout, true, null);
  }

  /** A new array of ones, {@code double}, in C order. */
  public static DoubleNd ones(long... shape) {
    return full(DType.DOUBLE, 1, shape);
  }

  /** A new array of ones in C order. */
  public static <A extends NdArray<A>> A ones(DType<A> dtype, long... shape) {
    return full(dtype, 1, shape);
  }

  /** A new array whose elements are all {@code value}, converted as {@code astype} does. */
  public static <A extends NdArray<A>> A full(DType<A> dtype, double value, long... shape) {
    A a = empty(dtype, Order.C, shape);
    DoubleNd one = wrap(new double[] {value});
    Elementwise.copy(one.view(one.layout().index(0, 0).broadcastTo(shape)).operand(), a.operand());
    return a;
  }

  /**
   * A new array whose elements are all {@code value}.
   *
   * @throws IllegalArgumentException if {@code value} is no value of an integer {@code dtype}, or
   *     neither 0 nor 1 for booleans
   */
  public static <A extends NdArray<A>> A full(DType<A> dtype, long value, long... shape) {
    A a = empty(dtype, Order.C, shape);
    long limit =
        dtype.itemSize() == Long.BYTES ? Long.MAX_VALUE : (1L << (8 * dtype.itemSize() - 1)) - 1;
    boolean bool = dtype.elementType() == ElementType.BOOL;
    boolean fits = bool ? value == 0 || value == 1 : value >= -limit - 1 && value <= limit;
    if (!fits && !dtype.isFloating()) {
      throw new IllegalArgumentException("%d is no value of %s".formatted(value, dtype));
    }
    LongNd one = wrap(new long[] {value});
    Elementwise.copy(one.view(one.layout().index(0, 0).broadcastTo(shape)).operand(), a.operand());
    return a;
  }

  /** 0, 1, 2, ... below {@code end}. */
  public static DoubleNd arange(double end) {
    return arange(0, end, 1);
  }

  /**
   * {@code start}, {@code start + step}, ... before {@code end}: ceil((end - start) / step)
   * elements.
   *
   * @throws IllegalArgumentException if {@code step} is 0 or that is no possible length
   */
  public static DoubleNd arange(double start, double end, double step) {
    double length = Math.ceil((end - start) / step);
    if (Double.isNaN(length) || length > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "arange: from %s to %s by %s is no length".formatted(start, end, step));
    }
    double[] values = new double[(int) Math.max(0, length)];
    for (int i = 0; i < values.length; i++) {
      values[i] = start + i * step;
    }
    return wrap(values);
  }

  /**
   * 0, 1, 2, ... below {@code count}, in C order under the given shape; narrow integers wrap.
   *
   * @throws IllegalArgumentException if the shape does not have {@code count} elements
   */
  public static <A extends NdArray<A>> A arange(DType<A> dtype, long count, long... shape) {
    A a = empty(dtype, Order.C, Math.max(0, count));
    for (long i = 0; i < count; i++) {
      if (dtype.isFloating()) {
        a.lane().setDouble(i * dtype.itemSize(), (double) i);
      } else {
        a.lane().setBits(i * dtype.itemSize(), i);
      }
    }
    return shape.length == 0 ? a : a.reshape(shape);
  }

  /**
   * {@code count} values from {@code start} to {@code end}, both included, at equal distances.
   *
   * @throws IllegalArgumentException if {@code count} is negative
   */
  public static DoubleNd linspace(double start, double end, int count) {
    DoubleNd a = zeros(count);
    double[] values = (double[]) a.lane().array();
    double step = (end - start) / (count - 1);
    for (int i = 0; i < count; i++) {
      values[i] = start + i * step;
    }
    if (count > 1) {
      values[count - 1] = end;
    } else if (count == 1) {
      values[0] = start;
    }
    return a;
  }

  /** The unit matrix of {@code n} rows. */
  public static DoubleNd eye(long n) {
    DoubleNd a = zeros(n, n);
    a.diagonal().fill(1);
    return a;
  }

  // ---- the caller's memory, and copies of it

  /** A new array of one axis with a copy of {@code values}. */
  public static DoubleNd of(double... values) {
    return wrap(values.clone());
  }

  /**
   * The caller's array itself, under a shape in C order (of one axis if none is given): what is
   * written through one is seen through the other.
   *
   * @throws IllegalArgumentException if the shape does not have exactly the elements of the array
   */
  public static DoubleNd wrap(double[] values, long... shape) {
    return wrapArray(DType.DOUBLE, values, Order.C, shape);
  }

  /** The caller's array itself; as {@link #wrap(double[], long...)}. */
  public static FloatNd wrap(float[] values, long... shape) {
    return wrapArray(DType.FLOAT, values, Order.C, shape);
  }

  /** The caller's array itself; as {@link #wrap(double[], long...)}. */
  public static LongNd wrap(long[] values, long... shape) {
    return wrapArray(DType.LONG, values, Order.C, shape);
  }

  /** The caller's array itself; as {@link #wrap(double[], long...)}. */
  public static IntNd wrap(int[] values, long... shape) {
    return wrapArray(DType.INT, values, Order.C, shape);
  }

  /** The caller's array itself; as {@link #wrap(double[], long...)}. */
  public static ShortNd wrap(short[] values, long... shape) {
    return wrapArray(DType.SHORT, values, Order.C, shape);
  }

  /** The caller's array itself; as {@link #wrap(double[], long...)}. */
  public static ByteNd wrap(byte[] values, long... shape) {
    return wrapArray(DType.BYTE, values, Order.C, shape);
  }

  /** The caller's array itself; as {@link #wrap(double[], long...)}. */
  public static BoolNd wrap(boolean[] values, long... shape) {
    return wrapArray(DType.BOOL, values, Order.C, shape);
  }

  /**
   * The caller's Java array itself under a shape in the given order.
   *
   * @param array a primitive array of the type's own elements
   * @throws IllegalArgumentException if it is another array, or the shape does not fit it exactly
   */
  public static <A extends NdArray<A>> A wrapArray(
      DType<A> dtype, Object array, Order order, long... shape) {
    HeapStorage storage = HeapStorage.of(array);
    if (storage.arrayType() != dtype.elementType()) {
      throw new IllegalArgumentException(
          "wrap: %s elements are not in a %s".formatted(dtype, array.getClass().getTypeName()));
    }
    return wrap(dtype, storage, order, shape);
  }

  /**
   * The caller's segment itself, native, mapped or over a Java array, under a shape in C order. It
   * lives as long as the segment's arena, and is read-only if the segment is.
   *
   * @throws IllegalArgumentException if the shape does not fit the segment exactly, or the segment
   *     is a read-only one over a Java array
   */
  public static <A extends NdArray<A>> A wrap(
      DType<A> dtype, MemorySegment segment, long... shape) {
    return wrap(dtype, NativeStorage.of(segment), Order.C, shape);
  }

  private static <A extends NdArray<A>> A wrap(
      DType<A> dtype, Storage storage, Order order, long... shape) {
    long count = storage.byteSize() / dtype.itemSize();
    Layout layout =
        Layout.contiguous(order, dtype.itemSize(), shape.length == 0 ? new long[] {count} : shape);
    if (layout.size() * dtype.itemSize() != storage.byteSize()) {
      throw new IllegalArgumentException(
          "wrap: shape %s needs %d %s (%d bytes), the memory has %d bytes"
              .formatted(
                  Arrays.toString(layout.shape()),
                  layout.size(),
                  dtype,
                  layout.size() * dtype.itemSize(),
                  storage.byteSize()));
    }
    return dtype.make(storage, layout, !storage.isReadOnly(), null);
  }

  /**
   * A new array in C order with a copy of nested Java arrays, for example a {@code double[][]}.
   *
   * @param nested arrays of arrays of one primitive type, all of one length on each level
   * @throws IllegalArgumentException if lengths differ or it is no such array
   */
  public static NdArray<?> fromArray(Object nested) {
    return NestedArrays.copy(nested);
  }

  /** The same for a {@code double[][]}: shape (rows, columns). */
  public static DoubleNd fromArray(double[][] rows) {
    return (DoubleNd) NestedArrays.copy(rows);
  }

  // ---- joining

  /**
   * The arrays one behind the other along an axis; a new array of the promoted type, whose axes lie
   * in memory as those of the arrays do.
   *
   * @throws IllegalArgumentException if there is none, or shapes differ on another axis
   */
  public static NdArray<?> concatenate(int axis, NdArray<?>... arrays) {
    return Joining.concatenate(axis, arrays);
  }

  /**
   * The arrays side by side along a new axis; a new array of the promoted type.
   *
   * @throws IllegalArgumentException if there is none, or shapes differ
   */
  public static NdArray<?> stack(int axis, NdArray<?>... arrays) {
    return Joining.stack(axis, arrays);
  }

  // ---- products

  /**
   * The matrix product: shapes (..., n, m) and (..., m, p) give (..., n, p); leading axes
   * broadcast. One axis stands for a row on the left and a column on the right, and is dropped from
   * the result. A new array in C order of the promoted type; any strides, any order.
   *
   * @throws IllegalArgumentException if the inner lengths differ, or an operand has no axis
   */
  public static NdArray<?> matmul(NdArray<?> a, NdArray<?> b) {
    return MatrixProduct.of(a, b);
  }

  /** The product of two {@code double} arrays. */
  public static DoubleNd matmul(DoubleNd a, DoubleNd b) {
    return (DoubleNd) MatrixProduct.of(a, b);
  }

  /** The product into {@code out}, which may overlap the operands. */
  public static <O extends NdArray<O>> O matmul(NdArray<?> a, NdArray<?> b, NdArray<O> out) {
    out.requireWritable();
    NdArray<?> product = MatrixProduct.of(a, b);
    if (!Arrays.equals(product.shape(), out.shape())) {
      throw new IllegalArgumentException(
          "matmul: the product has shape %s, out has %s"
              .formatted(Arrays.toString(product.shape()), Arrays.toString(out.shape())));
    }
    return out.assign(product);
  }

  // ---- inside

  static <A extends NdArray<A>> A empty(DType<A> dtype, Order order, long... shape) {
    return allocate(dtype, Layout.contiguous(order, dtype.itemSize(), shape));
  }

  /** A new heap array with a layout that has no gaps. */
  static <A extends NdArray<A>> A allocate(DType<A> dtype, Layout layout) {
    return dtype.make(HeapStorage.allocate(dtype.elementType(), layout.size()), layout, true, null);
  }
}

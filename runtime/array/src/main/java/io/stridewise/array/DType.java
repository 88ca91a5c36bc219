package io.stridewise.array;

import io.stridewise.array.storage.ElementType;
import io.stridewise.array.storage.Storage;
import io.stridewise.layout.Layout;
import java.util.List;

/**
 * What the elements of an array are, and which class such arrays have.
 *
 * <pre>{@code
 * IntNd a = Nd.zeros(DType.INT, 3, 4);
 * DoubleNd b = a.astype(DType.DOUBLE);
 * }</pre>
 *
 * @param <A> the class of arrays of this type
 */
public final class DType<A extends NdArray<A>> {

  /** Makes an array over memory; one constructor per class. */
  @FunctionalInterface
  interface Maker<A extends NdArray<A>> {
    A make(Storage storage, Layout layout, boolean writable, NdArray<?> base);
  }

  /** Booleans, one byte each. */
  public static final DType<BoolNd> BOOL = new DType<>(ElementType.BOOL, "bool", BoolNd::new);

  /** Signed 8-bit integers. */
  public static final DType<ByteNd> BYTE = new DType<>(ElementType.BYTE, "int8", ByteNd::new);

  /** Signed 16-bit integers. */
  public static final DType<ShortNd> SHORT = new DType<>(ElementType.SHORT, "int16", ShortNd::new);

  /** Signed 32-bit integers. */
  public static final DType<IntNd> INT = new DType<>(ElementType.INT, "int32", IntNd::new);

  /** Signed 64-bit integers. */
  public static final DType<LongNd> LONG = new DType<>(ElementType.LONG, "int64", LongNd::new);

  /** IEEE 754 binary32. */
  public static final DType<FloatNd> FLOAT =
      new DType<>(ElementType.FLOAT, "float32", FloatNd::new);

  /** IEEE 754 binary64. */
  public static final DType<DoubleNd> DOUBLE =
      new DType<>(ElementType.DOUBLE, "float64", DoubleNd::new);

  private final ElementType elementType;
  private final String name;
  private final Maker<A> maker;

  private DType(ElementType elementType, String name, Maker<A> maker) {
    this.elementType = elementType;
    this.name = name;
    this.maker = maker;
  }

  /** All types, the narrowest first. */
  public static List<DType<?>> all() {
    return List.of(BOOL, BYTE, SHORT, INT, LONG, FLOAT, DOUBLE);
  }

  /** The type of an element type. */
  static DType<?> of(ElementType type) {
    return all().get(type.ordinal());
  }

  /** What one element is in memory. */
  public ElementType elementType() {
    return elementType;
  }

  /** Size of one element in bytes. */
  public int itemSize() {
    return elementType.bytes();
  }

  /** True for {@link #FLOAT} and {@link #DOUBLE}. */
  public boolean isFloating() {
    return elementType.isFloating();
  }

  /**
   * The smallest type that holds the values of both, by NumPy's rules: a 32- or 64-bit integer with
   * a {@code float32} makes {@code float64}.
   */
  public static DType<?> promote(DType<?> a, DType<?> b) {
    DType<?> wide = a.elementType.ordinal() >= b.elementType.ordinal() ? a : b;
    DType<?> narrow = wide == a ? b : a;
    boolean inexact = narrow == INT || narrow == LONG;
    return wide == FLOAT && inexact ? DOUBLE : wide;
  }

  /**
   * Whether results of this type may be stored in arrays of {@code target} without {@code astype}:
   * to any type of the same kind or of a later one in the order bool, integer, floating.
   */
  public boolean isStorableIn(DType<?> target) {
    return kind() <= target.kind();
  }

  private int kind() {
    return this == BOOL ? 0 : isFloating() ? 2 : 1;
  }

  /** The array as the class of this type. */
  @SuppressWarnings("unchecked") // the type of an array decides its class
  A cast(NdArray<?> array) {
    if (array.dtype() != this) {
      throw new AssertionError(array.dtype() + " is not " + this);
    }
    return (A) array;
  }

  A make(Storage storage, Layout layout, boolean writable, NdArray<?> base) {
    return maker.make(storage, layout, writable, base);
  }

  /** NumPy's name, for example {@code float64}. */
  @Override
  public String toString() {
    return name;
  }
}

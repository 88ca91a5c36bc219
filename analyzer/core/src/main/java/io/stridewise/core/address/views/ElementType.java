package io.stridewise.core.address.views;

import io.stridewise.core.ir.Type;
import java.util.Arrays;
import java.util.Optional;

/** What the elements of a runtime array are; the constants of {@code io.stridewise.array.DType}. */
public enum ElementType {
  BOOL("bool", "BoolNd", Type.Primitive.BOOLEAN),
  BYTE("int8", "ByteNd", Type.Primitive.BYTE),
  SHORT("int16", "ShortNd", Type.Primitive.SHORT),
  INT("int32", "IntNd", Type.Primitive.INT),
  LONG("int64", "LongNd", Type.Primitive.LONG),
  FLOAT("float32", "FloatNd", Type.Primitive.FLOAT),
  DOUBLE("float64", "DoubleNd", Type.Primitive.DOUBLE);

  private static final String PACKAGE = "io.stridewise.array.";

  private final String label;
  private final String className;
  private final Type.Primitive javaType;

  ElementType(String label, String className, Type.Primitive javaType) {
    this.label = label;
    this.className = className;
    this.javaType = javaType;
  }

  /** NumPy's name, which the runtime's messages use: {@code float64}. */
  public String label() {
    return label;
  }

  /** The Java type of one element. */
  public Type.Primitive javaType() {
    return javaType;
  }

  /** Size of one element, in bytes. */
  public int bytes() {
    return javaType.width();
  }

  /** Whether {@code type} is a class of runtime arrays. */
  public static boolean isArray(Type type) {
    return of(type).isPresent()
        || type instanceof Type.Declared d
            && (d.name().equals(PACKAGE + "NdArray")
                || d.name().equals(PACKAGE + "FloatingNd")
                || d.name().equals(PACKAGE + "IntegralNd"));
  }

  /** The element type of arrays of class {@code type}. */
  public static Optional<ElementType> of(Type type) {
    return Arrays.stream(values())
        .filter(e -> type instanceof Type.Declared d && d.name().equals(PACKAGE + e.className))
        .findFirst();
  }

  /** The element type of Java arrays that hold {@code type}. */
  public static Optional<ElementType> ofJava(Type type) {
    return Arrays.stream(values()).filter(e -> e.javaType == type).findFirst();
  }
}

package io.stridewise.javaparser.types;

import io.stridewise.core.ir.Type;
import io.stridewise.core.ir.Type.Primitive;
import java.util.Map;

/** Conversions between types. */
public final class Types {
  public static final Type STRING = new Type.Declared("java.lang.String");
  public static final Type OBJECT = new Type.Declared("java.lang.Object");
  public static final Type NULL = new Type.Declared("null");

  private static final Map<String, Primitive> BOXES =
      Map.of(
          "java.lang.Boolean", Primitive.BOOLEAN,
          "java.lang.Byte", Primitive.BYTE,
          "java.lang.Short", Primitive.SHORT,
          "java.lang.Character", Primitive.CHAR,
          "java.lang.Integer", Primitive.INT,
          "java.lang.Long", Primitive.LONG,
          "java.lang.Float", Primitive.FLOAT,
          "java.lang.Double", Primitive.DOUBLE);

  private Types() {}

  /** {@code type}, or for a box what is in it. */
  public static Type unboxed(Type type) {
    if (type instanceof Type.Declared d) {
      Primitive p = BOXES.get(d.name());
      return p == null ? type : p;
    }
    return type;
  }

  /** Whether {@code from} widens to {@code to} or is it (JLS 5.1.2). */
  static boolean widens(Primitive from, Primitive to) {
    if (from == to) {
      return true;
    }
    if (!from.isNumeric() || !to.isNumeric() || to == Primitive.CHAR) {
      return false;
    }
    return from == Primitive.CHAR
        ? to.ordinal() >= Primitive.INT.ordinal()
        : from.ordinal() < to.ordinal();
  }
}

package io.stridewise.javaparser.types;

import io.stridewise.core.ir.Type;
import io.stridewise.core.ir.Type.Primitive;

/** Conversions between types. */
public final class Types {
  public static final Type OBJECT = new Type.Declared("java.lang.Object");

  private Types() {}

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

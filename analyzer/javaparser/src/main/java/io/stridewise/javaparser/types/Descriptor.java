package io.stridewise.javaparser.types;

import io.stridewise.core.ir.Type;
import java.util.ArrayList;
import java.util.List;

/** Reads a field or method descriptor (JVMS 4.3) from left to right. */
final class Descriptor {
  private final String text;
  private int at;

  Descriptor(String text) {
    this.text = text;
  }

  /** The types between the parentheses; afterwards {@link #next} is the result. */
  List<Type> parameters() {
    List<Type> parameters = new ArrayList<>();
    at++;
    while (text.charAt(at) != ')') {
      parameters.add(next());
    }
    at++;
    return parameters;
  }

  Type next() {
    char c = text.charAt(at++);
    switch (c) {
      case '[':
        return new Type.Array(next());
      case 'L':
        int end = text.indexOf(';', at);
        String name = text.substring(at, end);
        at = end + 1;
        return new Type.Declared(dotted(name));
      case 'Z':
        return Type.Primitive.BOOLEAN;
      case 'B':
        return Type.Primitive.BYTE;
      case 'S':
        return Type.Primitive.SHORT;
      case 'C':
        return Type.Primitive.CHAR;
      case 'I':
        return Type.Primitive.INT;
      case 'J':
        return Type.Primitive.LONG;
      case 'F':
        return Type.Primitive.FLOAT;
      case 'D':
        return Type.Primitive.DOUBLE;
      default:
        return Type.Primitive.VOID;
    }
  }

  /** {@code java/util/Map$Entry} to {@code java.util.Map.Entry}. */
  static String dotted(String internal) {
    return internal.replace('/', '.').replace('$', '.');
  }
}

package io.stridewise.core.ir;

/**
 * The static type of an expression or symbol, as far as memory layout and arithmetic depend on it.
 */
public sealed interface Type {

  /** A primitive type, or {@code void} for calls that return nothing. */
  enum Primitive implements Type {
    BOOLEAN(1),
    BYTE(1),
    SHORT(2),
    CHAR(2),
    INT(4),
    LONG(8),
    FLOAT(4),
    DOUBLE(8),
    VOID(0);

    private final int width;

    Primitive(int width) {
      this.width = width;
    }

    /** Bytes of one array element of this type. */
    public int width() {
      return width;
    }

    /**
     * Whether arithmetic on this type wraps and reorders exactly: {@code byte short char int long}.
     */
    public boolean isIntegral() {
      return this == BYTE || this == SHORT || this == CHAR || this == INT || this == LONG;
    }

    /** {@code float} or {@code double}. */
    public boolean isFloating() {
      return this == FLOAT || this == DOUBLE;
    }

    /** Whether the type takes part in numeric promotion. */
    public boolean isNumeric() {
      return isIntegral() || isFloating();
    }
  }

  /** {@code element[]}; {@code double[][]} is an array of arrays, each row an object of its own. */
  record Array(Type element) implements Type {}

  /**
   * A class, interface, enum or type variable.
   *
   * @param name the qualified name where the front end knows it, else the name as written
   */
  record Declared(String name) implements Type {}

  /**
   * The front end could not tell. Never means "harmless": whatever rests on the type is unknown.
   */
  record Unresolved() implements Type {}

  /** The one unresolved type. */
  Type UNRESOLVED = new Unresolved();

  /** {@code java.lang.String}. */
  Type STRING = new Declared("java.lang.String");

  /** The type of {@code null}. */
  Type NULL = new Declared("null");

  /** {@code type}, or for a box what is in it. */
  static Type unboxed(Type type) {
    if (!(type instanceof Declared d)) {
      return type;
    }
    return switch (d.name()) {
      case "java.lang.Boolean" -> Primitive.BOOLEAN;
      case "java.lang.Byte" -> Primitive.BYTE;
      case "java.lang.Short" -> Primitive.SHORT;
      case "java.lang.Character" -> Primitive.CHAR;
      case "java.lang.Integer" -> Primitive.INT;
      case "java.lang.Long" -> Primitive.LONG;
      case "java.lang.Float" -> Primitive.FLOAT;
      case "java.lang.Double" -> Primitive.DOUBLE;
      default -> type;
    };
  }

  /**
   * Bytes of one array element of {@code type}: references are 4 bytes (compressed pointers, the
   * JVM's default).
   */
  static int elementWidth(Type type) {
    return type instanceof Primitive p ? p.width() : 4;
  }

  /** Binary numeric promotion (JLS 5.6); unresolved where an operand is not a primitive number. */
  static Type promote(Type left, Type right) {
    if (!(left instanceof Primitive l)
        || !(right instanceof Primitive r)
        || !l.isNumeric()
        || !r.isNumeric()) {
      return UNRESOLVED;
    }
    if (l == Primitive.DOUBLE || r == Primitive.DOUBLE) {
      return Primitive.DOUBLE;
    }
    if (l == Primitive.FLOAT || r == Primitive.FLOAT) {
      return Primitive.FLOAT;
    }
    return l == Primitive.LONG || r == Primitive.LONG ? Primitive.LONG : Primitive.INT;
  }
}

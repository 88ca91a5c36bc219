package io.stridewise.array.storage;

/** What one element is in memory. All types are in the machine's own byte order. */
public enum ElementType {
  /** One byte; 0 is false, everything else is true. Written as 0 or 1. */
  BOOL(1, boolean.class),
  /** Signed 8-bit integer. */
  BYTE(1, byte.class),
  /** Signed 16-bit integer. */
  SHORT(2, short.class),
  /** Signed 32-bit integer. */
  INT(4, int.class),
  /** Signed 64-bit integer. */
  LONG(8, long.class),
  /** IEEE 754 binary32. */
  FLOAT(4, float.class),
  /** IEEE 754 binary64. */
  DOUBLE(8, double.class);

  private final int bytes;
  private final Class<?> primitive;

  ElementType(int bytes, Class<?> primitive) {
    this.bytes = bytes;
    this.primitive = primitive;
  }

  /** Size of one element in bytes. */
  public int bytes() {
    return bytes;
  }

  /** The Java primitive whose array holds such elements on the heap. */
  public Class<?> primitive() {
    return primitive;
  }

  /** True for {@code FLOAT} and {@code DOUBLE}. */
  public boolean isFloating() {
    return this == FLOAT || this == DOUBLE;
  }

  /**
   * The type whose own array {@code array} is.
   *
   * @throws IllegalArgumentException if it is no one-dimensional primitive array of these types
   */
  public static ElementType ofArray(Object array) {
    Class<?> component = array.getClass().getComponentType();
    for (ElementType type : values()) {
      if (type.primitive == component) {
        return type;
      }
    }
    throw new IllegalArgumentException(
        "no element type has the array class " + array.getClass().getTypeName());
  }
}

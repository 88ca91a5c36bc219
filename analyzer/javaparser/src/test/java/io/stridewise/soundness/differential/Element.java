package io.stridewise.soundness.differential;

import java.util.Random;

/** An element type of generated arrays. */
enum Element {
  DOUBLE(double.class),
  FLOAT(float.class),
  INT(int.class),
  LONG(long.class),
  SHORT(short.class),
  BYTE(byte.class),
  CHAR(char.class);

  private static final Element[] USUAL = {DOUBLE, DOUBLE, DOUBLE, DOUBLE, FLOAT, INT, INT, LONG};

  final Class<?> type;

  Element(Class<?> type) {
    this.type = type;
  }

  static Element pick(Random random) {
    return random.nextInt(5) > 0
        ? USUAL[random.nextInt(USUAL.length)]
        : values()[random.nextInt(values().length)];
  }

  String java() {
    return type.getName();
  }

  boolean integral() {
    return this != DOUBLE && this != FLOAT;
  }

  /** Whether arithmetic on it is done in {@code int}. */
  boolean narrow() {
    return this == SHORT || this == BYTE || this == CHAR;
  }

  /** The array type with {@code dimensions}. */
  Class<?> array(int dimensions) {
    Class<?> array = type;
    for (int d = 0; d < dimensions; d++) {
      array = array.arrayType();
    }
    return array;
  }
}

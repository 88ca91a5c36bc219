package io.stridewise.soundness;

/** The primitive types of random programs. */
enum Kind {
  BYTE("byte"),
  SHORT("short"),
  INT("int"),
  LONG("long"),
  FLOAT("float"),
  DOUBLE("double");

  final String java;

  Kind(String java) {
    this.java = java;
  }

  boolean integral() {
    return ordinal() <= LONG.ordinal();
  }

  /** Binary numeric promotion (JLS 5.6). */
  static Kind promote(Kind a, Kind b) {
    Kind wider = a.ordinal() > b.ordinal() ? a : b;
    return wider.ordinal() < INT.ordinal() ? INT : wider;
  }

  /** Wraps {@code value} into this integral kind. */
  long wrap(long value) {
    return switch (this) {
      case BYTE -> (byte) value;
      case SHORT -> (short) value;
      case INT -> (int) value;
      default -> value;
    };
  }

  /**
   * A cast from floating point: to {@code byte} and {@code short} by way of {@code int} (JLS
   * 5.1.3).
   */
  long fromFloating(double value) {
    return this == LONG ? (long) value : wrap((int) value);
  }
}

package io.stridewise.javaparser.types;

/** Values of literals. */
public final class Literals {
  private Literals() {}

  /**
   * An {@link Integer}, {@link Long}, {@link Float} or {@link Double}. Magnitudes that only a minus
   * sign makes valid wrap.
   *
   * @throws NumberFormatException if {@code literal} is no number of Java
   */
  public static Object number(String literal) {
    String text = literal.replace("_", "");
    int last = text.length() - 1;
    char suffix = Character.toLowerCase(text.charAt(last));
    boolean hex = text.length() > 1 && Character.toLowerCase(text.charAt(1)) == 'x';
    boolean floating =
        hex ? text.indexOf('p') >= 0 || text.indexOf('P') >= 0 : isDecimalFloat(text, suffix);
    if (floating) {
      if (suffix == 'f') {
        return Float.parseFloat(text);
      }
      return Double.parseDouble(text);
    }
    if (suffix == 'l') {
      return integer(text.substring(0, last));
    }
    long value = integer(text);
    return (int) value;
  }

  private static boolean isDecimalFloat(String text, char suffix) {
    boolean binary = text.length() > 1 && Character.toLowerCase(text.charAt(1)) == 'b';
    return !binary
        && (suffix == 'f'
            || suffix == 'd'
            || text.indexOf('.') >= 0
            || text.indexOf('e') >= 0
            || text.indexOf('E') >= 0);
  }

  private static long integer(String text) {
    if (text.length() > 1 && text.charAt(0) == '0') {
      char base = Character.toLowerCase(text.charAt(1));
      if (base == 'x') {
        return Long.parseUnsignedLong(text.substring(2), 16);
      } else if (base == 'b') {
        return Long.parseUnsignedLong(text.substring(2), 2);
      }
      return Long.parseUnsignedLong(text.substring(1), 8);
    }
    return Long.parseUnsignedLong(text);
  }

  /** The value of a character literal's text between the quotes. */
  public static Object character(String text) {
    String value = unescape(text);
    return value.length() == 1 ? (Object) value.charAt(0) : null;
  }

  /** The value of a string literal's text between the quotes; as it stands if it is malformed. */
  public static String unescape(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    try {
      return text.translateEscapes();
    } catch (IllegalArgumentException malformed) {
      return text;
    }
  }
}

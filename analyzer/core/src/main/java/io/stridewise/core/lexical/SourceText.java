package io.stridewise.core.lexical;

import java.util.Arrays;

/**
 * The characters of a source file after translation of unicode escapes (JLS 3.3), with the way back
 * to the offsets of the original text.
 */
public final class SourceText {
  private final String original;
  private final char[] chars;

  /**
   * Original offset of each translated character and of the end; null if nothing was translated.
   */
  private final int[] origin;

  private SourceText(String original, char[] chars, int[] origin) {
    this.original = original;
    this.chars = chars;
    this.origin = origin;
  }

  /** Translates {@code text}; cheap where it has no escape. */
  public static SourceText of(String text) {
    int first = text.indexOf("\\u");
    char[] chars = text.toCharArray();
    return first < 0 ? new SourceText(text, chars, null) : translate(text, chars);
  }

  private static SourceText translate(String text, char[] in) {
    char[] out = new char[in.length];
    int[] origin = new int[in.length + 1];
    int n = 0;
    int i = 0;
    while (i < in.length) {
      origin[n] = i;
      char c = in[i];
      if (c != '\\' || i + 1 == in.length) {
        out[n++] = c;
        i++;
      } else if (in[i + 1] != 'u') {
        // A backslash before another character, which may itself be a backslash, starts no unicode
        // escape.
        out[n++] = c;
        origin[n] = i + 1;
        out[n++] = in[i + 1];
        i += 2;
      } else {
        int digits = i + 2;
        while (digits < in.length && in[digits] == 'u') {
          digits++;
        }
        int code = hex(in, digits);
        out[n++] = code < 0 ? c : (char) code;
        i = code < 0 ? i + 1 : digits + 4;
      }
    }
    origin[n] = in.length;
    return new SourceText(text, Arrays.copyOf(out, n), Arrays.copyOf(origin, n + 1));
  }

  /** The value of four hexadecimal digits, or -1. */
  private static int hex(char[] in, int from) {
    if (from + 4 > in.length) {
      return -1;
    }
    int code = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = Character.digit(in[i], 16);
      if (digit < 0) {
        return -1;
      }
      code = 16 * code + digit;
    }
    return code;
  }

  /** The text as it stands in the file. */
  public String original() {
    return original;
  }

  /** The translated characters; not to be changed. */
  public char[] chars() {
    return chars;
  }

  /** Where the translated character {@code at} (or the end) begins in the original. */
  public int originalOffset(int at) {
    return origin == null ? at : origin[at];
  }
}

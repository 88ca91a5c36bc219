package io.stridewise.core.address;

import java.util.regex.Pattern;

/** Source text on one line. */
final class OneLine {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private OneLine() {}

  /** {@code text} with single spaces for all blanks. */
  static String of(String text) {
    return isOneLine(text) ? text : BLANKS.matcher(text).replaceAll(" ");
  }

  /** Whether all blanks are single spaces, as in most code. */
  private static boolean isOneLine(String text) {
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == ' ' && blank) {
        return false;
      }
      blank = c == ' ';
    }
    return true;
  }
}

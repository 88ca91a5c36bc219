package io.stridewise.core.report;

/**
 * Source text as a terminal shows it: tabs expanded, nothing that moves the cursor, and its width
 * in terminal columns.
 */
final class TerminalText {
  /** Deep code stays readable with narrow stops, and stops keep mixed tabs and blanks in line. */
  private static final int TAB = 4;

  private static final int REPLACEMENT = 0xfffd;

  private TerminalText() {}

  /**
   * One line that is safe to print: controls and bidirectional overrides, with which a source file
   * could forge output (CVE-2021-42574), become U+FFFD; tabs become blanks, line ends one blank.
   */
  static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int column = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\t') {
        int blanks = TAB - column % TAB;
        out.append(" ".repeat(blanks));
        column += blanks;
        continue;
      }
      if (c == '\r' && i < text.length() && text.charAt(i) == '\n') {
        continue;
      }
      int shown = c == '\n' || c == '\r' ? ' ' : isHarmful(c) ? REPLACEMENT : c;
      out.appendCodePoint(shown);
      column += width(shown);
    }
    return out.toString();
  }

  /** Columns that cleaned {@code text} takes. */
  static int width(String text) {
    return text.codePoints().map(TerminalText::width).sum();
  }

  /**
   * The columns {@code from} to {@code to} of cleaned {@code text}, with an ellipsis where
   * something is cut off.
   */
  static String window(String text, int from, int to) {
    StringBuilder out = new StringBuilder(from > 0 ? "…" : "");
    int first = from > 0 ? from + 1 : 0;
    int last = width(text) > to ? to - 1 : to;
    int column = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      int end = column + width(c);
      if (column >= first && end <= last) {
        out.appendCodePoint(c);
      } else if (column < first && end > first || column < last && end > last) {
        out.append(' '); // one half of a wide character
      }
      column = end;
    }
    return last < to ? out.append('…').toString() : out.toString();
  }

  private static boolean isHarmful(int c) {
    return Character.isISOControl(c)
        || c >= 0x202a && c <= 0x202e
        || c >= 0x2066 && c <= 0x2069
        || c == 0x2028
        || c == 0x2029
        || c <= 0xffff && Character.isSurrogate((char) c);
  }

  /**
   * Columns of one character: 2 for East Asian Wide and Fullwidth (Unicode UAX 11) and pictographs.
   */
  private static int width(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        c >= 0x1100 && c <= 0x115f
            || c >= 0x2e80 && c <= 0x303e
            || c >= 0x3041 && c <= 0xa4cf
            || c >= 0xac00 && c <= 0xd7a3
            || c >= 0xf900 && c <= 0xfaff
            || c >= 0xfe30 && c <= 0xfe6f
            || c >= 0xff00 && c <= 0xff60
            || c >= 0xffe0 && c <= 0xffe6
            || c >= 0x1f300 && c <= 0x1f64f
            || c >= 0x1f680 && c <= 0x1f6ff
            || c >= 0x1f900 && c <= 0x1faff
            || c >= 0x20000 && c <= 0x3fffd;
    return wide ? 2 : 1;
  }
}

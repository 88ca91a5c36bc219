package io.stridewise.javaparser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a source file, as users name it: {@code Sum.java:14}.
 *
 * @param file the end of a path, with {@code /}
 * @param line from 1
 */
public record SourceLocation(String file, int line) {
  private static final Pattern FORM = Pattern.compile("(.+?):(\\d{1,9})(?::\\d+)?");

  /**
   * Reads {@code FILE:LINE}; a column behind it is ignored.
   *
   * @throws IllegalArgumentException naming the text and what is expected
   */
  public static SourceLocation parse(String text) {
    Matcher m = FORM.matcher(text.strip());
    if (!m.matches() || Integer.parseInt(m.group(2)) == 0) {
      throw new IllegalArgumentException(
          "at: '"
              + text.strip()
              + "' is no place; expected FILE:LINE, for example Sum.java:14 or"
              + " src/main/java/acme/Sum.java:14");
    }
    String file = m.group(1).replace('\\', '/');
    return new SourceLocation(
        file.startsWith("./") ? file.substring(2) : file, Integer.parseInt(m.group(2)));
  }

  /** Whether {@code path} ends with the whole names of {@link #file}. */
  boolean matches(String path) {
    return path.equals(file) || path.endsWith("/" + file);
  }
}

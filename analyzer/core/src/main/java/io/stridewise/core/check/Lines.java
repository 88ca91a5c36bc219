package io.stridewise.core.check;

import io.stridewise.core.ir.Span;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A source text cut into lines: the one place where offsets become lines and columns. */
public final class Lines {
  private final String path;
  private final String text;

  /** Found when first asked for. */
  private int[] starts;

  /**
   * @param path the path that places will carry
   * @param text the source; lines end at {@code \n}, {@code \r\n} or {@code \r}
   */
  public Lines(String path, String text) {
    this.path = path;
    this.text = text;
  }

  private int[] starts() {
    if (starts == null) {
      starts = find(text);
    }
    return starts;
  }

  private static int[] find(String text) {
    int[] found = new int[64];
    int count = 1;
    // Single carriage returns are rare, and a search for one character is fast.
    boolean returns = text.indexOf('\r') >= 0;
    for (int i = returns ? 0 : text.indexOf('\n');
        i >= 0 && i < text.length();
        i = returns ? i + 1 : text.indexOf('\n', i + 1)) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = i + 1;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** The line, from 1, that holds the character at {@code offset}. */
  public int lineOf(int offset) {
    int at = Arrays.binarySearch(starts(), offset);
    return at >= 0 ? at + 1 : -at - 1;
  }

  /** The column, from 1, of the character at {@code offset}. */
  public int columnOf(int offset) {
    return offset - starts()[lineOf(offset) - 1] + 1;
  }

  /** Line {@code number} (from 1) without its terminator. */
  public String line(int number) {
    int end = number < starts().length ? starts()[number] : text.length();
    String line = text.substring(starts()[number - 1], end);
    int length = line.length();
    while (length > 0 && (line.charAt(length - 1) == '\n' || line.charAt(length - 1) == '\r')) {
      length--;
    }
    return line.substring(0, length);
  }

  /** How many lines there are; an empty text has one. */
  public int count() {
    return starts().length;
  }

  /** The place of {@code span}. */
  public Place place(Span span) {
    return new Place(
        path,
        span,
        lineOf(span.start()),
        columnOf(span.start()),
        lineOf(span.end()),
        columnOf(span.end()));
  }

  /** Lines {@code first} to {@code last}, both included, for a code frame. */
  public List<String> lines(int first, int last) {
    return IntStream.rangeClosed(first, last).mapToObj(this::line).toList();
  }
}

package io.stridewise.core.lexical;

import io.stridewise.core.ir.Span;
import java.util.List;

/**
 * The tokens of a source file. A kind is the character itself for separators and operators (each
 * character a token of its own, except {@code ->}), or one of the constants here.
 */
public final class Tokens {
  public static final int IDENTIFIER = 1;
  static final int NUMBER = 2;
  static final int STRING = 3;
  public static final int TEXT_BLOCK = 4;
  static final int ARROW = 5;
  static final int FOR = 10;
  static final int WHILE = 11;
  static final int DO = 12;
  static final int IF = 13;
  static final int ELSE = 14;
  static final int TRY = 15;
  static final int CATCH = 16;
  static final int FINALLY = 17;
  static final int SWITCH = 18;
  static final int SYNCHRONIZED = 19;
  public static final int CLASS = 20;
  public static final int INTERFACE = 21;
  public static final int ENUM = 22;

  /** {@code record}, also where it is a plain name. */
  public static final int RECORD = 23;

  /** {@code forEach} or {@code forEachOrdered}. */
  static final int FOR_EACH = 24;

  /** A method of the runtime whose views may overlap or reach elsewhere: {@code asStrided}. */
  static final int VIEW = 25;

  private final SourceText source;
  private final int size;
  private final int[] kinds;
  private final int[] starts;
  private final int[] ends;
  private final int[] partners;
  private final boolean sound;
  private final int lines;
  private final List<Span> comments;

  Tokens(
      SourceText source,
      int size,
      int[] kinds,
      int[] starts,
      int[] ends,
      int[] partners,
      boolean sound,
      int lines,
      List<Span> comments) {
    this.source = source;
    this.size = size;
    this.kinds = kinds;
    this.starts = starts;
    this.ends = ends;
    this.partners = partners;
    this.sound = sound;
    this.lines = lines;
    this.comments = comments;
  }

  /** The text that was cut. */
  public SourceText source() {
    return source;
  }

  public int size() {
    return size;
  }

  /** Kind of token {@code i}; 0 outside the file. */
  public int kind(int i) {
    return i >= 0 && i < size ? kinds[i] : 0;
  }

  public int start(int i) {
    return starts[i];
  }

  /** Where token {@code i} begins in the original text. */
  public int offset(int i) {
    return source.originalOffset(starts[i]);
  }

  public int end(int i) {
    return ends[i];
  }

  /**
   * The other bracket of a pair of round, square or curly ones; the token itself if it is not a
   * bracket.
   */
  public int partner(int i) {
    return partners[i];
  }

  /**
   * Whether all brackets, strings and comments close; if not, nothing may be concluded from tokens.
   */
  public boolean isSound() {
    return sound;
  }

  /** Lines of the file; an empty file has one. */
  public int lines() {
    return lines;
  }

  /** Spans of all comments in the original text, in order. */
  public List<Span> comments() {
    return comments;
  }

  /** What token {@code i} reads. */
  public String text(int i) {
    return new String(source.chars(), starts[i], ends[i] - starts[i]);
  }

  /** Whether token {@code i} reads {@code word}. */
  public boolean is(int i, String word) {
    if (i < 0 || i >= size || ends[i] - starts[i] != word.length()) {
      return false;
    }
    char[] chars = source.chars();
    for (int k = 0; k < word.length(); k++) {
      if (chars[starts[i] + k] != word.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The token that begins at or behind {@code offset} of the original text; {@code size()} behind
   * the last.
   */
  public int at(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (source.originalOffset(starts[mid]) < offset) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  /**
   * From the token at {@code span}'s start to the bracket that closes the first <code>(</code>
   * behind it.
   */
  public Span headerSpan(Span span) {
    int first = at(span.start());
    for (int i = first; i < size && source.originalOffset(starts[i]) < span.end(); i++) {
      if (kinds[i] == '(') {
        return new Span(span.start(), source.originalOffset(ends[partners[i]]));
      }
    }
    return span;
  }

  /** The end of the first {@code ->} at or behind {@code offset}, or {@code otherwise}. */
  public int arrowEnd(int offset, int otherwise) {
    for (int i = at(offset); i < size; i = partners[i] > i ? partners[i] + 1 : i + 1) {
      if (kinds[i] == ARROW) {
        return source.originalOffset(ends[i]);
      }
    }
    return otherwise;
  }
}

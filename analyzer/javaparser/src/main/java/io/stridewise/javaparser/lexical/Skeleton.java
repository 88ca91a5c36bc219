package io.stridewise.javaparser.lexical;

import io.stridewise.core.ir.Span;
import io.stridewise.core.lexical.CandidateScan.Candidates;
import io.stridewise.core.lexical.Tokens;
import java.util.Arrays;

/**
 * What the parser is given: one line that holds the tokens of a file without comments, without
 * superfluous white space and without bodies that hold no candidate, and for each of its characters
 * the way back to the original.
 *
 * <p>On one line a column is an offset, whatever line ends, tabs and unicode escapes the file has.
 */
public final class Skeleton {
  private final Tokens tokens;
  private char[] text;
  private int length;

  /**
   * Where runs of characters that stand together in both texts begin, here and in the translated
   * source.
   */
  private int[] runs = new int[256];

  private int[] sources = new int[256];
  private int count;

  private Skeleton(Tokens tokens) {
    this.tokens = tokens;
    this.text = new char[Math.min(tokens.source().chars().length, 1 << 16) + 16];
  }

  /** The skeleton that keeps the code around {@code candidates}. */
  public static Skeleton of(Tokens tokens, Candidates candidates) {
    Skeleton skeleton = new Skeleton(tokens);
    Elision.Ranges left = Elision.of(tokens, candidates);
    int next = 0;
    int i = 0;
    while (i < tokens.size()) {
      if (next < left.from().length && i == left.from()[next]) {
        i = left.to()[next++] + 1;
      } else {
        skeleton.append(i++);
      }
    }
    return skeleton;
  }

  private int behindLast = -1;

  private void append(int i) {
    int start = tokens.start(i);
    int end = tokens.end(i);
    if (tokens.kind(i) == Tokens.TEXT_BLOCK) {
      // Its value matters to nobody; its line ends would end the one line.
      separate();
      run(start, start + 1);
      run(end - 1, end);
    } else if (start == behindLast) {
      copy(start, end);
    } else {
      separate();
      run(start, end);
    }
    behindLast = end;
  }

  private void separate() {
    if (length > 0) {
      reserve(1);
      text[length++] = ' ';
    }
  }

  private void run(int start, int end) {
    if (count == runs.length) {
      runs = Arrays.copyOf(runs, 2 * count);
      sources = Arrays.copyOf(sources, 2 * count);
    }
    runs[count] = length;
    sources[count++] = start;
    copy(start, end);
  }

  private void copy(int start, int end) {
    reserve(end - start);
    char[] chars = tokens.source().chars();
    for (int i = start; i < end; i++) {
      char c = chars[i];
      // Only in broken files, and in strings with an escaped line end.
      text[length++] = c == '\n' || c == '\r' ? ' ' : c;
    }
  }

  private void reserve(int more) {
    if (length + more > text.length) {
      text = Arrays.copyOf(text, Math.max(2 * text.length, length + more));
    }
  }

  /** The text to parse. */
  public String text() {
    return new String(text, 0, length);
  }

  /**
   * The span in the original of the characters {@code start} (included) to {@code end} (excluded)
   * of the skeleton.
   */
  public Span original(int start, int end) {
    int from = originalStart(start);
    return new Span(
        from, end <= start ? from : tokens.source().originalOffset(translated(end - 1) + 1));
  }

  /** The offset in the original of character {@code at} of the skeleton. */
  public int originalStart(int at) {
    return tokens.source().originalOffset(translated(at));
  }

  private int translated(int at) {
    int found = Arrays.binarySearch(runs, 0, count, at);
    int run = found >= 0 ? found : -found - 2;
    return run < 0 ? 0 : sources[run] + at - runs[run];
  }
}

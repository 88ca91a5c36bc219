package io.stridewise.javaparser.lexical;

import io.stridewise.core.lexical.CandidateScan.Candidates;
import io.stridewise.core.lexical.Tokens;
import java.util.Arrays;

/**
 * Decides which code need not be parsed: the contents of braces at class-body level (methods,
 * initialisers, array tables, enum constants' bodies) that hold no candidate. An empty pair of
 * braces parses wherever a full one does, and declarations outside those braces, which names and
 * types are looked up in, all stay.
 */
final class Elision {
  /**
   * Tokens of the longest body that is kept as a possible accessor: {@code { return data[i * n +
   * j]; }}.
   */
  private static final int ACCESSOR = 60;

  private final Tokens tokens;
  private final Candidates candidates;
  private int[] from = new int[64];
  private int[] to = new int[64];
  private int count;

  private Elision(Tokens tokens, Candidates candidates) {
    this.tokens = tokens;
    this.candidates = candidates;
  }

  /** Token ranges to leave out, first and last included, in order. */
  record Ranges(int[] from, int[] to) {}

  static Ranges of(Tokens tokens, Candidates candidates) {
    Elision elision = new Elision(tokens, candidates);
    if (tokens.isSound() && !candidates.wholeFile()) {
      elision.members(0, tokens.size());
    }
    return new Ranges(
        Arrays.copyOf(elision.from, elision.count), Arrays.copyOf(elision.to, elision.count));
  }

  /** Walks the members between the tokens {@code begin} and {@code end} (exclusive). */
  private void members(int begin, int end) {
    boolean type = false;
    boolean assigned = false;
    int i = begin;
    while (i < end) {
      switch (tokens.kind(i)) {
        case ';':
          type = false;
          assigned = false;
          break;
        case '=':
          assigned = true;
          break;
        case Tokens.CLASS, Tokens.INTERFACE, Tokens.ENUM:
          type |= tokens.kind(i - 1) != '.';
          break;
        case Tokens.RECORD:
          type |= tokens.kind(i + 1) == Tokens.IDENTIFIER;
          break;
        case '{':
          int close = tokens.partner(i);
          if (type && !assigned) {
            members(i + 1, close);
          } else {
            leaveOut(i, close);
          }
          type = false;
          break;
        default:
          break;
      }
      i = tokens.partner(i) > i ? tokens.partner(i) + 1 : i + 1;
    }
  }

  private void leaveOut(int open, int close) {
    if (close == open + 1 || candidates.touch(open, close) || isAccessor(open, close)) {
      return;
    }
    if (count == from.length) {
      from = Arrays.copyOf(from, 2 * count);
      to = Arrays.copyOf(to, 2 * count);
    }
    from[count] = open + 1;
    to[count++] = close - 1;
  }

  private boolean isAccessor(int open, int close) {
    if (close - open > ACCESSOR || tokens.kind(close - 1) != ';') {
      return false;
    }
    boolean subscript = false;
    for (int i = open + 1; i < close - 1; i++) {
      int kind = tokens.kind(i);
      if (kind == ';' || kind == '{') {
        return false;
      }
      subscript |= kind == '[';
    }
    return subscript;
  }
}

package io.stridewise.core.remedy;

import io.stridewise.core.ir.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts source text into words, literals and single signs, without comments: exact about where each
 * ends, careless about what it means.
 */
final class SourceTokens {
  /** What a token is. */
  enum Kind {
    /** A name or keyword. */
    WORD,
    LITERAL,
    /** One character of an operator, bracket or separator. */
    SIGN
  }

  /** A token where it stands in the text. */
  record Token(Kind kind, Span span, String text) {
    boolean is(String other) {
      return text.equals(other);
    }
  }

  private final String text;
  private final List<Token> found = new ArrayList<>();

  private SourceTokens(String text) {
    this.text = text;
  }

  /** The tokens of {@code span}, which does not start inside of one. */
  static List<Token> of(String text, Span span) {
    SourceTokens tokens = new SourceTokens(text);
    tokens.cut(span.start(), span.end());
    return tokens.found;
  }

  private void cut(int start, int end) {
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      int next = at + 1;
      if (Character.isWhitespace(c)) {
        at = next;
        continue;
      }
      if (text.startsWith("//", at) || text.startsWith("/*", at)) {
        at = commentEnd(at);
        continue;
      }
      Kind kind = Kind.SIGN;
      if (Character.isJavaIdentifierStart(c) || Character.isSurrogate(c)) {
        kind = Kind.WORD;
        while (next < end && isWordPart(text.charAt(next))) {
          next++;
        }
      } else if (Character.isDigit(c) || c == '.' && next < end && isDigit(next)) {
        kind = Kind.LITERAL;
        next = number(at, end);
      } else if (c == '"' || c == '\'') {
        kind = Kind.LITERAL;
        next = quoted(at, end);
      }
      found.add(new Token(kind, new Span(at, next), text.substring(at, next)));
      at = next;
    }
  }

  private int commentEnd(int start) {
    String close = text.charAt(start + 1) == '/' ? "\n" : "*/";
    int end = text.indexOf(close, start + 2);
    return end < 0 ? text.length() : end + close.length();
  }

  private static boolean isWordPart(char c) {
    return Character.isJavaIdentifierPart(c) || Character.isSurrogate(c);
  }

  private boolean isDigit(int at) {
    return Character.isDigit(text.charAt(at));
  }

  private int number(int start, int end) {
    boolean hexadecimal = text.startsWith("0x", start) || text.startsWith("0X", start);
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      boolean sign =
          (c == '+' || c == '-')
              && at > start
              && (hexadecimal ? "pP" : "eE").indexOf(text.charAt(at - 1)) >= 0;
      if (!sign && c != '.' && !Character.isLetterOrDigit(c) && c != '_') {
        break;
      }
      at++;
    }
    return at;
  }

  private int quoted(int start, int end) {
    String quote = text.startsWith("\"\"\"", start) ? "\"\"\"" : text.substring(start, start + 1);
    int at = start + quote.length();
    while (at < end && !text.startsWith(quote, at)) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at + quote.length(), end);
  }
}

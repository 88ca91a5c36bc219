package io.stridewise.core.lexical;

import io.stridewise.core.ir.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts a source into tokens: exact about comments, strings, text blocks and characters, careless
 * about numbers.
 */
public final class Lexer {
  private final SourceText source;
  private final char[] text;
  private int[] kinds;
  private int[] starts;
  private int[] ends;
  private int[] partners;
  private int count;
  private int[] open = new int[64];
  private int depth;
  private boolean sound = true;
  private final List<Span> comments = new ArrayList<>();

  private Lexer(SourceText source) {
    this.source = source;
    this.text = source.chars();
    int guess = text.length / 5 + 16;
    kinds = new int[guess];
    starts = new int[guess];
    ends = new int[guess];
    partners = new int[guess];
  }

  /** The tokens of {@code source}; never fails, see {@link Tokens#isSound}. */
  public static Tokens cut(SourceText source) {
    Lexer lexer = new Lexer(source);
    lexer.run();
    return new Tokens(
        source,
        lexer.count,
        lexer.kinds,
        lexer.starts,
        lexer.ends,
        lexer.partners,
        lexer.sound && lexer.depth == 0,
        countLines(source.original()),
        lexer.comments);
  }

  private static int countLines(String text) {
    int lines = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      lines++;
    }
    for (int i = text.indexOf('\r'); i >= 0; i = text.indexOf('\r', i + 1)) {
      if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
        lines++;
      }
    }
    return lines;
  }

  private void run() {
    int n = text.length;
    int i = 0;
    while (i < n) {
      char c = text[i];
      if (c <= ' ') {
        i++;
      } else if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '$') {
        i = word(i);
      } else if (c >= '0' && c <= '9') {
        i = number(i);
      } else if (c > 127) {
        i = beyondAscii(i);
      } else {
        i = separator(i, c);
      }
    }
  }

  private int separator(int i, char c) {
    char next = i + 1 < text.length ? text[i + 1] : 0;
    switch (c) {
      case '/':
        if (next == '/') {
          return lineComment(i);
        }
        return next == '*' ? blockComment(i) : add(c, i, i + 1);
      case '"':
        return next == '"' && i + 2 < text.length && text[i + 2] == '"'
            ? textBlock(i)
            : quoted(i, '"');
      case '\'':
        return quoted(i, '\'');
      case '-':
        return next == '>' ? add(Tokens.ARROW, i, i + 2) : add(c, i, i + 1);
      case '.':
        return next >= '0' && next <= '9' ? number(i) : add(c, i, i + 1);
      case '(', '[', '{':
        if (depth == open.length) {
          open = Arrays.copyOf(open, 2 * depth);
        }
        open[depth++] = count;
        return add(c, i, i + 1);
      case ')', ']', '}':
        close(c);
        return add(c, i, i + 1);
      case '#', '`', '\\':
        sound = false;
        return add(c, i, i + 1);
      default:
        return add(c, i, i + 1);
    }
  }

  private void close(char c) {
    if (depth == 0) {
      sound = false;
      return;
    }
    int opener = open[--depth];
    char wanted = kinds[opener] == '(' ? ')' : kinds[opener] == '[' ? ']' : '}';
    if (c != wanted) {
      sound = false;
      return;
    }
    partners[opener] = count;
    // add() sets a token's own number; the closing one is overwritten there.
    pendingPartner = opener;
  }

  private int pendingPartner = -1;

  private int add(int kind, int start, int end) {
    if (count == kinds.length) {
      int bigger = 2 * count;
      kinds = Arrays.copyOf(kinds, bigger);
      starts = Arrays.copyOf(starts, bigger);
      ends = Arrays.copyOf(ends, bigger);
      partners = Arrays.copyOf(partners, bigger);
    }
    kinds[count] = kind;
    starts[count] = start;
    ends[count] = end;
    partners[count] = pendingPartner >= 0 ? pendingPartner : count;
    pendingPartner = -1;
    count++;
    return end;
  }

  private int word(int start) {
    int i = start + 1;
    while (i < text.length && isPart(text[i])) {
      i++;
    }
    return add(Words.kind(text, start, i), start, i);
  }

  private static boolean isPart(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '_'
        || c == '$'
        || c > 127 && (Character.isJavaIdentifierPart(c) || Character.isSurrogate(c));
  }

  private int beyondAscii(int i) {
    char c = text[i];
    if (c == '\uFEFF' && i == 0) {
      return i + 1; // a byte order mark
    }
    if (Character.isJavaIdentifierStart(c) || Character.isSurrogate(c)) {
      return word(i);
    }
    sound = false;
    return add(c, i, i + 1);
  }

  private int number(int start) {
    int i = start + 1;
    while (i < text.length && (isPart(text[i]) || text[i] == '.')) {
      i++;
    }
    return add(Tokens.NUMBER, start, i);
  }

  private int lineComment(int start) {
    int i = start;
    while (i < text.length && text[i] != '\n' && text[i] != '\r') {
      i++;
    }
    comment(start, i);
    return i;
  }

  private int blockComment(int start) {
    int i = start + 2;
    while (i + 1 < text.length && !(text[i] == '*' && text[i + 1] == '/')) {
      i++;
    }
    if (i + 1 >= text.length) {
      sound = false;
      return add('/', start, text.length);
    }
    comment(start, i + 2);
    return i + 2;
  }

  private void comment(int start, int end) {
    comments.add(new Span(source.originalOffset(start), source.originalOffset(end)));
  }

  private int quoted(int start, char quote) {
    int i = start + 1;
    while (i < text.length && text[i] != quote && text[i] != '\n' && text[i] != '\r') {
      i += text[i] == '\\' ? 2 : 1;
    }
    if (i >= text.length || text[i] != quote) {
      sound = false;
      return add(Tokens.STRING, start, Math.min(i, text.length));
    }
    return add(Tokens.STRING, start, i + 1);
  }

  private int textBlock(int start) {
    int i = start + 3;
    while (i + 2 < text.length && !(text[i] == '"' && text[i + 1] == '"' && text[i + 2] == '"')) {
      i += text[i] == '\\' ? 2 : 1;
    }
    if (i + 2 >= text.length) {
      sound = false;
      return add(Tokens.STRING, start, text.length);
    }
    return add(Tokens.TEXT_BLOCK, start, i + 3);
  }
}

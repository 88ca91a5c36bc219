package io.stridewise.core.lexical;

import io.stridewise.core.ir.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds, without parsing, the outermost loops that may hold a nest worth analysing, and calls that
 * make strided views. Errs only towards "candidate": a file, or a method, without one is never
 * parsed.
 */
public final class CandidateScan {
  private final Tokens tokens;

  /** Tokens {@code while} that end a {@code do} loop and start none. */
  private final boolean[] trailing;

  private CandidateScan(Tokens tokens) {
    this.tokens = tokens;
    this.trailing = new boolean[tokens.size()];
  }

  /** What a file holds. */
  public record Candidates(boolean wholeFile, int[] first, int[] last) {
    /** Parse everything. */
    public static final Candidates ALL = new Candidates(true, new int[0], new int[0]);

    /** Nothing to analyse; only declarations are of interest. */
    public static final Candidates NONE = new Candidates(false, new int[0], new int[0]);

    /** Whether the file need not be parsed. */
    public boolean isEmpty() {
      return !wholeFile && first.length == 0;
    }

    /** Whether a candidate touches the tokens {@code from} to {@code to}, both included. */
    public boolean touch(int from, int to) {
      if (wholeFile) {
        return true;
      }
      int at = Arrays.binarySearch(first, from);
      int next = at >= 0 ? at : -at - 1;
      return next < first.length && first[next] <= to || next > 0 && last[next - 1] >= from;
    }

    /** Whether a candidate touches {@code span} of the original text. */
    public boolean touch(Tokens tokens, Span span) {
      return touch(tokens.at(span.start()), tokens.at(span.end()) - 1);
    }
  }

  /** The candidates of a file. */
  public static Candidates in(Tokens tokens) {
    if (!tokens.isSound() || !looksLikeJava(tokens)) {
      return Candidates.ALL; // let the parser say what is wrong
    }
    try {
      return new CandidateScan(tokens).run();
    } catch (StackOverflowError e) {
      return Candidates.ALL;
    }
  }

  /** Prose has no braces; of Java files only those that begin like this may lack them. */
  private static boolean looksLikeJava(Tokens tokens) {
    if (tokens.size() == 0
        || tokens.kind(0) == '@'
        || tokens.is(0, "package")
        || tokens.is(0, "import")) {
      return true;
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.kind(i) == '{') {
        return true;
      }
    }
    return false;
  }

  /**
   * The rule: a subscript inside at least two loops, or, in a file that names the runtime's arrays,
   * a call of {@code get} or {@code set} there, or of a method of {@code Nd} in any loop; or a call
   * that makes a view which may overlap or reach elsewhere. Every <code>[</code> counts that does
   * not stand before <code>]</code>, in headers too, and class bodies do not end a loop.
   */
  private Candidates run() {
    boolean views = namesViews();
    int[] ends = new int[16];
    int depth = 0;
    int outermost = 0;
    List<int[]> found = new ArrayList<>();
    int foundEnd = -1;
    for (int i = 0; i < tokens.size(); i++) {
      while (depth > 0 && ends[depth - 1] < i) {
        depth--;
      }
      int end = loopEnd(i);
      if (end >= 0) {
        if (depth == 0) {
          outermost = i;
        }
        if (depth == ends.length) {
          ends = Arrays.copyOf(ends, 2 * depth);
        }
        ends[depth] = depth > 0 ? Math.min(end, ends[depth - 1]) : end;
        depth++;
      }
      boolean element =
          tokens.kind(i) == '[' && tokens.kind(i + 1) != ']' || views && isElementOfView(i);
      boolean operation = depth == 1 && views && isOperationOnViews(i);
      if (i > foundEnd && (depth >= 2 && element || operation)) {
        found.add(new int[] {outermost, ends[0]});
        foundEnd = ends[0];
      } else if (i > foundEnd && (isCallOfView(i) || views && isEndOfMemory(i))) {
        foundEnd = depth > 0 ? ends[0] : i;
        found.add(new int[] {depth > 0 ? outermost : i, foundEnd});
      }
    }
    return new Candidates(
        false,
        found.stream().mapToInt(f -> f[0]).toArray(),
        found.stream().mapToInt(f -> f[1]).toArray());
  }

  /** Whether the file names {@code stridewise.array}, in an import or in front of a class. */
  private boolean namesViews() {
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (tokens.kind(i) == '.' && tokens.is(i + 1, "array") && tokens.is(i - 1, "stridewise")) {
        return true;
      }
    }
    return false;
  }

  private boolean isElementOfView(int i) {
    return tokens.kind(i) == '.'
        && tokens.kind(i + 2) == '('
        && (tokens.is(i + 1, "get") || tokens.is(i + 1, "set"));
  }

  private boolean isCallOfView(int i) {
    return tokens.kind(i) == Tokens.VIEW && tokens.kind(i + 1) == '(';
  }

  /** An arena that a {@code try} closes, or a call that closes one. */
  private boolean isEndOfMemory(int i) {
    return tokens.is(i, "Arena") && tokens.kind(i + 1) == '.'
        || tokens.kind(i) == '.' && tokens.is(i + 1, "close") && tokens.kind(i + 2) == '(';
  }

  private boolean isOperationOnViews(int i) {
    return tokens.kind(i) == '.' && tokens.kind(i + 2) == '(' && tokens.is(i - 1, "Nd");
  }

  /** The last token of the loop that begins at {@code i}, or -1 if none does. */
  private int loopEnd(int i) {
    return switch (tokens.kind(i)) {
      case Tokens.FOR, Tokens.DO -> statementEnd(i);
      case Tokens.WHILE -> trailing[i] ? -1 : statementEnd(i);
      case Tokens.FOR_EACH -> isRange(i) ? tokens.partner(i + 1) : -1;
      default -> -1;
    };
  }

  /**
   * Whether the call of {@code forEach} at {@code i} ends a chain that has a call of {@code
   * range(Closed)}.
   */
  private boolean isRange(int i) {
    if (tokens.kind(i + 1) != '(') {
      return false;
    }
    int at = i;
    while (tokens.kind(at - 1) == '.' && tokens.kind(at - 2) == ')') {
      at = tokens.partner(at - 2) - 1;
      if (tokens.is(at, "range") || tokens.is(at, "rangeClosed")) {
        return true;
      }
    }
    return false;
  }

  /** The last token of the statement that begins at {@code from}. */
  private int statementEnd(int from) {
    int i = from;
    while (true) {
      switch (tokens.kind(i)) {
        case '{':
          return tokens.partner(i);
        case Tokens.FOR, Tokens.WHILE:
          i = behindParentheses(i + 1);
          continue;
        case Tokens.IF:
          int then = statementEnd(behindParentheses(i + 1));
          if (tokens.kind(then + 1) != Tokens.ELSE) {
            return then;
          }
          i = then + 2;
          continue;
        case Tokens.DO:
          return doEnd(i);
        case Tokens.SWITCH, Tokens.SYNCHRONIZED:
          return simpleEnd(behindParentheses(i + 1));
        case Tokens.TRY:
          return tryEnd(i);
        case Tokens.IDENTIFIER, Tokens.RECORD:
          if (tokens.kind(i + 1) == ':' && tokens.kind(i + 2) != ':') {
            i += 2; // a label
            continue;
          }
          return simpleEnd(i);
        default:
          return simpleEnd(i);
      }
    }
  }

  private int behindParentheses(int i) {
    return tokens.kind(i) == '(' ? tokens.partner(i) + 1 : i;
  }

  private int doEnd(int i) {
    int body = statementEnd(i + 1);
    if (tokens.kind(body + 1) == Tokens.WHILE) {
      trailing[body + 1] = true;
      return simpleEnd(body + 1);
    }
    return body;
  }

  private int tryEnd(int i) {
    int end = simpleEnd(behindParentheses(i + 1));
    while (tokens.kind(end + 1) == Tokens.CATCH || tokens.kind(end + 1) == Tokens.FINALLY) {
      end = simpleEnd(behindParentheses(end + 2));
    }
    return end;
  }

  /** A block's closing brace, or the semicolon of an expression statement. */
  private int simpleEnd(int from) {
    if (tokens.kind(from) == '{') {
      return tokens.partner(from);
    }
    int i = from;
    while (i < tokens.size() && tokens.kind(i) != ';') {
      int partner = tokens.partner(i);
      if (partner < i) {
        return i - 1; // a closing bracket: not a statement, the parser will complain
      }
      i = partner + 1;
    }
    return Math.min(i, tokens.size() - 1);
  }
}

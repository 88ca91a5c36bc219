package io.stridewise.core.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Writes one JSON document (RFC 8259) piece by piece, indented by two blanks, lines ending in
 * {@code \n}.
 *
 * <pre>{@code
 * new JsonWriter(out).beginObject().member("line", 14).name("ids").beginArray().value("a").end().end();
 * }</pre>
 *
 * <p>Own code, because {@code core} sits on users' annotation processor paths, where a JSON library
 * would clash with theirs.
 */
public final class JsonWriter {
  private static final String HEX = "0123456789abcdef";

  /**
   * 15 digits survive the way through a {@code double}; more would differ between JDK 17 and 19.
   */
  private static final MathContext DOUBLE_DIGITS = new MathContext(15);

  private final Appendable out;
  private final Deque<Scope> open = new ArrayDeque<>();
  private boolean named;
  private boolean done;

  /** An object or array that is not finished. */
  private static final class Scope {
    final boolean object;
    boolean empty = true;

    Scope(boolean object) {
      this.object = object;
    }
  }

  /** A writer of one document to {@code out}, which it never closes. */
  public JsonWriter(Appendable out) {
    this.out = out;
  }

  /** Opens an object. */
  public JsonWriter beginObject() throws IOException {
    return begin(true);
  }

  /** Opens an array. */
  public JsonWriter beginArray() throws IOException {
    return begin(false);
  }

  /**
   * Closes the innermost object or array; after the outermost one, ends the line.
   *
   * @throws IllegalStateException if nothing is open or a name waits for its value
   */
  public JsonWriter end() throws IOException {
    if (open.isEmpty() || named) {
      throw new IllegalStateException(named ? "a name waits for its value" : "nothing is open");
    }
    Scope scope = open.pop();
    if (!scope.empty) {
      newLine();
    }
    out.append(scope.object ? '}' : ']');
    finishValue();
    return this;
  }

  /**
   * Writes the name of an object's next member.
   *
   * @throws IllegalStateException outside an object, or behind a name
   */
  public JsonWriter name(String name) throws IOException {
    if (open.isEmpty() || !open.peek().object || named) {
      throw new IllegalStateException("no place for the name '" + name + "'");
    }
    separate();
    quote(name);
    out.append(": ");
    named = true;
    return this;
  }

  /** Writes a string. */
  public JsonWriter value(String value) throws IOException {
    startValue();
    quote(value);
    return finishValue();
  }

  /** Writes an integer. */
  public JsonWriter value(long value) throws IOException {
    return literal(Long.toString(value));
  }

  /**
   * Writes a number with up to 15 significant digits.
   *
   * @throws IllegalArgumentException for NaN and infinities, which JSON has no way to say
   */
  public JsonWriter value(double value) throws IOException {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      throw new IllegalArgumentException("JSON has no number " + value);
    }
    BigDecimal exact = new BigDecimal(value).round(DOUBLE_DIGITS).stripTrailingZeros();
    boolean plain = Math.abs((long) exact.precision() - exact.scale()) <= 21;
    return literal(plain ? exact.toPlainString() : exact.toString());
  }

  /** Writes {@code true} or {@code false}. */
  public JsonWriter value(boolean value) throws IOException {
    return literal(Boolean.toString(value));
  }

  /** Writes {@code null}. */
  public JsonWriter nullValue() throws IOException {
    return literal("null");
  }

  /** Writes a member with a string value. */
  public JsonWriter member(String name, String value) throws IOException {
    return name(name).value(value);
  }

  /** Writes a member with an integer value. */
  public JsonWriter member(String name, long value) throws IOException {
    return name(name).value(value);
  }

  /** Writes a member with a number as {@link #value(double)} does. */
  public JsonWriter member(String name, double value) throws IOException {
    return name(name).value(value);
  }

  /** Writes a member with a truth value. */
  public JsonWriter member(String name, boolean value) throws IOException {
    return name(name).value(value);
  }

  /** Writes a member whose value is an array of strings. */
  public JsonWriter member(String name, List<String> values) throws IOException {
    name(name).beginArray();
    for (String value : values) {
      value(value);
    }
    return end();
  }

  private JsonWriter begin(boolean object) throws IOException {
    startValue();
    out.append(object ? '{' : '[');
    open.push(new Scope(object));
    return this;
  }

  private JsonWriter literal(String text) throws IOException {
    startValue();
    out.append(text);
    return finishValue();
  }

  private void startValue() throws IOException {
    if (done) {
      throw new IllegalStateException("the document is complete");
    }
    if (named) {
      named = false;
    } else if (!open.isEmpty()) {
      if (open.peek().object) {
        throw new IllegalStateException("a member of an object needs a name");
      }
      separate();
    }
  }

  private JsonWriter finishValue() throws IOException {
    if (open.isEmpty()) {
      done = true;
      out.append('\n');
    }
    return this;
  }

  private void separate() throws IOException {
    if (!open.peek().empty) {
      out.append(',');
    }
    open.peek().empty = false;
    newLine();
  }

  private void newLine() throws IOException {
    out.append('\n');
    for (int i = 0; i < open.size(); i++) {
      out.append("  ");
    }
  }

  private void quote(String text) throws IOException {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c == '\t') {
        out.append("\\t");
      } else if (c < ' ' || c >= 0x7f && c < 0xa0 || c == '\u2028' || c == '\u2029') {
        // U+2028 and U+2029 end a line in JavaScript; the others are controls.
        escape(c);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        out.append(c).append(text.charAt(++i));
      } else {
        // Half a pair has no UTF-8, and parsers refuse it even as an escape (RFC 7493, 2.1).
        out.append(Character.isSurrogate(c) ? '\ufffd' : c);
      }
    }
    out.append('"');
  }

  private void escape(char c) throws IOException {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(HEX.charAt(c >> shift & 0xf));
    }
  }
}

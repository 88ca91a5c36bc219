package io.stridewise.core.address;

import io.stridewise.core.lexical.Lexer;
import io.stridewise.core.lexical.SourceText;
import io.stridewise.core.lexical.Tokens;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which fields hold arrays that nobody else can reach: private fields of an array of primitives
 * that are set to new arrays alone, and used with a subscript or for their length alone. Whatever
 * else an access goes to, it is none of these. Told from the tokens of the file, which is the only
 * one that can name a private field.
 */
final class OwnArrays {
  private final String source;
  private final Map<String, Boolean> known = new HashMap<>();
  private Optional<Tokens> tokens = Optional.empty();

  OwnArrays(String source) {
    this.source = source;
  }

  /** Whether the field called {@code name} is one. */
  boolean contains(String name) {
    return known.computeIfAbsent(name, this::decide);
  }

  private boolean decide(String name) {
    if (tokens.isEmpty()) {
      tokens = Optional.of(Lexer.cut(SourceText.of(source)));
    }
    Tokens t = tokens.get();
    if (!t.isSound()) {
      return false;
    }
    int declarations = 0;
    for (int i = 0; i < t.size(); i++) {
      if (t.is(i, name)) {
        if (isDeclaration(t, i)) {
          declarations++;
        } else if (!isUse(t, i)) {
          return false;
        }
      }
    }
    return declarations == 1;
  }

  /**
   * {@code private double[] name;}, {@code private double name[];}, or with {@code = new
   * double[...]} or <code>= {...}</code> behind the first.
   */
  private static boolean isDeclaration(Tokens t, int i) {
    boolean after = t.is(i + 1, "[") && t.is(i + 2, "]") && t.is(i + 3, ";");
    int type = after ? i - 1 : i - 3;
    boolean before = !after && t.is(i - 1, "]") && t.is(i - 2, "[");
    if (!(after || before) || !isPrimitive(t, type)) {
      return false;
    }
    boolean isPrivate = false;
    int k = type - 1;
    while (t.is(k, "private") || t.is(k, "final") || t.is(k, "static") || t.is(k, "transient")) {
      isPrivate |= t.is(k, "private");
      k--;
    }
    return isPrivate && (after || t.is(i + 1, ";") || setsNew(t, i));
  }

  private static boolean isUse(Tokens t, int i) {
    boolean own = !t.is(i - 1, ".") || t.is(i - 2, "this");
    boolean element = t.is(i + 1, "[") && !t.is(i - 1, "]") && !t.is(i - 1, "new");
    boolean length = t.is(i + 1, ".") && t.is(i + 2, "length") && !t.is(i + 3, "(");
    // The value of an assignment could go on to others: it has to be a statement.
    boolean statement =
        t.is(i - 1, ";")
            || t.is(i - 1, "{")
            || t.is(i - 1, "}")
            || t.is(i - 1, ".")
                && t.is(i - 2, "this")
                && (t.is(i - 3, ";") || t.is(i - 3, "{") || t.is(i - 3, "}"));
    return own && (element || length || statement && setsNew(t, i));
  }

  /** {@code name = new double[...];} */
  private static boolean setsNew(Tokens t, int i) {
    if (!t.is(i + 1, "=") || t.is(i + 2, "=")) {
      return false;
    }
    if (t.is(i + 2, "{")) {
      return t.is(t.partner(i + 2) + 1, ";");
    }
    return t.is(i + 2, "new")
        && isPrimitive(t, i + 3)
        && t.is(i + 4, "[")
        && t.is(t.partner(i + 4) + 1, ";");
  }

  private static boolean isPrimitive(Tokens t, int i) {
    return t.is(i, "double")
        || t.is(i, "float")
        || t.is(i, "long")
        || t.is(i, "int")
        || t.is(i, "short")
        || t.is(i, "char")
        || t.is(i, "byte")
        || t.is(i, "boolean");
  }
}

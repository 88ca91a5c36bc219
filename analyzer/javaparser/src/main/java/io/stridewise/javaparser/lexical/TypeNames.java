package io.stridewise.javaparser.lexical;

import io.stridewise.core.lexical.Tokens;
import java.util.HashSet;
import java.util.Set;

/** The names of the classes that a file declares, read off its tokens. */
public final class TypeNames {
  private final Tokens tokens;
  private final Set<String> names = new HashSet<>();

  private TypeNames(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Top-level and member classes, these as {@code Outer.Inner}, without the package. */
  public static Set<String> in(Tokens tokens) {
    TypeNames found = new TypeNames(tokens);
    if (tokens.isSound()) {
      found.members(0, tokens.size(), "");
    }
    return found.names;
  }

  private void members(int begin, int end, String prefix) {
    String declared = "";
    int i = begin;
    while (i < end) {
      switch (tokens.kind(i)) {
        case ';', '=':
          declared = "";
          break;
        case Tokens.CLASS, Tokens.INTERFACE, Tokens.ENUM, Tokens.RECORD:
          // Foo.class has no name behind it; "record" is one only before a name.
          if (declared.isEmpty() && tokens.kind(i - 1) != '.' && isName(i + 1)) {
            declared = prefix + tokens.text(i + 1);
          }
          break;
        case '{':
          if (!declared.isEmpty()) {
            names.add(declared);
            members(i + 1, tokens.partner(i), declared + ".");
          }
          declared = "";
          break;
        default:
          break;
      }
      i = tokens.partner(i) > i ? tokens.partner(i) + 1 : i + 1;
    }
  }

  private boolean isName(int i) {
    return tokens.kind(i) == Tokens.IDENTIFIER || tokens.kind(i) == Tokens.RECORD;
  }
}

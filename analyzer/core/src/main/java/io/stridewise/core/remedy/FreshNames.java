package io.stridewise.core.remedy;

import io.stridewise.core.ir.Body;
import io.stridewise.core.ir.Span;
import io.stridewise.core.remedy.SourceTokens.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names for new local variables and methods that nothing in sight is called by. */
final class FreshNames {
  private static final Set<String> RESERVED =
      Set.of(
          "abstract",
          "assert",
          "boolean",
          "break",
          "byte",
          "case",
          "catch",
          "char",
          "class",
          "const",
          "continue",
          "default",
          "do",
          "double",
          "else",
          "enum",
          "exports",
          "extends",
          "false",
          "final",
          "finally",
          "float",
          "for",
          "goto",
          "if",
          "implements",
          "import",
          "instanceof",
          "int",
          "interface",
          "long",
          "module",
          "native",
          "new",
          "non",
          "null",
          "open",
          "opens",
          "package",
          "permits",
          "private",
          "protected",
          "provides",
          "public",
          "record",
          "requires",
          "return",
          "sealed",
          "short",
          "static",
          "strictfp",
          "super",
          "switch",
          "synchronized",
          "this",
          "throw",
          "throws",
          "to",
          "transient",
          "transitive",
          "true",
          "try",
          "uses",
          "var",
          "void",
          "volatile",
          "when",
          "while",
          "with",
          "yield",
          "_");

  private final Set<String> taken = new HashSet<>(RESERVED);

  /** Avoids every name in the method, and in the file outside of the bodies of other methods. */
  FreshNames(Source source) {
    int at = 0;
    List<Span> others =
        source.unit().bodies().stream()
            .map(Body::span)
            .filter(s -> !s.contains(source.body().span()) && !source.body().span().contains(s))
            .sorted((a, b) -> Integer.compare(a.start(), b.start()))
            .toList();
    for (Span other : others) {
      if (other.start() >= at) {
        take(source, new Span(at, other.start()));
        at = other.end();
      }
    }
    take(source, new Span(at, source.text().length()));
  }

  private void take(Source source, Span span) {
    source.tokens(span).stream()
        .filter(t -> t.kind() == Kind.WORD)
        .forEach(t -> taken.add(t.text()));
  }

  /** The first of {@code wishes} that is free, or the last with a number; it is then taken. */
  String take(List<String> wishes) {
    for (String wish : wishes) {
      if (taken.add(wish)) {
        return wish;
      }
    }
    String last = wishes.get(wishes.size() - 1);
    int number = 2;
    while (!taken.add(last + number)) {
      number++;
    }
    return last + number;
  }

  /** What an array with one {@code name} for each {@code counter} may be called. */
  static List<String> plural(String name, String counter) {
    String perCounter = name + "Of" + capital(counter);
    int last = name.length() - 1;
    char end = name.charAt(last);
    if (end == 's' || end == '_' || Character.isDigit(end)) {
      return List.of(perCounter);
    }
    boolean ies = end == 'y' && last > 0 && "aeiou".indexOf(name.charAt(last - 1)) < 0;
    boolean es = end == 'x' && last > 1 || end == 'z' || name.endsWith("ch") || name.endsWith("sh");
    String plural = ies ? name.substring(0, last) + "ies" : name + (es ? "es" : "s");
    return List.of(plural, perCounter);
  }

  /** With a large first letter. */
  static String capital(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}

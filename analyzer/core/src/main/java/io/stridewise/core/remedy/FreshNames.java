package io.stridewise.core.remedy;

import io.stridewise.core.ir.Span;
import io.stridewise.core.remedy.SourceTokens.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

  private final Source source;
  private final Set<String> taken = new HashSet<>(RESERVED);
  private boolean isRead;

  /** Avoids every name in the method, and in the file outside of the bodies of other methods. */
  FreshNames(Source source) {
    this.source = source;
  }

  private void read() {
    isRead = true;
    int at = 0;
    List<Span> others =
        source.unit().bodies().stream()
            .filter(b -> Layout.isBraced(source, b.block()))
            .map(b -> b.block().span())
            .filter(s -> !s.contains(source.body().span()) && !source.body().span().contains(s))
            .sorted((a, b) -> Integer.compare(a.start(), b.start()))
            .toList();
    for (Span other : others) {
      if (other.start() >= at) {
        read(new Span(at, other.start()));
        at = other.end();
      }
    }
    read(new Span(at, source.text().length()));
  }

  private void read(Span span) {
    source.tokens(span).stream()
        .filter(t -> t.kind() == Kind.WORD)
        .forEach(t -> taken.add(t.text()));
  }

  /** The first of {@code wishes} that is free, or the last with a number; it is then taken. */
  String take(List<String> wishes) {
    for (String wish : wishes) {
      if (mayTake(wish)) {
        return wish;
      }
    }
    String last = wishes.get(wishes.size() - 1);
    int number = 2;
    while (!mayTake(last + number)) {
      number++;
    }
    return last + number;
  }

  /** Takes {@code name} if it is free. */
  private boolean mayTake(String name) {
    // Most new names stand nowhere in the text, which need not be read then.
    if (!isRead && source.text().contains(name)) {
      read();
    }
    return taken.add(name);
  }

  /**
   * What an array with one {@code name} for each {@code counter} may be called.
   *
   * @param sum whether a sum is built up in it
   */
  static List<String> plural(String name, String counter, boolean sum) {
    List<String> wishes = new ArrayList<>();
    int last = name.length() - 1;
    char end = name.charAt(last);
    if (sum && name.matches("\\p{L}\\d?")) {
      wishes.add("sums");
    }
    if (end != 's' && end != '_' && !Character.isDigit(end)) {
      boolean ies = end == 'y' && last > 0 && "aeiou".indexOf(name.charAt(last - 1)) < 0;
      boolean es =
          end == 'x' && last > 1 || end == 'z' || name.endsWith("ch") || name.endsWith("sh");
      wishes.add(ies ? name.substring(0, last) + "ies" : name + (es ? "es" : "s"));
    }
    wishes.add(name + "Per" + capital(counter));
    return wishes;
  }

  /**
   * {@code weight} for {@code weights}, {@code entry} for {@code entries}; else the name itself.
   */
  static String singular(String name) {
    int length = name.length();
    if (length < 4 || !name.endsWith("s") || name.matches(".*(ss|us|is|as|os|ices)")) {
      return name;
    }
    if (name.endsWith("ies")) {
      return name.substring(0, length - 3) + "y";
    }
    return name.substring(0, length - (name.matches(".*(x|ch|sh|ss)es") ? 2 : 1));
  }

  /** A field or constant as a local variable would be called: {@code qr}, {@code maxRows}. */
  static String local(String name) {
    String bare = name.replaceFirst("^(m_|_+)(?=\\p{L})", "");
    boolean constant = bare.equals(bare.toUpperCase(Locale.ROOT));
    StringBuilder local = new StringBuilder();
    for (String word : (constant ? bare.toLowerCase(Locale.ROOT) : bare).split("_+", -1)) {
      local.append(local.isEmpty() || word.isEmpty() ? word : capital(word));
    }
    return local.isEmpty() ? "value" : Character.toLowerCase(local.charAt(0)) + local.substring(1);
  }

  /** With a large first letter. */
  static String capital(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}

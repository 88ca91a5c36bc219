package io.stridewise.core.remedy;

import io.stridewise.core.ir.Span;
import io.stridewise.core.remedy.SourceTokens.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The private static methods that compare rows, at the end of the class that uses them. One that is
 * there already is used again.
 */
final class GuardMethods {
  /** What a method tests. */
  enum Kind {
    HAS_DISTINCT_ROWS("hasDistinctRows"),
    SHARE_NO_ROW("shareNoRow"),
    IS_NO_ROW_OF("isNoRowOf"),
    ARE_DISTINCT("areDistinct");

    private final String name;

    Kind(String name) {
      this.name = name;
    }
  }

  private final Source source;
  private final Layout layout;
  private final Set<Kind> missing = EnumSet.noneOf(Kind.class);

  GuardMethods(Source source, Layout layout) {
    this.source = source;
    this.layout = layout;
  }

  /** A call of the method. */
  String call(Kind kind, String... arguments) {
    classEnd();
    boolean taken =
        !isPresent(kind)
            && source.tokens(new Span(0, source.text().length())).stream()
                .anyMatch(t -> t.is(kind.name));
    if (taken) {
      throw new Refusal("the name `" + kind.name + "` is taken");
    }
    return kind.name + "(" + String.join(", ", arguments) + ")";
  }

  /** Adds the method, unless it is there. */
  void need(Kind kind) {
    if (!isPresent(kind)) {
      missing.add(kind);
    }
  }

  private boolean isPresent(Kind kind) {
    return squeezed(source.text()).contains(squeezed(String.join("\n", lines(kind))));
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  /** The edit that adds the methods which are not there yet. */
  List<Edit> edits() {
    if (missing.isEmpty()) {
      return List.of();
    }
    int end = classEnd();
    int at = source.endBefore(end);
    String outer = source.indentAt(end);
    StringBuilder text = new StringBuilder();
    for (Kind kind : missing) {
      text.append(source.newline());
      for (String line : lines(kind)) {
        text.append(source.newline()).append(outer).append(layout.unit()).append(line);
      }
    }
    if (source.text().substring(at, end).indexOf('\n') < 0) {
      text.append(source.newline()).append(outer);
    }
    return List.of(new Edit(new Span(at, at), text.toString()));
  }

  private List<String> lines(Kind kind) {
    return switch (kind) {
      case HAS_DISTINCT_ROWS ->
          method(
              "hasDistinctRows(Object[] a)",
              "a != null",
              List.of(
                  "for (int i = 0; distinct && i < a.length; i++) {",
                  "\tfor (int j = 0; distinct && j < i; j++) {",
                  "\t\tdistinct = a[i] != a[j];",
                  "\t}",
                  "}"));
      case SHARE_NO_ROW ->
          method(
              "shareNoRow(Object[] a, Object[] b)",
              "a != null && b != null",
              List.of(
                  "for (int i = 0; distinct && i < a.length; i++) {",
                  "\tfor (int j = 0; distinct && j < b.length; j++) {",
                  "\t\tdistinct = a[i] != b[j];",
                  "\t}",
                  "}"));
      case IS_NO_ROW_OF ->
          method(
              "isNoRowOf(Object row, Object[] a)",
              "a != null",
              List.of(
                  "for (int i = 0; distinct && i < a.length; i++) {",
                  "\tdistinct = a[i] != row;",
                  "}"));
      case ARE_DISTINCT ->
          List.of(
                  "private static boolean areDistinct(Object... arrays) {",
                  "\tjava.util.List<Object> all =",
                  "\t\t\tnew java.util.ArrayList<Object>(java.util.Arrays.asList(arrays));",
                  "\tjava.util.Map<Object, Object> seen = new java.util.IdentityHashMap<Object, Object>();",
                  "\tboolean distinct = true;",
                  "\tfor (int i = 0; distinct && i < all.size(); i++) {",
                  "\t\tObject array = all.get(i);",
                  "\t\tdistinct = array != null && seen.put(array, array) == null;",
                  "\t\tif (array instanceof Object[]) {",
                  "\t\t\tall.addAll(java.util.Arrays.asList((Object[]) array));",
                  "\t\t}",
                  "\t}",
                  "\treturn distinct;",
                  "}")
              .stream()
              .map(this::indented)
              .toList();
    };
  }

  private List<String> method(String head, String start, List<String> loop) {
    List<String> lines = new ArrayList<>();
    lines.add("private static boolean " + head + " {");
    lines.add("\tboolean distinct = " + start + ";");
    loop.forEach(l -> lines.add("\t" + l));
    lines.add("\treturn distinct;");
    lines.add("}");
    return lines.stream().map(this::indented).toList();
  }

  private String indented(String line) {
    return line.replace("\t", layout.unit());
  }

  /** Where the brace stands that closes the class of the method. */
  private int classEnd() {
    Deque<Boolean> types = new ArrayDeque<>();
    List<Token> head = new ArrayList<>();
    boolean fits = false;
    int depth = -1;
    for (Token token : source.tokens(new Span(0, source.text().length()))) {
      boolean before = token.span().start() < source.body().span().start();
      if (!before && depth < 0) {
        depth = types.size();
        fits = !types.isEmpty() && !types.contains(false);
      }
      if (token.is("{")) {
        types.push(isStaticType(head, types.isEmpty()));
        head.clear();
      } else if (token.is("}")) {
        types.pop();
        if (!before && types.size() == depth - 1) {
          if (fits) {
            return token.span().start();
          }
          break;
        }
        head.clear();
      } else if (token.is(";")) {
        head.clear();
      } else {
        head.add(token);
      }
    }
    throw new Refusal("there is no class here that a static method could be added to");
  }

  /** Whether {@code head} begins a class that may have static methods in Java 8. */
  private static boolean isStaticType(List<Token> head, boolean outermost) {
    boolean type = head.stream().anyMatch(t -> t.is("class") || t.is("enum"));
    return type && (outermost || head.stream().anyMatch(t -> t.is("static") || t.is("enum")));
  }
}

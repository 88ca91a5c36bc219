package io.stridewise.core.remedy;

import io.stridewise.core.ir.Body;
import io.stridewise.core.ir.CompilationUnitModel;
import io.stridewise.core.ir.Span;
import io.stridewise.core.remedy.SourceTokens.Kind;
import io.stridewise.core.remedy.SourceTokens.Token;
import java.util.ArrayList;
import java.util.List;

/** A method in its file, as the layout of its text goes: comments, line ends and indentation. */
final class Source {
  private final CompilationUnitModel unit;
  private final Body body;

  Source(CompilationUnitModel unit, Body body) {
    this.unit = unit;
    this.body = body;
  }

  String text() {
    return unit.text();
  }

  String text(Span span) {
    return span.of(text());
  }

  CompilationUnitModel unit() {
    return unit;
  }

  Body body() {
    return body;
  }

  /** How lines end in this file. */
  String newline() {
    int end = text().indexOf('\n');
    return end > 0 && text().charAt(end - 1) == '\r' ? "\r\n" : "\n";
  }

  /** The comments in {@code span}. */
  List<Span> comments(Span span) {
    return unit.comments().stream().filter(span::contains).toList();
  }

  /** The tokens of {@code span}, without its comments. */
  List<Token> tokens(Span span) {
    return SourceTokens.of(text(), span);
  }

  /** {@code Math.max} or another method of {@code java.lang.Math}, where that name means this. */
  String math(String method) {
    if (!text().contains("Math")) {
      return "Math." + method;
    }
    List<Token> all = tokens(new Span(0, text().length()));
    for (int i = 0; i < all.size(); i++) {
      boolean qualified = i > 0 && all.get(i - 1).is(".") && !(i > 1 && all.get(i - 2).is("lang"));
      boolean used = i + 1 < all.size() && all.get(i + 1).is(".");
      if (all.get(i).is("Math") && (qualified || !used)) {
        throw new Refusal("`Math` may be another class here");
      }
    }
    return "Math." + method;
  }

  /** The white space that the line of {@code offset} begins with. */
  String indentAt(int offset) {
    int start = text().lastIndexOf('\n', offset - 1) + 1;
    int end = start;
    while (end < offset && isBlank(end)) {
      end++;
    }
    return text().substring(start, end);
  }

  /** Whether nothing but white space stands before {@code offset} on its line. */
  boolean startsLine(int offset) {
    int end = endBefore(offset);
    return end == 0 || text().substring(end, offset).indexOf('\n') >= 0;
  }

  /** The end of what stands before {@code offset}, comments included. */
  int endBefore(int offset) {
    int end = offset;
    while (end > 0 && isBlank(end - 1)) {
      end--;
    }
    return end;
  }

  private boolean isBlank(int offset) {
    return Character.isWhitespace(text().charAt(offset));
  }

  /** How many empty lines stand before {@code offset}, which starts a line. */
  int emptyLinesBefore(int offset) {
    String between = text().substring(endBefore(offset), offset);
    return Math.max(0, (int) between.chars().filter(c -> c == '\n').count() - 1);
  }

  /** Whether {@code span} covers more than one line. */
  boolean isMultiline(Span span) {
    return text(span).indexOf('\n') >= 0;
  }

  /** {@code span} on one line, without comments. */
  String onOneLine(Span span) {
    List<Edit> edits = comments(span).stream().map(c -> new Edit(c, " ")).toList();
    return edited(span, edits).strip().replaceAll("\\s*\\R\\s*", " ");
  }

  /** The text of {@code span} with {@code edits} done to it. */
  String edited(Span span, List<Edit> edits) {
    List<Edit> inside =
        edits.stream()
            .map(e ->
                new Edit(
                    new Span(e.span().start() - span.start(), e.span().end() - span.start()),
                    e.text()))
            .toList();
    return Edit.apply(text(span), inside);
  }

  /**
   * The text of {@code span} with {@code edits} done to it, for a line that is indented by {@code
   * target}: later lines move as far as the first.
   */
  String moved(Span span, List<Edit> edits, String target) {
    String from = indentAt(span.start());
    String moved = edited(span, edits);
    if (from.equals(target) || moved.indexOf('\n') < 0) {
      return moved;
    }
    if (tokens(span).stream().anyMatch(t -> t.kind() == Kind.LITERAL && isMultiline(t.span()))) {
      throw new Refusal("a text block would be indented differently");
    }
    List<String> lines = new ArrayList<>(List.of(moved.split("\n", -1)));
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith(from) && !line.isBlank()) {
        lines.set(i, target + line.substring(from.length()));
      }
    }
    return String.join("\n", lines);
  }

  /** The edits that take all comments out of {@code span}, and the white space before them. */
  List<Edit> withoutComments(Span span) {
    List<Edit> edits = new ArrayList<>();
    for (Span comment : comments(span)) {
      int start = Math.max(span.start(), endBefore(comment.start()));
      int previous = edits.isEmpty() ? -1 : edits.get(edits.size() - 1).span().end();
      boolean apart =
          comment.end() < span.end()
              && start > span.start()
              && Character.isJavaIdentifierPart(text().charAt(start - 1))
              && Character.isJavaIdentifierPart(text().charAt(comment.end()));
      edits.add(new Edit(new Span(Math.max(start, previous), comment.end()), apart ? " " : ""));
    }
    return edits;
  }
}

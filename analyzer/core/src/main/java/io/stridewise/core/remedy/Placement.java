package io.stridewise.core.remedy;

import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.Span;
import io.stridewise.core.ir.Stmt;
import java.util.List;
import java.util.Optional;

/** Where a statement stands in its method, and how several can take its place. */
final class Placement {
  private final Source source;
  private final Stmt statement;
  private final Stmt parent;

  Placement(Source source, Stmt statement) {
    this.source = source;
    this.statement = statement;
    this.parent =
        parent(source.body().block(), statement)
            .orElseThrow(() -> new Refusal("the loop is not found in its method"));
  }

  private static Optional<Stmt> parent(Stmt at, Stmt statement) {
    List<Stmt> children = Parts.children(at);
    if (children.stream().anyMatch(c -> c == statement)) {
      return Optional.of(at);
    }
    for (Stmt child : children) {
      if (child.span().contains(statement.span())) {
        Optional<Stmt> found = parent(child, statement);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Parts.expressions(at).stream()
        .filter(e -> e instanceof Expr.Lambda && e.span().contains(statement.span()))
        .map(e -> ((Expr.Lambda) e).body())
        .flatMap(
            b -> b == statement ? Optional.<Stmt>empty().stream() : parent(b, statement).stream())
        .findFirst();
  }

  /** Whether the statement stands in a block, where others may stand beside it. */
  private boolean inBlock() {
    return Layout.isBraced(source, parent);
  }

  /** Whether the code must not be the last thing before an {@code else}. */
  private boolean beforeElse() {
    return parent instanceof Stmt.If i && i.whenFalse().isPresent();
  }

  /** The indentation of the code that takes the place of the statement. */
  String indent(Layout layout) {
    boolean own = inBlock() || source.startsLine(statement.span().start());
    return own ? source.indentAt(statement.span().start()) : outer() + layout.unit();
  }

  private String outer() {
    return source.indentAt(parent.span().start());
  }

  /**
   * The edit that puts {@code code} where the statement is, in braces of its own where there are
   * none.
   *
   * @param code lines that are indented by {@link #indent}, the first one too
   * @param single whether {@code code} is one statement that is no declaration
   */
  Edit replace(String code, boolean single, Layout layout) {
    Span span = statement.span();
    boolean fits = single && !beforeElse() && source.startsLine(span.start());
    if (inBlock() || fits) {
      return new Edit(span, code.substring(indent(layout).length()));
    }
    String open;
    int start = source.endBefore(span.start());
    String close = source.newline() + outer() + "}";
    if (source.unit().comments().stream().anyMatch(c -> c.end() == start)) {
      open = "{" + source.newline();
      return new Edit(span, open + code + close);
    }
    open = layout.brace().ownLine() ? source.newline() + outer() + "{" : " {";
    return new Edit(new Span(start, span.end()), open + source.newline() + code + close);
  }
}

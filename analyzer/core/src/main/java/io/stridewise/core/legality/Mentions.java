package io.stridewise.core.legality;

import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.LoopHeader;
import io.stridewise.core.ir.Span;
import io.stridewise.core.ir.Stmt;
import io.stridewise.core.ir.Symbol;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where code names local variables. */
public final class Mentions {
  /**
   * One place that names a variable.
   *
   * @param span of the name, or of the whole declaration
   */
  public record Mention(Symbol symbol, Span span, Kind kind) {}

  /** How a variable is named. */
  public enum Kind {
    READ,
    /** The target of an assignment, whether or not its old value counts too. */
    ASSIGN,
    DECLARE
  }

  private final List<Mention> found = new ArrayList<>();

  private Mentions() {}

  /** All mentions in {@code statement}, lambda bodies included. */
  public static List<Mention> of(Stmt statement) {
    Mentions mentions = new Mentions();
    mentions.statement(statement);
    return mentions.found;
  }

  /** All mentions in {@code expression}. */
  public static List<Mention> of(Expr expression) {
    Mentions mentions = new Mentions();
    mentions.expression(expression);
    return mentions.found;
  }

  /** All mentions in a loop's header. */
  public static List<Mention> of(LoopHeader header) {
    Mentions mentions = new Mentions();
    mentions.header(header);
    return mentions.found;
  }

  /** What stands in a piece itself, not in the pieces inside it. */
  public static List<Mention> of(Code piece) {
    Mentions mentions = new Mentions();
    if (piece instanceof Code.Loop l) {
      mentions.header(l.loop().loop().header());
    } else if (piece instanceof Code.When w) {
      mentions.expression(w.statement().condition());
    } else if (piece instanceof Code.Run r) {
      r.copies().forEach(mentions::statement);
      r.statements().forEach(mentions::statement);
    }
    return mentions.found;
  }

  /** The variables that {@code mentions} assign or declare. */
  static Set<Symbol> written(List<Mention> mentions) {
    Set<Symbol> written = new HashSet<>();
    mentions.stream().filter(m -> m.kind() != Kind.READ).forEach(m -> written.add(m.symbol()));
    return written;
  }

  private void header(LoopHeader header) {
    if (header instanceof LoopHeader.ForEach e) {
      found.add(new Mention(e.variable(), e.iterable().span(), Kind.DECLARE));
    } else if (header instanceof LoopHeader.Range r) {
      found.add(new Mention(r.variable(), r.from().span(), Kind.DECLARE));
    }
    header.init().forEach(this::statement);
    header.operands().forEach(this::expression);
  }

  private void statement(Stmt statement) {
    if (statement instanceof Stmt.Loop l) {
      header(l.header());
    } else if (statement instanceof Stmt.Declare d) {
      found.add(new Mention(d.symbol(), d.span(), Kind.DECLARE));
    }
    statement.operands().forEach(this::expression);
    statement.children().forEach(this::statement);
  }

  private void expression(Expr expression) {
    if (expression instanceof Expr.SymbolRef r) {
      found.add(new Mention(r.symbol(), r.span(), Kind.READ));
    } else if (expression instanceof Expr.Assign a && a.target() instanceof Expr.SymbolRef r) {
      found.add(new Mention(r.symbol(), r.span(), Kind.ASSIGN));
      expression(a.value());
    } else if (expression instanceof Expr.Lambda l) {
      statement(l.body());
    } else {
      expression.children().forEach(this::expression);
    }
  }
}

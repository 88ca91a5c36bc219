package io.stridewise.core.remedy;

import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.LoopHeader;
import io.stridewise.core.ir.Stmt;
import java.util.ArrayList;
import java.util.List;

/** The statements and expressions that others are made of. */
final class Parts {
  private final List<Stmt> statements = new ArrayList<>();
  private final List<Expr> expressions = new ArrayList<>();

  private Parts() {}

  /** {@code statement} and all statements in it, bodies of lambdas included. */
  static List<Stmt> statements(Stmt statement) {
    Parts parts = new Parts();
    parts.add(statement);
    return parts.statements;
  }

  /** All expressions in {@code statement}, bodies of lambdas included. */
  static List<Expr> expressions(Stmt statement) {
    Parts parts = new Parts();
    parts.add(statement);
    return parts.expressions;
  }

  /** {@code expression} and all expressions in it. */
  static List<Expr> expressions(Expr expression) {
    Parts parts = new Parts();
    parts.add(expression);
    return parts.expressions;
  }

  /** All expressions in a loop's header. */
  static List<Expr> expressions(LoopHeader header) {
    Parts parts = new Parts();
    parts.add(header);
    return parts.expressions;
  }

  /** The statements directly in {@code statement}, lambdas aside. */
  static List<Stmt> children(Stmt statement) {
    List<Stmt> children = new ArrayList<>();
    if (statement instanceof Stmt.Block b) {
      children.addAll(b.statements());
    } else if (statement instanceof Stmt.Loop l) {
      if (l.header() instanceof LoopHeader.For f) {
        children.addAll(f.init());
      }
      children.add(l.body());
    } else if (statement instanceof Stmt.Labelled l) {
      children.add(l.body());
    } else if (statement instanceof Stmt.If i) {
      children.add(i.whenTrue());
      i.whenFalse().ifPresent(children::add);
    } else if (statement instanceof Stmt.Switch s) {
      children.addAll(s.cases());
    } else if (statement instanceof Stmt.Guarded g) {
      children.add(g.body());
      children.addAll(g.handlers());
    }
    return children;
  }

  private void add(Stmt statement) {
    statements.add(statement);
    if (statement instanceof Stmt.Loop l) {
      add(l.header());
      add(l.body());
      return;
    }
    if (statement instanceof Stmt.If i) {
      add(i.condition());
    } else if (statement instanceof Stmt.Switch s) {
      add(s.selector());
    } else if (statement instanceof Stmt.Declare d) {
      d.init().ifPresent(this::add);
    } else if (statement instanceof Stmt.Evaluate e) {
      add(e.expression());
    } else if (statement instanceof Stmt.Jump j) {
      j.value().ifPresent(this::add);
    } else if (statement instanceof Stmt.Guarded g) {
      g.operands().forEach(this::add);
    } else if (statement instanceof Stmt.Opaque o) {
      o.operands().forEach(this::add);
    }
    children(statement).forEach(this::add);
  }

  private void add(LoopHeader header) {
    if (header instanceof LoopHeader.For f) {
      f.init().forEach(this::add);
      f.condition().ifPresent(this::add);
      f.update().forEach(this::add);
    } else if (header instanceof LoopHeader.While w) {
      add(w.condition());
    } else if (header instanceof LoopHeader.DoWhile d) {
      add(d.condition());
    } else if (header instanceof LoopHeader.ForEach e) {
      add(e.iterable());
    } else if (header instanceof LoopHeader.Range r) {
      add(r.from());
      add(r.to());
    }
  }

  private void add(Expr expression) {
    expressions.add(expression);
    expression.children().forEach(this::add);
    if (expression instanceof Expr.Lambda l) {
      add(l.body());
    }
  }
}

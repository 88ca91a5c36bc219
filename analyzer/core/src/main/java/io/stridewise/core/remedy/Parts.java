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
    if (statement instanceof Stmt.Loop l) {
      children.addAll(l.header().init());
    }
    children.addAll(statement.children());
    return children;
  }

  private void add(Stmt statement) {
    statements.add(statement);
    if (statement instanceof Stmt.Loop l) {
      add(l.header());
    }
    statement.operands().forEach(this::add);
    statement.children().forEach(this::add);
  }

  private void add(LoopHeader header) {
    header.init().forEach(this::add);
    header.operands().forEach(this::add);
  }

  private void add(Expr expression) {
    expressions.add(expression);
    expression.children().forEach(this::add);
    if (expression instanceof Expr.Lambda l) {
      add(l.body());
    }
  }
}

package io.stridewise.errorprone.lowering;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import io.stridewise.core.ir.Effects;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.Span;
import io.stridewise.core.ir.Stmt;
import io.stridewise.core.ir.Symbol;
import io.stridewise.core.ir.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Translates statements of which parts may not run. */
final class Branches {
  private final BodyContext context;
  private final UnitContext unit;
  private final Statements statements;
  private final Expressions expressions;

  Branches(BodyContext context, Statements statements, Expressions expressions) {
    this.context = context;
    this.unit = context.unit();
    this.statements = statements;
    this.expressions = expressions;
  }

  Stmt lower(IfTree i) {
    Expr condition = expressions.lower(i.getCondition());
    Stmt whenTrue = statements.lower(i.getThenStatement());
    Optional<Stmt> whenFalse = Optional.ofNullable(i.getElseStatement()).map(statements::lower);
    return new Stmt.If(unit.span(i), condition, whenTrue, whenFalse);
  }

  Stmt lower(SwitchTree s) {
    Expr selector = expressions.lower(s.getExpression());
    return new Stmt.Switch(unit.span(s), selector, cases(s.getCases(), unit.span(s)));
  }

  /** The bodies of {@code entries}, which stand in {@code around}. */
  List<Stmt> cases(List<? extends CaseTree> entries, Span around) {
    return context.inBreakable(() -> {
      List<Stmt> cases = new ArrayList<>();
      entries.forEach(entry -> cases.add(switchCase(entry, around)));
      return cases;
    });
  }

  private Stmt switchCase(CaseTree entry, Span around) {
    List<Stmt> body = new ArrayList<>();
    for (Tree label : Children.labels(entry)) {
      for (BindingPatternTree bound : Children.bindings(label)) {
        Symbol symbol = context.bind(bound.getVariable());
        body.add(new Stmt.Declare(unit.span(label), symbol, Optional.empty()));
      }
      if (label instanceof ExpressionTree guard) {
        body.add(new Stmt.Evaluate(unit.span(guard), expressions.lower(guard)));
      }
    }
    if (entry.getBody() instanceof ExpressionTree value) {
      body.add(new Stmt.Evaluate(unit.span(value), expressions.lower(value)));
    } else if (entry.getBody() instanceof StatementTree s) {
      body.add(statements.lower(s));
    } else {
      body.addAll(statements.all(entry.getStatements()));
    }
    return new Stmt.Block(unit.isWritten(entry) ? unit.span(entry) : around, body);
  }

  Stmt lower(SynchronizedTree s) {
    Expr lock = expressions.lower(s.getExpression());
    Stmt body = statements.block(s.getBlock());
    return new Stmt.Guarded(
        unit.span(s), Stmt.Guarded.Kind.SYNCHRONIZED, List.of(lock), body, List.of());
  }

  Stmt lower(TryTree t) {
    List<Expr> operands = new ArrayList<>();
    Stmt body = tryBody(t, operands);
    List<Stmt> handlers = new ArrayList<>();
    if (!t.getResources().isEmpty()) {
      // An exception in the body closes them too, and what close() runs sees what was done so far.
      Span resource = unit.span(t.getResources().get(0));
      handlers.add(new Stmt.Opaque(resource, List.of(), Effects.UNKNOWN, Stmt.Guarded.CLOSING));
    }
    t.getCatches().forEach(c -> handlers.add(handler(c)));
    if (t.getFinallyBlock() != null) {
      handlers.add(statements.block(t.getFinallyBlock()));
    }
    return new Stmt.Guarded(unit.span(t), Stmt.Guarded.Kind.TRY, operands, body, handlers);
  }

  /**
   * The block between the declarations of resources and their closing, which is a call of unknown
   * code.
   */
  private Stmt tryBody(TryTree t, List<Expr> operands) {
    List<? extends Tree> resources = t.getResources();
    if (resources.isEmpty()) {
      return statements.block(t.getBlock());
    }
    List<Stmt> all = new ArrayList<>();
    for (Tree resource : resources) {
      if (resource instanceof VariableTree v) {
        all.addAll(statements.declare(List.of(v)));
      } else {
        operands.add(expressions.lower((ExpressionTree) resource));
      }
    }
    all.add(statements.block(t.getBlock()));
    Span last = unit.span(resources.get(resources.size() - 1));
    Expr close =
        new Expr.Opaque(
            last, Type.Primitive.VOID, List.of(), Effects.UNKNOWN, Stmt.Guarded.CLOSING);
    all.add(new Stmt.Evaluate(last, close));
    return new Stmt.Block(new Span(unit.start(resources.get(0)), unit.end(t.getBlock())), all);
  }

  private Stmt handler(CatchTree c) {
    Symbol caught = context.declare(Symbol.Kind.LOCAL, c.getParameter());
    List<Stmt> all = new ArrayList<>();
    all.add(new Stmt.Declare(unit.span(c.getParameter()), caught, Optional.empty()));
    all.addAll(statements.block(c.getBlock()).statements());
    return new Stmt.Block(unit.span(c), all);
  }
}

package io.stridewise.javaparser.lowering;

import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.PatternExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import io.stridewise.core.ir.Effects;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.Span;
import io.stridewise.core.ir.Stmt;
import io.stridewise.core.ir.Symbol;
import io.stridewise.core.ir.Type;
import io.stridewise.javaparser.types.DeclaredClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Translates {@code if}, {@code switch}, {@code try} and {@code synchronized}. */
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

  Stmt lower(IfStmt i) {
    if (leaves(i.getThenStmt()) && i.getElseStmt().isEmpty()) {
      // if (!(o instanceof T t)) return; -- t stays in scope behind the statement.
      return branch(i);
    }
    return context.inBlock(() -> branch(i));
  }

  private Stmt branch(IfStmt i) {
    Expr condition = expressions.lower(i.getCondition());
    Stmt whenTrue = context.inBlock(() -> statements.lower(i.getThenStmt()));
    Optional<Stmt> whenFalse = i.getElseStmt().map(e -> context.inBlock(() -> statements.lower(e)));
    return new Stmt.If(unit.span(i), condition, whenTrue, whenFalse);
  }

  private static boolean leaves(Statement s) {
    if (s instanceof BlockStmt b) {
      return !b.isEmpty() && leaves(b.getStatements().get(b.getStatements().size() - 1));
    }
    return s instanceof ReturnStmt
        || s instanceof ThrowStmt
        || s instanceof BreakStmt
        || s instanceof ContinueStmt
        || s instanceof YieldStmt;
  }

  Stmt lower(SwitchStmt s) {
    Expr selector = expressions.lower(s.getSelector());
    return new Stmt.Switch(unit.span(s), selector, cases(s.getEntries()));
  }

  /** The bodies of {@code entries}; old-style ones share a scope. */
  List<Stmt> cases(List<SwitchEntry> entries) {
    return context.inBreakable(() ->
        context.inBlock(() -> {
          List<Stmt> cases = new ArrayList<>();
          for (SwitchEntry entry : entries) {
            boolean shared = entry.getType() == SwitchEntry.Type.STATEMENT_GROUP;
            cases.add(shared ? switchCase(entry) : context.inBlock(() -> switchCase(entry)));
          }
          return cases;
        }));
  }

  private Stmt switchCase(SwitchEntry entry) {
    List<Stmt> body = new ArrayList<>();
    for (Expression label : entry.getLabels()) {
      if (label instanceof PatternExpr p) {
        for (Symbol bound : expressions.bind(p)) {
          body.add(new Stmt.Declare(unit.span(p), bound, Optional.empty()));
        }
      }
    }
    entry
        .getGuard()
        .ifPresent(g -> body.add(new Stmt.Evaluate(unit.span(g), expressions.lower(g))));
    body.addAll(statements.all(entry.getStatements()));
    return new Stmt.Block(unit.span(entry), body);
  }

  Stmt lower(SynchronizedStmt s) {
    Expr lock = expressions.lower(s.getExpression());
    Stmt body = statements.block(s.getBody());
    return new Stmt.Guarded(
        unit.span(s), Stmt.Guarded.Kind.SYNCHRONIZED, List.of(lock), body, List.of());
  }

  Stmt lower(TryStmt t) {
    List<Expr> operands = new ArrayList<>();
    Stmt body = context.inBlock(() -> tryBody(t, operands));
    List<Stmt> handlers = new ArrayList<>();
    if (t.getResources().isNonEmpty()) {
      // An exception in the body closes them too, and what close() runs sees what was done so far.
      Span resource = unit.span(t.getResources().get(0));
      handlers.add(new Stmt.Opaque(resource, List.of(), Effects.UNKNOWN, Stmt.Guarded.CLOSING));
    }
    for (CatchClause c : t.getCatchClauses()) {
      handlers.add(context.inBlock(() -> handler(c)));
    }
    t.getFinallyBlock().ifPresent(f -> handlers.add(statements.block(f)));
    return new Stmt.Guarded(unit.span(t), Stmt.Guarded.Kind.TRY, operands, body, handlers);
  }

  /**
   * The block between the declarations of resources and their closing, which is a call of unknown
   * code.
   */
  private Stmt tryBody(TryStmt t, List<Expr> operands) {
    if (t.getResources().isEmpty()) {
      return statements.block(t.getTryBlock());
    }
    List<Stmt> all = new ArrayList<>();
    for (Expression resource : t.getResources()) {
      if (resource instanceof VariableDeclarationExpr d) {
        all.addAll(statements.declare(d, unit.span(d)));
      } else {
        operands.add(expressions.lower(resource));
      }
    }
    all.add(statements.block(t.getTryBlock()));
    Span last = unit.span(t.getResources().get(t.getResources().size() - 1));
    Expr close =
        new Expr.Opaque(
            last, Type.Primitive.VOID, List.of(), Effects.UNKNOWN, Stmt.Guarded.CLOSING);
    all.add(new Stmt.Evaluate(last, close));
    Span whole =
        new Span(unit.span(t.getResources().get(0)).start(), unit.span(t.getTryBlock()).end());
    return new Stmt.Block(whole, all);
  }

  private Stmt handler(CatchClause c) {
    Parameter p = c.getParameter();
    Type type = DeclaredClass.parameterType(p, context.types());
    Symbol caught =
        context.declare(
            Symbol.Kind.LOCAL, p.getNameAsString(), type, p.isFinal(), p, Optional.empty());
    List<Stmt> all = new ArrayList<>();
    all.add(new Stmt.Declare(unit.span(p), caught, Optional.empty()));
    all.addAll(statements.block(c.getBody()).statements());
    return new Stmt.Block(unit.span(c), all);
  }
}

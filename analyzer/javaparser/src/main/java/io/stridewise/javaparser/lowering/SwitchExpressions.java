package io.stridewise.javaparser.lowering;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.PatternExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.SwitchEntry;
import io.stridewise.core.ir.Effects;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.Span;
import io.stridewise.core.ir.Stmt;
import io.stridewise.core.ir.Type;
import java.util.ArrayList;
import java.util.List;

/** Translates switch expressions, whose value is never known and whose arms may not run. */
final class SwitchExpressions {
  private final BodyContext context;
  private final Statements statements;
  private final Expressions expressions;

  SwitchExpressions(BodyContext context, Statements statements, Expressions expressions) {
    this.context = context;
    this.statements = statements;
    this.expressions = expressions;
  }

  Expr lower(SwitchExpr s) {
    Span span = context.unit().span(s);
    List<Expr> operands = new ArrayList<>();
    operands.add(expressions.lower(s.getSelector()));
    boolean plain = s.getEntries().stream().allMatch(SwitchExpressions::isPlain);
    if (!plain) {
      operands.addAll(Captures.in(s.getEntries(), context));
    }
    // What the arms assign must stay visible, even where the whole is an unknown effect.
    for (Stmt arm : new Branches(context, statements, expressions).cases(s.getEntries())) {
      List<Expr> evaluated = new ArrayList<>();
      Effect.operands(arm, evaluated);
      evaluated.forEach(e -> operands.add(perhaps(e)));
    }
    return new Expr.Opaque(
        span,
        Type.UNRESOLVED,
        operands,
        plain ? Effect.THROWS : Effects.UNKNOWN,
        "a switch expression");
  }

  /** {@code e}, which is evaluated or not. */
  private static Expr perhaps(Expr e) {
    Expr chosen = new Expr.Pure(e.span(), Type.Primitive.BOOLEAN, List.of());
    Expr nothing = new Expr.Pure(e.span(), Type.UNRESOLVED, List.of());
    return new Expr.Conditional(e.span(), Type.UNRESOLVED, chosen, e, nothing);
  }

  private static boolean isPlain(SwitchEntry entry) {
    return entry.getType() == SwitchEntry.Type.EXPRESSION
        && entry.getGuard().isEmpty()
        && !changes(entry);
  }

  private static boolean changes(Node node) {
    return node instanceof AssignExpr
        || node instanceof UnaryExpr u && isIncrement(u.getOperator())
        || node instanceof LambdaExpr
        || node instanceof PatternExpr
        || node instanceof ObjectCreationExpr
        || node.getChildNodes().stream().anyMatch(SwitchExpressions::changes);
  }

  private static boolean isIncrement(UnaryExpr.Operator operator) {
    return switch (operator) {
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> true;
      default -> false;
    };
  }
}

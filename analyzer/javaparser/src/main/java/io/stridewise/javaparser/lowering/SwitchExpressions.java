package io.stridewise.javaparser.lowering;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.PatternExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.SwitchEntry;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.Operations;
import java.util.List;

/** Translates switch expressions. */
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
    Expr selector = expressions.lower(s.getSelector());
    boolean plain = s.getEntries().stream().allMatch(SwitchExpressions::isPlain);
    return Operations.switchExpression(
        context.unit().span(s),
        selector,
        plain ? List.of() : Captures.in(s.getEntries(), context),
        new Branches(context, statements, expressions).cases(s.getEntries()),
        plain);
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

package io.stridewise.javaparser.lowering;

import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.Operations;
import io.stridewise.core.ir.Operator;
import io.stridewise.core.ir.Span;
import io.stridewise.core.ir.Type;
import io.stridewise.core.ir.Type.Primitive;
import io.stridewise.javaparser.types.Constants;
import io.stridewise.javaparser.types.Literals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Translates literals and operators, with the types that promotion gives (JLS 5.6). */
final class Operators {
  private final UnitContext unit;
  private final Expressions expressions;

  Operators(UnitContext unit, Expressions expressions) {
    this.unit = unit;
    this.expressions = expressions;
  }

  Expr literal(LiteralExpr l) {
    Span span = unit.span(l);
    if (l instanceof NullLiteralExpr) {
      return new Expr.Literal(span, Type.NULL, Optional.empty());
    } else if (l instanceof BooleanLiteralExpr b) {
      return new Expr.Literal(span, Primitive.BOOLEAN, Optional.of(b.getValue()));
    } else if (l instanceof CharLiteralExpr c) {
      return new Expr.Literal(
          span,
          Primitive.CHAR,
          Optional.ofNullable(Literals.character(c.getValue())).map(Constants::plain));
    } else if (l instanceof StringLiteralExpr s) {
      return new Expr.Literal(span, Type.STRING, Optional.of(Literals.unescape(s.getValue())));
    } else if (l instanceof IntegerLiteralExpr
        || l instanceof LongLiteralExpr
        || l instanceof DoubleLiteralExpr) {
      Object value = Literals.number(((LiteralStringValueExpr) l).getValue());
      return new Expr.Literal(span, typeOf(value), Optional.of(Constants.plain(value)));
    }
    return new Expr.Literal(
        span, Type.STRING, Optional.of("")); // a text block, whose value nothing rests on
  }

  private static Type typeOf(Object number) {
    if (number instanceof Integer) {
      return Primitive.INT;
    } else if (number instanceof Long) {
      return Primitive.LONG;
    }
    return number instanceof Float ? Primitive.FLOAT : Primitive.DOUBLE;
  }

  /**
   * A chain {@code a + b + c + ...} is a left-deep tree that may have thousands of levels: walked,
   * not recursed into.
   */
  Expr binary(BinaryExpr b) {
    List<BinaryExpr> chain = new ArrayList<>();
    BinaryExpr at = b;
    chain.add(at);
    while (at.getLeft() instanceof BinaryExpr left) {
      chain.add(left);
      at = left;
    }
    Expr result = expressions.lower(at.getLeft());
    for (int i = chain.size() - 1; i >= 0; i--) {
      BinaryExpr node = chain.get(i);
      result =
          Operations.binary(
              unit.span(node),
              operator(node.getOperator()),
              result,
              expressions.lower(node.getRight()));
    }
    return result;
  }

  Expr unary(UnaryExpr u) {
    Span span = unit.span(u);
    Expr operand = expressions.lower(u.getExpression());
    return switch (u.getOperator()) {
      case PLUS -> Operations.unary(span, Expr.Unary.Kind.PLUS, operand);
      case MINUS -> Operations.unary(span, Expr.Unary.Kind.NEGATE, operand);
      case BITWISE_COMPLEMENT -> Operations.unary(span, Expr.Unary.Kind.COMPLEMENT, operand);
      case LOGICAL_COMPLEMENT -> Operations.unary(span, Expr.Unary.Kind.NOT, operand);
      case PREFIX_INCREMENT ->
          Operations.increment(span, Operator.ADD, operand, Expr.Assign.Result.NEW);
      case PREFIX_DECREMENT ->
          Operations.increment(span, Operator.SUBTRACT, operand, Expr.Assign.Result.NEW);
      case POSTFIX_INCREMENT ->
          Operations.increment(span, Operator.ADD, operand, Expr.Assign.Result.OLD);
      case POSTFIX_DECREMENT ->
          Operations.increment(span, Operator.SUBTRACT, operand, Expr.Assign.Result.OLD);
    };
  }

  Expr assign(AssignExpr a) {
    Span span = unit.span(a);
    Expr target = Operations.target(expressions.lower(a.getTarget()));
    if (a.getOperator() == AssignExpr.Operator.ASSIGN) {
      return Operations.assign(span, target, expressions.assigned(a.getValue(), target.type()));
    }
    Operator operator = operator(a.getOperator().toBinaryOperator().orElseThrow());
    return Operations.compound(span, operator, target, expressions.lower(a.getValue()));
  }

  Expr conditional(ConditionalExpr c) {
    return Operations.conditional(
        unit.span(c),
        expressions.lower(c.getCondition()),
        expressions.lower(c.getThenExpr()),
        expressions.lower(c.getElseExpr()));
  }

  private static Operator operator(BinaryExpr.Operator o) {
    return switch (o) {
      case OR -> Operator.CONDITIONAL_OR;
      case AND -> Operator.CONDITIONAL_AND;
      case BINARY_OR -> Operator.OR;
      case BINARY_AND -> Operator.AND;
      case XOR -> Operator.XOR;
      case EQUALS -> Operator.EQUAL;
      case NOT_EQUALS -> Operator.NOT_EQUAL;
      case LESS -> Operator.LESS;
      case GREATER -> Operator.GREATER;
      case LESS_EQUALS -> Operator.LESS_EQUAL;
      case GREATER_EQUALS -> Operator.GREATER_EQUAL;
      case LEFT_SHIFT -> Operator.SHIFT_LEFT;
      case SIGNED_RIGHT_SHIFT -> Operator.SHIFT_RIGHT;
      case UNSIGNED_RIGHT_SHIFT -> Operator.SHIFT_RIGHT_UNSIGNED;
      case PLUS -> Operator.ADD;
      case MINUS -> Operator.SUBTRACT;
      case MULTIPLY -> Operator.MULTIPLY;
      case DIVIDE -> Operator.DIVIDE;
      case REMAINDER -> Operator.REMAINDER;
    };
  }
}

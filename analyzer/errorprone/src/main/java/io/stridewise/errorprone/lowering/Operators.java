package io.stridewise.errorprone.lowering;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.Operations;
import io.stridewise.core.ir.Operator;
import io.stridewise.core.ir.Span;
import io.stridewise.core.ir.Type.Primitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Translates literals and operators. */
final class Operators {
  private final UnitContext unit;
  private final Expressions expressions;

  Operators(UnitContext unit, Expressions expressions) {
    this.unit = unit;
    this.expressions = expressions;
  }

  Expr literal(LiteralTree l) {
    Span span = unit.span(l);
    // The parser has folded the sign into the number.
    if (l.getValue() instanceof Integer i && isSigned(span)) {
      return negated(span, Primitive.INT, -i);
    } else if (l.getValue() instanceof Long n && isSigned(span)) {
      return negated(span, Primitive.LONG, -n);
    }
    return new Expr.Literal(
        span, Attributed.type(l), Optional.ofNullable(l.getValue()).map(Constants::plain));
  }

  private boolean isSigned(Span span) {
    return unit.tokens().source().original().charAt(span.start()) == '-';
  }

  private Expr negated(Span span, Primitive type, long value) {
    int number = unit.tokens().at(span.start() + 1);
    Span digits = new Span(unit.tokens().offset(number), span.end());
    Expr literal = new Expr.Literal(digits, type, Optional.of(value));
    return Operations.unary(span, Expr.Unary.Kind.NEGATE, literal);
  }

  /**
   * A chain {@code a + b + c + ...} is a left-deep tree that may have thousands of levels: walked,
   * not recursed into.
   */
  Expr binary(BinaryTree b) {
    List<BinaryTree> chain = new ArrayList<>();
    ExpressionTree at = b;
    while (at instanceof BinaryTree operation) {
      chain.add(operation);
      at = operation.getLeftOperand();
    }
    Expr result = expressions.lower(at);
    for (int i = chain.size() - 1; i >= 0; i--) {
      BinaryTree operation = chain.get(i);
      Expr right = expressions.lower(operation.getRightOperand());
      result =
          Operations.binary(unit.span(operation), operator(operation.getKind()), result, right);
    }
    return result;
  }

  Expr unary(UnaryTree u) {
    Expr operand = expressions.lower(u.getExpression());
    Span span = unit.isWritten(u) ? unit.span(u) : operand.span();
    return switch (u.getKind()) {
      case UNARY_PLUS -> Operations.unary(span, Expr.Unary.Kind.PLUS, operand);
      case UNARY_MINUS -> Operations.unary(span, Expr.Unary.Kind.NEGATE, operand);
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
      default -> operand; // javac's test for null of the instance around a new inner class
    };
  }

  static boolean isIncrement(UnaryTree u) {
    return switch (u.getKind()) {
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> true;
      default -> false;
    };
  }

  Expr compound(CompoundAssignmentTree a) {
    Expr target = Operations.target(expressions.lower(a.getVariable()));
    Expr value = expressions.lower(a.getExpression());
    return Operations.compound(unit.span(a), operator(a.getKind()), target, value);
  }

  private static Operator operator(Tree.Kind kind) {
    return switch (kind) {
      case CONDITIONAL_OR -> Operator.CONDITIONAL_OR;
      case CONDITIONAL_AND -> Operator.CONDITIONAL_AND;
      case OR, OR_ASSIGNMENT -> Operator.OR;
      case AND, AND_ASSIGNMENT -> Operator.AND;
      case XOR, XOR_ASSIGNMENT -> Operator.XOR;
      case EQUAL_TO -> Operator.EQUAL;
      case NOT_EQUAL_TO -> Operator.NOT_EQUAL;
      case LESS_THAN -> Operator.LESS;
      case GREATER_THAN -> Operator.GREATER;
      case LESS_THAN_EQUAL -> Operator.LESS_EQUAL;
      case GREATER_THAN_EQUAL -> Operator.GREATER_EQUAL;
      case LEFT_SHIFT, LEFT_SHIFT_ASSIGNMENT -> Operator.SHIFT_LEFT;
      case RIGHT_SHIFT, RIGHT_SHIFT_ASSIGNMENT -> Operator.SHIFT_RIGHT;
      case UNSIGNED_RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT_ASSIGNMENT -> Operator.SHIFT_RIGHT_UNSIGNED;
      case PLUS, PLUS_ASSIGNMENT -> Operator.ADD;
      case MINUS, MINUS_ASSIGNMENT -> Operator.SUBTRACT;
      case MULTIPLY, MULTIPLY_ASSIGNMENT -> Operator.MULTIPLY;
      case DIVIDE, DIVIDE_ASSIGNMENT -> Operator.DIVIDE;
      case REMAINDER, REMAINDER_ASSIGNMENT -> Operator.REMAINDER;
      default -> throw new IllegalArgumentException("not an operator: " + kind);
    };
  }
}

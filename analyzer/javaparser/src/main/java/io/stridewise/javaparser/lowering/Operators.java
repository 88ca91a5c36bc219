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
import io.stridewise.core.ir.Effects;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.Operator;
import io.stridewise.core.ir.Span;
import io.stridewise.core.ir.Type;
import io.stridewise.core.ir.Type.Primitive;
import io.stridewise.javaparser.types.Constants;
import io.stridewise.javaparser.types.Literals;
import io.stridewise.javaparser.types.Types;
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
      return new Expr.Literal(span, Types.NULL, Optional.empty());
    } else if (l instanceof BooleanLiteralExpr b) {
      return new Expr.Literal(span, Primitive.BOOLEAN, Optional.of(b.getValue()));
    } else if (l instanceof CharLiteralExpr c) {
      return new Expr.Literal(
          span,
          Primitive.CHAR,
          Optional.ofNullable(Literals.character(c.getValue())).map(Constants::plain));
    } else if (l instanceof StringLiteralExpr s) {
      return new Expr.Literal(span, Types.STRING, Optional.of(Literals.unescape(s.getValue())));
    } else if (l instanceof IntegerLiteralExpr
        || l instanceof LongLiteralExpr
        || l instanceof DoubleLiteralExpr) {
      Object value = Literals.number(((LiteralStringValueExpr) l).getValue());
      return new Expr.Literal(span, typeOf(value), Optional.of(Constants.plain(value)));
    }
    return new Expr.Literal(
        span, Types.STRING, Optional.of("")); // a text block, whose value nothing rests on
  }

  private static Type typeOf(Object number) {
    if (number instanceof Integer) {
      return Primitive.INT;
    } else if (number instanceof Long) {
      return Primitive.LONG;
    }
    return number instanceof Float ? Primitive.FLOAT : Primitive.DOUBLE;
  }

  /** {@code e}, out of its box. */
  static Expr unboxed(Expr e) {
    Type type = Types.unboxed(e.type());
    return type == e.type() ? e : new Expr.Convert(e.span(), type, e);
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
          binary(unit.span(node), node.getOperator(), result, expressions.lower(node.getRight()));
    }
    return result;
  }

  private Expr binary(Span span, BinaryExpr.Operator written, Expr left, Expr right) {
    Operator operator = operator(written);
    if (operator == Operator.ADD && (isString(left) || isString(right))) {
      return new Expr.Pure(span, Types.STRING, List.of(left, right));
    }
    boolean references = isReference(left) && isReference(right);
    boolean identity = (operator == Operator.EQUAL || operator == Operator.NOT_EQUAL) && references;
    Expr l = identity ? left : unboxed(left);
    Expr r = identity ? right : unboxed(right);
    Type type;
    if (operator.isComparison() || operator.isConditional()) {
      type = Primitive.BOOLEAN;
    } else if (operator.isShift()) {
      type = Type.promote(l.type(), Primitive.INT);
    } else if (l.type() == Primitive.BOOLEAN && r.type() == Primitive.BOOLEAN) {
      type = Primitive.BOOLEAN;
    } else {
      type = Type.promote(l.type(), r.type());
    }
    return new Expr.Binary(span, type, operator, l, r);
  }

  private static boolean isReference(Expr e) {
    return e.type() instanceof Type.Declared || e.type() instanceof Type.Array;
  }

  private static boolean isString(Expr e) {
    return Types.STRING.equals(e.type());
  }

  Expr unary(UnaryExpr u) {
    Span span = unit.span(u);
    Expr operand = expressions.lower(u.getExpression());
    switch (u.getOperator()) {
      case PLUS:
        return unary(span, Expr.Unary.Kind.PLUS, operand);
      case MINUS:
        return unary(span, Expr.Unary.Kind.NEGATE, operand);
      case BITWISE_COMPLEMENT:
        return unary(span, Expr.Unary.Kind.COMPLEMENT, operand);
      case LOGICAL_COMPLEMENT:
        return new Expr.Unary(span, Primitive.BOOLEAN, Expr.Unary.Kind.NOT, unboxed(operand));
      case PREFIX_INCREMENT, POSTFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_DECREMENT:
        break;
    }
    boolean plus =
        u.getOperator() == UnaryExpr.Operator.PREFIX_INCREMENT
            || u.getOperator() == UnaryExpr.Operator.POSTFIX_INCREMENT;
    return new Expr.Assign(
        span,
        operand.type(),
        target(operand),
        Optional.of(plus ? Operator.ADD : Operator.SUBTRACT),
        new Expr.Literal(span, Primitive.INT, Optional.of(1L)),
        u.getOperator().isPostfix() ? Expr.Assign.Result.OLD : Expr.Assign.Result.NEW);
  }

  private static Expr unary(Span span, Expr.Unary.Kind kind, Expr operand) {
    Expr value = unboxed(operand);
    return new Expr.Unary(span, Type.promote(value.type(), Primitive.INT), kind, value);
  }

  Expr assign(AssignExpr a) {
    Span span = unit.span(a);
    Expr target = target(expressions.lower(a.getTarget()));
    if (a.getOperator() == AssignExpr.Operator.ASSIGN) {
      Expr value = expressions.assigned(a.getValue(), target.type());
      return new Expr.Assign(
          span, target.type(), target, Optional.empty(), value, Expr.Assign.Result.NEW);
    }
    Expr value = expressions.lower(a.getValue());
    if (a.getOperator() == AssignExpr.Operator.PLUS && isString(target)) {
      Expr joined = new Expr.Pure(span, Types.STRING, List.of(target, value));
      return new Expr.Assign(
          span, Types.STRING, target, Optional.empty(), joined, Expr.Assign.Result.NEW);
    }
    Operator operator = operator(a.getOperator().toBinaryOperator().orElseThrow());
    return new Expr.Assign(
        span, target.type(), target, Optional.of(operator), unboxed(value), Expr.Assign.Result.NEW);
  }

  private static Expr target(Expr e) {
    boolean known =
        e instanceof Expr.SymbolRef || e instanceof Expr.FieldRead || e instanceof Expr.ArrayAccess;
    return known
        ? e
        : new Expr.Opaque(
            e.span(), e.type(), e.children(), Effects.UNKNOWN, "a target that is no variable");
  }

  Expr conditional(ConditionalExpr c) {
    Expr condition = unboxed(expressions.lower(c.getCondition()));
    Expr yes = expressions.lower(c.getThenExpr());
    Expr no = expressions.lower(c.getElseExpr());
    Type type = yes.type();
    if (!type.equals(no.type())) {
      Type promoted = Type.promote(Types.unboxed(yes.type()), Types.unboxed(no.type()));
      if (promoted != Type.UNRESOLVED) {
        yes = unboxed(yes);
        no = unboxed(no);
        type = promoted;
      } else {
        type = isNull(yes) ? no.type() : isNull(no) ? type : Type.UNRESOLVED;
      }
    }
    return new Expr.Conditional(unit.span(c), type, condition, yes, no);
  }

  private static boolean isNull(Expr e) {
    return e.type().equals(Types.NULL);
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

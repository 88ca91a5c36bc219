package io.stridewise.javaparser.types;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.type.PrimitiveType;
import io.stridewise.core.ir.Type;
import java.util.Optional;

/**
 * Constant expressions (JLS 15.29). Values are boxed in their exact type ({@link Integer}, {@link
 * Byte}, ...), because arithmetic depends on it.
 */
public final class Constants {
  private Constants() {}

  /** Values of names. */
  @FunctionalInterface
  public interface Names {
    /**
     * The value of the constant variable that {@code name} (a {@link NameExpr} or field access)
     * means.
     */
    Optional<Object> value(Expression name);
  }

  /** The value of {@code e}, or empty if it is not a constant expression. */
  public static Optional<Object> fold(Expression e, Names names) {
    try {
      return Optional.ofNullable(value(e, names));
    } catch (ArithmeticException | NumberFormatException division) {
      return Optional.empty();
    }
  }

  private static Object value(Expression e, Names names) {
    if (e instanceof IntegerLiteralExpr
        || e instanceof LongLiteralExpr
        || e instanceof DoubleLiteralExpr) {
      return Literals.number(
          ((com.github.javaparser.ast.expr.LiteralStringValueExpr) e).getValue());
    } else if (e instanceof CharLiteralExpr c) {
      return Literals.character(c.getValue());
    } else if (e instanceof BooleanLiteralExpr b) {
      return b.getValue();
    } else if (e instanceof StringLiteralExpr s) {
      return Literals.unescape(s.getValue());
    } else if (e instanceof EnclosedExpr p) {
      return value(p.getInner(), names);
    } else if (e instanceof NameExpr || e instanceof FieldAccessExpr) {
      return names.value(e).orElse(null);
    } else if (e instanceof CastExpr c) {
      Object operand = value(c.getExpression(), names);
      if (operand == null) {
        return null;
      }
      if (c.getType() instanceof PrimitiveType p) {
        return convert(operand, TypeScope.primitive(p)).orElse(null);
      }
      return operand instanceof String && c.getType().asString().endsWith("String")
          ? operand
          : null;
    } else if (e instanceof UnaryExpr u) {
      return unary(u, names);
    } else if (e instanceof BinaryExpr b) {
      Object left = value(b.getLeft(), names);
      Object right = left == null ? null : value(b.getRight(), names);
      return right == null ? null : Arithmetic.binary(b.getOperator(), left, right);
    } else if (e instanceof ConditionalExpr c) {
      Object condition = value(c.getCondition(), names);
      Object yes = value(c.getThenExpr(), names);
      Object no = value(c.getElseExpr(), names);
      return yes == null || no == null || !(condition instanceof Boolean b) ? null : b ? yes : no;
    }
    return null;
  }

  private static Object unary(UnaryExpr u, Names names) {
    // -2147483648 and -9223372036854775808 are the only places where these literals may stand.
    Object operand = value(u.getExpression(), names);
    return operand == null ? null : Arithmetic.unary(u.getOperator(), operand);
  }

  /** {@code value} as a variable of {@code type} holds it; empty if it cannot be one. */
  public static Optional<Object> convert(Object value, Type type) {
    if (type instanceof Type.Declared d) {
      boolean string = d.name().equals("java.lang.String") || d.name().equals("String");
      return string && value instanceof String ? Optional.of(value) : Optional.empty();
    }
    if (!(type instanceof Type.Primitive p)) {
      return Optional.empty();
    }
    if (value instanceof Boolean) {
      return p == Type.Primitive.BOOLEAN ? Optional.of(value) : Optional.empty();
    }
    Object number = value instanceof Character c ? (Object) (int) c : value;
    if (!(number instanceof Number n)) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        switch (p) {
          // From a floating value through int, as the language does (JLS 5.1.3).
          case BYTE -> (Object) (byte) (isFloating(n) ? n.intValue() : n.longValue());
          case SHORT -> (short) (isFloating(n) ? n.intValue() : n.longValue());
          case CHAR -> (char) (isFloating(n) ? n.intValue() : n.longValue());
          case INT -> n.intValue();
          case LONG -> n.longValue();
          case FLOAT -> n.floatValue();
          case DOUBLE -> n.doubleValue();
          case BOOLEAN, VOID -> null;
        });
  }

  private static boolean isFloating(Number n) {
    return n instanceof Float || n instanceof Double;
  }

  /**
   * As the loop language has it: {@link Long}, {@link Double}, {@link Boolean} or {@link String}.
   */
  public static Object plain(Object value) {
    if (value instanceof Character c) {
      return (long) c;
    } else if (value instanceof Number n) {
      return isFloating(n) ? (Object) n.doubleValue() : (Object) n.longValue();
    }
    return value;
  }
}

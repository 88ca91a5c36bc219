package io.stridewise.javaparser.types;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.UnaryExpr;

/** The operators on constants, in the type that binary numeric promotion gives (JLS 5.6). */
final class Arithmetic {
  private Arithmetic() {}

  /** The value, or null if the operands do not fit. */
  static Object unary(UnaryExpr.Operator operator, Object operand) {
    if (operand instanceof Boolean b) {
      return operator == UnaryExpr.Operator.LOGICAL_COMPLEMENT ? !b : null;
    }
    Object n = promote(operand);
    if (n == null) {
      return null;
    }
    return switch (operator) {
      case PLUS -> n;
      case MINUS ->
          n instanceof Integer i
              ? (Object) (-i)
              : n instanceof Long l
                  ? (Object) (-l)
                  : n instanceof Float f ? (Object) (-f) : (Object) (-(Double) n);
      case BITWISE_COMPLEMENT ->
          n instanceof Integer i ? (Object) ~i : n instanceof Long l ? (Object) ~l : null;
      default -> null;
    };
  }

  /** The value, or null if the operands do not fit. */
  static Object binary(BinaryExpr.Operator operator, Object left, Object right) {
    if (left instanceof String || right instanceof String) {
      return operator == BinaryExpr.Operator.PLUS ? left.toString() + right : null;
    }
    if (left instanceof Boolean a && right instanceof Boolean b) {
      return switch (operator) {
        case AND, BINARY_AND -> a && b;
        case OR, BINARY_OR -> a || b;
        case XOR, NOT_EQUALS -> a ^ b;
        case EQUALS -> a.equals(b);
        default -> null;
      };
    }
    Object l = promote(left);
    Object r = promote(right);
    if (l == null || r == null) {
      return null;
    }
    switch (operator) {
      case LEFT_SHIFT, SIGNED_RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT:
        return shift(operator, l, r);
      default:
        break;
    }
    Number a = (Number) l;
    Number b = (Number) r;
    if (l instanceof Double || r instanceof Double) {
      return floating(operator, a.doubleValue(), b.doubleValue());
    } else if (l instanceof Float || r instanceof Float) {
      Object wide = floating(operator, a.floatValue(), b.floatValue());
      // float results of + - * / rounded from double are the float results (double has more than
      // 2p+2 bits).
      return wide instanceof Double d ? (Object) d.floatValue() : wide;
    } else if (l instanceof Long || r instanceof Long) {
      return integral(operator, a.longValue(), b.longValue());
    }
    Object wide = integral(operator, a.longValue(), b.longValue());
    return wide instanceof Long n ? (Object) n.intValue() : wide;
  }

  private static Object promote(Object value) {
    if (value instanceof Character c) {
      return (int) c;
    } else if (value instanceof Byte || value instanceof Short) {
      return ((Number) value).intValue();
    }
    return value instanceof Number ? value : null;
  }

  private static Object shift(BinaryExpr.Operator operator, Object left, Object right) {
    if (!(right instanceof Integer || right instanceof Long)) {
      return null;
    }
    int by = ((Number) right).intValue();
    if (left instanceof Integer i) {
      return switch (operator) {
        case LEFT_SHIFT -> i << by;
        case SIGNED_RIGHT_SHIFT -> i >> by;
        default -> i >>> by;
      };
    } else if (left instanceof Long l) {
      return switch (operator) {
        case LEFT_SHIFT -> l << by;
        case SIGNED_RIGHT_SHIFT -> l >> by;
        default -> l >>> by;
      };
    }
    return null;
  }

  private static Object integral(BinaryExpr.Operator operator, long a, long b) {
    return switch (operator) {
      case PLUS -> (Object) (a + b);
      case MINUS -> a - b;
      case MULTIPLY -> a * b;
      case DIVIDE -> a / b;
      case REMAINDER -> a % b;
      case BINARY_AND -> a & b;
      case BINARY_OR -> a | b;
      case XOR -> a ^ b;
      case LESS -> a < b;
      case LESS_EQUALS -> a <= b;
      case GREATER -> a > b;
      case GREATER_EQUALS -> a >= b;
      case EQUALS -> a == b;
      case NOT_EQUALS -> a != b;
      default -> null;
    };
  }

  private static Object floating(BinaryExpr.Operator operator, double a, double b) {
    return switch (operator) {
      case PLUS -> (Object) (a + b);
      case MINUS -> a - b;
      case MULTIPLY -> a * b;
      case DIVIDE -> a / b;
      case REMAINDER -> a % b;
      case LESS -> a < b;
      case LESS_EQUALS -> a <= b;
      case GREATER -> a > b;
      case GREATER_EQUALS -> a >= b;
      case EQUALS -> a == b;
      case NOT_EQUALS -> a != b;
      default -> null;
    };
  }
}

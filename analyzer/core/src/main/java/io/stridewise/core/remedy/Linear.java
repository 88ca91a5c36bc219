package io.stridewise.core.remedy;

import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.Operator;
import io.stridewise.core.ir.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * A sum of source expressions and a constant, in {@code int} arithmetic: equal to the sum as
 * written modulo 2^32, in whatever order it is added up.
 *
 * @param plus expressions that are added, as they print inside a sum
 * @param minus expressions that are subtracted
 */
record Linear(List<String> plus, List<String> minus, long constant) {
  Linear {
    plus = List.copyOf(plus);
    minus = List.copyOf(minus);
  }

  /** A constant. */
  static Linear of(long constant) {
    return new Linear(List.of(), List.of(), constant);
  }

  /** One expression that needs no brackets. */
  static Linear of(String atom) {
    return new Linear(List.of(atom), List.of(), 0);
  }

  /** What {@code e}, of a type no wider than {@code int}, is the sum of. */
  static Linear of(Expr e, Source source) {
    if (e.type() == Type.Primitive.INT) {
      if (e instanceof Expr.Literal l && l.value().orElse("") instanceof Long value) {
        return of(value);
      }
      if (e instanceof Expr.Unary u && u.kind() == Expr.Unary.Kind.NEGATE) {
        return of(u.operand(), source).negate();
      }
      if (e instanceof Expr.Binary b && b.operator() == Operator.ADD) {
        return of(b.left(), source).plus(of(b.right(), source));
      }
      if (e instanceof Expr.Binary b && b.operator() == Operator.SUBTRACT) {
        return of(b.left(), source).minus(of(b.right(), source));
      }
    }
    if (!isNarrow(e.type())) {
      throw new Refusal("`" + source.onOneLine(e.span()) + "` is no `int`");
    }
    String text = source.onOneLine(e.span());
    return of(bindsTight(e) ? text : "(" + text + ")");
  }

  private static boolean isNarrow(Type type) {
    return type == Type.Primitive.INT
        || type == Type.Primitive.SHORT
        || type == Type.Primitive.BYTE
        || type == Type.Primitive.CHAR;
  }

  /** Whether {@code e} can stand behind a minus without brackets. */
  private static boolean bindsTight(Expr e) {
    if (e instanceof Expr.Binary b) {
      return b.operator() == Operator.MULTIPLY
          || b.operator() == Operator.DIVIDE
          || b.operator() == Operator.REMAINDER;
    }
    return e instanceof Expr.SymbolRef
        || e instanceof Expr.FieldRead
        || e instanceof Expr.ArrayLength
        || e instanceof Expr.ArrayAccess
        || e instanceof Expr.Call
        || e instanceof Expr.Literal;
  }

  Linear negate() {
    return new Linear(minus, plus, -constant);
  }

  Linear plus(Linear other) {
    List<String> added = new ArrayList<>(plus);
    added.addAll(other.plus);
    List<String> subtracted = new ArrayList<>(minus);
    subtracted.addAll(other.minus);
    // Removes each expression that is added and subtracted once.
    for (String text : List.copyOf(added)) {
      if (subtracted.remove(text)) {
        added.remove(text);
      }
    }
    return new Linear(added, subtracted, constant + other.constant);
  }

  Linear minus(Linear other) {
    return plus(other.negate());
  }

  Linear plus(long more) {
    return plus(of(more));
  }

  boolean isConstant() {
    return plus.isEmpty() && minus.isEmpty();
  }

  boolean isZero() {
    return isConstant() && constant == 0;
  }

  /** Whether it is one expression and nothing else. */
  boolean isAtom() {
    return plus.size() == 1 && minus.isEmpty() && constant == 0;
  }

  /** What is added. */
  Linear added() {
    return new Linear(plus, List.of(), Math.max(0, constant));
  }

  /** What is subtracted. */
  Linear subtracted() {
    return new Linear(minus, List.of(), Math.max(0, -constant));
  }

  /** As a Java expression: {@code n - k - 1}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(String.join(" + ", plus));
    if (constant > 0 || isConstant()) {
      text.append(text.isEmpty() ? "" : " + ").append(constant);
    }
    for (String m : minus) {
      text.append(text.isEmpty() ? "-" : " - ").append(m);
    }
    if (constant < 0 && !isConstant()) {
      text.append(" - ").append(-constant);
    }
    return text.toString();
  }
}

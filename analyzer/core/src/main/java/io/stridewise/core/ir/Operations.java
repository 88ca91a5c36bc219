package io.stridewise.core.ir;

import io.stridewise.core.ir.Type.Primitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What Java's operators mean in the loop language: promotion, boxing, and which of them have a
 * value. One implementation, so that every front end builds the same from the same code.
 */
public final class Operations {
  private static final Effects THROWS = new Effects(false, false, true);

  private Operations() {}

  /** {@code e}, out of its box. */
  public static Expr unboxed(Expr e) {
    Type type = Type.unboxed(e.type());
    return type == e.type() ? e : new Expr.Convert(e.span(), type, e);
  }

  /** {@code value} when it is given to a variable of type {@code target} (JLS 5.2). */
  public static Expr converted(Expr value, Type target) {
    boolean box = target instanceof Type.Declared && value.type() instanceof Primitive;
    boolean unbox = target instanceof Primitive && Type.unboxed(value.type()) != value.type();
    return box || unbox
        ? new Expr.Convert(value.span(), unbox ? Type.unboxed(value.type()) : target, value)
        : value;
  }

  /** {@code left operator right}; a sum with a string is a concatenation. */
  public static Expr binary(Span span, Operator operator, Expr left, Expr right) {
    if (operator == Operator.ADD && (isString(left) || isString(right))) {
      return new Expr.Pure(span, Type.STRING, List.of(left, right));
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
    return Type.STRING.equals(e.type());
  }

  /** {@code - + ~ !} on {@code operand}. */
  public static Expr unary(Span span, Expr.Unary.Kind kind, Expr operand) {
    Expr value = unboxed(operand);
    Type type =
        kind == Expr.Unary.Kind.NOT ? Primitive.BOOLEAN : Type.promote(value.type(), Primitive.INT);
    return new Expr.Unary(span, type, kind, value);
  }

  /**
   * {@code ++operand}, {@code operand--} and so on.
   *
   * @param operator {@link Operator#ADD} or {@link Operator#SUBTRACT}
   */
  public static Expr increment(
      Span span, Operator operator, Expr operand, Expr.Assign.Result result) {
    return new Expr.Assign(
        span,
        operand.type(),
        target(operand),
        Optional.of(operator),
        new Expr.Literal(span, Primitive.INT, Optional.of(1L)),
        result);
  }

  /** {@code target = value}; {@code value} is {@link #converted} already. */
  public static Expr assign(Span span, Expr target, Expr value) {
    return new Expr.Assign(
        span, target.type(), target, Optional.empty(), value, Expr.Assign.Result.NEW);
  }

  /** {@code target operator= value}. */
  public static Expr compound(Span span, Operator operator, Expr target, Expr value) {
    if (operator == Operator.ADD && isString(target)) {
      return assign(span, target, new Expr.Pure(span, Type.STRING, List.of(target, value)));
    }
    return new Expr.Assign(
        span, target.type(), target, Optional.of(operator), unboxed(value), Expr.Assign.Result.NEW);
  }

  /** {@code e} as the target of an assignment. */
  public static Expr target(Expr e) {
    boolean known =
        e instanceof Expr.SymbolRef || e instanceof Expr.FieldRead || e instanceof Expr.ArrayAccess;
    return known
        ? e
        : new Expr.Opaque(
            e.span(), e.type(), e.children(), Effects.UNKNOWN, "a target that is no variable");
  }

  /** {@code condition ? whenTrue : whenFalse}. */
  public static Expr conditional(Span span, Expr condition, Expr whenTrue, Expr whenFalse) {
    Expr yes = whenTrue;
    Expr no = whenFalse;
    Type type = yes.type();
    if (!type.equals(no.type())) {
      Type promoted = Type.promote(Type.unboxed(yes.type()), Type.unboxed(no.type()));
      if (promoted != Type.UNRESOLVED) {
        yes = unboxed(yes);
        no = unboxed(no);
        type = promoted;
      } else {
        type = isNull(yes) ? no.type() : isNull(no) ? type : Type.UNRESOLVED;
      }
    }
    return new Expr.Conditional(span, type, unboxed(condition), yes, no);
  }

  private static boolean isNull(Expr e) {
    return e.type().equals(Type.NULL);
  }

  /**
   * A switch expression, whose value is never known and whose arms may not run.
   *
   * @param captured local arrays that the arms mention
   * @param plain every arm is one expression that assigns, creates and binds nothing
   */
  public static Expr switchExpression(
      Span span, Expr selector, List<Expr> captured, List<Stmt> arms, boolean plain) {
    List<Expr> operands = new ArrayList<>();
    operands.add(selector);
    operands.addAll(captured);
    // What the arms assign must stay visible, even where the whole is an unknown effect.
    for (Stmt arm : arms) {
      Evaluated.in(arm).forEach(e -> operands.add(perhaps(e)));
    }
    return new Expr.Opaque(
        span, Type.UNRESOLVED, operands, plain ? THROWS : Effects.UNKNOWN, "a switch expression");
  }

  /** {@code e}, which is evaluated or not. */
  private static Expr perhaps(Expr e) {
    Expr chosen = new Expr.Pure(e.span(), Primitive.BOOLEAN, List.of());
    Expr nothing = new Expr.Pure(e.span(), Type.UNRESOLVED, List.of());
    return new Expr.Conditional(e.span(), Type.UNRESOLVED, chosen, e, nothing);
  }
}

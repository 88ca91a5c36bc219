package io.stridewise.core.address;

import io.stridewise.core.address.Value.Num;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.Operator;
import io.stridewise.core.ir.Type;
import java.util.List;
import java.util.Optional;

/** What a condition tells about the integers that it compares. */
final class Comparisons {
  private final Integers integers;
  private final ExpressionWalk expressions;

  Comparisons(Context context, ExpressionWalk expressions) {
    this.integers = new Integers(context);
    this.expressions = expressions;
  }

  /** The difference of the two integers that {@code condition} compares by order. */
  Optional<Polynomial> compared(Expr condition, State state) {
    if (Assigned.isPure(Optional.of(condition))
        && condition instanceof Expr.Binary b
        && b.operator().isOrder()
        && expressions.quietly(b.left(), state) instanceof Num l
        && expressions.quietly(b.right(), state) instanceof Num r) {
      return Optional.of(l.polynomial().minus(r.polynomial()));
    }
    return Optional.empty();
  }

  /** Adds to {@code state} what {@code condition} being {@code truth} tells. */
  void assume(Expr condition, boolean truth, State state) {
    if (!Assigned.isPure(Optional.of(condition))) {
      // Its operands have other values by now.
      return;
    }
    if (condition instanceof Expr.Unary u && u.kind() == Expr.Unary.Kind.NOT) {
      assume(u.operand(), !truth, state);
    }
    if (!(condition instanceof Expr.Binary b)) {
      return;
    }
    Operator both = truth ? Operator.CONDITIONAL_AND : Operator.CONDITIONAL_OR;
    if (b.operator() == both) {
      assume(b.left(), truth, state);
      assume(b.right(), truth, state);
    } else if (b.operator().isComparison()
        && expressions.quietly(b.left(), state) instanceof Num l
        && expressions.quietly(b.right(), state) instanceof Num r) {
      Polynomial difference = r.polynomial().minus(l.polynomial());
      boolean certain =
          integers.isCertain(l.polynomial(), state) && integers.isCertain(r.polynomial(), state);
      List<Polynomial> facts =
          switch (b.operator()) {
            case LESS -> List.of(truth ? less(difference) : difference.negate());
            case LESS_EQUAL -> List.of(truth ? difference : less(difference.negate()));
            case GREATER -> List.of(truth ? less(difference.negate()) : difference);
            case GREATER_EQUAL -> List.of(truth ? difference.negate() : less(difference));
            case EQUAL, NOT_EQUAL ->
                truth == (b.operator() == Operator.EQUAL)
                    ? List.of(difference, difference.negate())
                    : List.of();
            default -> List.of();
          };
      facts.forEach(f -> state.facts = state.facts.and(f, certain));
      boolean isEquality = b.operator() == Operator.EQUAL || b.operator() == Operator.NOT_EQUAL;
      // Of a long and a sum of ints, only the sum has wrapped.
      boolean ints =
          b.left().type() == Type.Primitive.INT && b.right().type() == Type.Primitive.INT;
      if (isEquality && facts.isEmpty() && (ints || certain)) {
        state.facts = state.facts.andNot(difference);
      }
    }
  }

  private static Polynomial less(Polynomial difference) {
    return difference.minus(Polynomial.ONE);
  }
}

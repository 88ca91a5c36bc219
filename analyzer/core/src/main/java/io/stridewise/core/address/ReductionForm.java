package io.stridewise.core.address;

import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.Operator;
import io.stridewise.core.ir.Symbol;
import io.stridewise.core.ir.Type;
import java.util.Optional;
import java.util.Set;

/**
 * An assignment {@code s = s op x} in any spelling; to be asked only where nobody uses the
 * assignment's own value.
 *
 * @param operand {@code x}, which does not mention {@code s}
 */
record ReductionForm(Event.Reduction reduction, Expr operand) {
  private static final Set<Operator> REORDERABLE =
      Set.of(
          Operator.ADD,
          Operator.SUBTRACT,
          Operator.MULTIPLY,
          Operator.AND,
          Operator.OR,
          Operator.XOR);

  /** Reads {@code a} as an update of {@code symbol}. */
  static Optional<ReductionForm> of(Expr.Assign a, Symbol symbol) {
    if (a.operator().isPresent()) {
      Operator op = a.operator().get();
      if (!REORDERABLE.contains(op) || mentions(a.value(), symbol)) {
        return Optional.empty();
      }
      Type type =
          symbol.type() == Type.Primitive.BOOLEAN
              ? symbol.type()
              : Type.promote(symbol.type(), a.value().type());
      return Optional.of(new ReductionForm(new Event.Reduction(a.operator(), type), a.value()));
    }
    if (a.value() instanceof Expr.Binary b && REORDERABLE.contains(b.operator())) {
      Event.Reduction reduction = new Event.Reduction(Optional.of(b.operator()), b.type());
      if (isRef(b.left(), symbol) && !mentions(b.right(), symbol)) {
        return Optional.of(new ReductionForm(reduction, b.right()));
      }
      if (b.operator() != Operator.SUBTRACT
          && isRef(b.right(), symbol)
          && !mentions(b.left(), symbol)) {
        return Optional.of(new ReductionForm(reduction, b.left()));
      }
    }
    if (a.value() instanceof Expr.Call c
        && KnownMethods.isMath(c.owner())
        && (c.name().equals("min") || c.name().equals("max"))
        && c.arguments().size() == 2) {
      Event.Reduction reduction = new Event.Reduction(Optional.empty(), c.type());
      for (int i = 0; i < 2; i++) {
        if (isRef(c.arguments().get(i), symbol) && !mentions(c.arguments().get(1 - i), symbol)) {
          return Optional.of(new ReductionForm(reduction, c.arguments().get(1 - i)));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isRef(Expr e, Symbol symbol) {
    return e instanceof Expr.SymbolRef r && r.symbol().equals(symbol);
  }

  private static boolean mentions(Expr e, Symbol symbol) {
    return isRef(e, symbol) || e.children().stream().anyMatch(c -> mentions(c, symbol));
  }
}

package io.stridewise.core.address;

import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.Operator;
import io.stridewise.core.ir.Stmt;
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
    if (a.value() instanceof Expr.Conditional c) {
      Expr other = isRef(c.whenTrue(), symbol) ? c.whenFalse() : c.whenTrue();
      return isRef(c.whenTrue(), symbol) != isRef(c.whenFalse(), symbol)
          ? extremum(c.condition(), other, symbol)
          : Optional.empty();
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

  /** Reads {@code if (x > s) s = x;} as an update of {@code s}. */
  static Optional<ReductionForm> of(Stmt.If test) {
    return assignment(test)
        .flatMap(
            a -> extremum(test.condition(), a.value(), ((Expr.SymbolRef) a.target()).symbol()));
  }

  /** The one assignment to a local variable that {@code test} makes, if it holds. */
  static Optional<Expr.Assign> assignment(Stmt.If test) {
    Stmt body = test.whenTrue();
    if (body instanceof Stmt.Block b && b.statements().size() == 1) {
      body = b.statements().get(0);
    }
    return test.whenFalse().isEmpty()
            && body instanceof Stmt.Evaluate e
            && e.expression() instanceof Expr.Assign a
            && a.operator().isEmpty()
            && a.target() instanceof Expr.SymbolRef
        ? Optional.of(a)
        : Optional.empty();
  }

  /**
   * The larger or smaller of {@code symbol} and the {@code value} that {@code condition} compares
   * it with: exact in any order for integers, which have one zero and no NaN.
   */
  private static Optional<ReductionForm> extremum(Expr condition, Expr value, Symbol symbol) {
    boolean integer = symbol.type() == Type.Primitive.INT || symbol.type() == Type.Primitive.LONG;
    if (!integer || !(condition instanceof Expr.Binary test) || !test.operator().isOrder()) {
      return Optional.empty();
    }
    Expr compared = isRef(test.left(), symbol) ? test.right() : test.left();
    boolean both = isRef(test.left(), symbol) || isRef(test.right(), symbol);
    return both
            && value.type() == symbol.type()
            && !mentions(compared, symbol)
            && isSame(compared, value)
        ? Optional.of(
            new ReductionForm(new Event.Reduction(Optional.empty(), symbol.type()), compared))
        : Optional.empty();
  }

  /** Whether two expressions have the same value where they are evaluated one after the other. */
  private static boolean isSame(Expr a, Expr b) {
    boolean itself =
        a instanceof Expr.SymbolRef x
                && b instanceof Expr.SymbolRef y
                && x.symbol().equals(y.symbol())
            || a instanceof Expr.Literal l
                && b instanceof Expr.Literal m
                && l.value().isPresent()
                && l.value().equals(m.value())
            || a instanceof Expr.FieldRead f
                && b instanceof Expr.FieldRead g
                && f.symbol().equals(g.symbol())
                && !f.symbol().isVolatile()
            || a instanceof Expr.Unary u && b instanceof Expr.Unary v && u.kind() == v.kind()
            || a instanceof Expr.Binary p
                && b instanceof Expr.Binary q
                && p.operator() == q.operator()
            || a instanceof Expr.Convert && b instanceof Expr.Convert
            || a instanceof Expr.ArrayLength && b instanceof Expr.ArrayLength
            || a instanceof Expr.ArrayAccess && b instanceof Expr.ArrayAccess
            || a instanceof Expr.This && b instanceof Expr.This;
    if (!itself || !a.type().equals(b.type()) || a.children().size() != b.children().size()) {
      return false;
    }
    for (int i = 0; i < a.children().size(); i++) {
      if (!isSame(a.children().get(i), b.children().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRef(Expr e, Symbol symbol) {
    return e instanceof Expr.SymbolRef r && r.symbol().equals(symbol);
  }

  private static boolean mentions(Expr e, Symbol symbol) {
    return isRef(e, symbol) || e.children().stream().anyMatch(c -> mentions(c, symbol));
  }
}

package io.stridewise.core.address;

import io.stridewise.core.address.Value.Num;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.Operator;
import io.stridewise.core.ir.Symbol;
import io.stridewise.core.ir.Type;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Recognises counted loops: a variable with a constant step, compared by order with a bound that
 * does not change.
 */
final class Counting {
  private final Context context;
  private final Integers integers;

  Counting(Context context) {
    this.context = context;
    this.integers = new Integers(context);
  }

  /**
   * The iteration space of {@code node}; empty, with the reason in {@link LoopNode#notCounted}, if
   * it is not counted.
   *
   * @param growth what each variable grows by in every iteration
   * @param bounds gives a bound's value as inside the loop
   * @param state before the loop
   */
  Optional<Iterations> count(
      Optional<Expr> condition,
      Map<Symbol, Polynomial> growth,
      LoopNode node,
      Function<Expr, Value> bounds,
      State state) {
    if (condition.isEmpty() || !(condition.get() instanceof Expr.Binary test)) {
      node.notCounted = "its condition is no simple comparison";
      return Optional.empty();
    }
    if (!Assigned.isPure(condition)) {
      node.notCounted = "its condition has effects";
      return Optional.empty();
    }
    if (!test.operator().isOrder()) {
      node.notCounted = "its condition is no simple comparison";
      return Optional.empty();
    }
    Optional<Iterations> left =
        count(test.left(), test.operator(), test.right(), growth, node, bounds, state);
    String reason = node.notCounted;
    if (left.isPresent()
        || test.left() instanceof Expr.SymbolRef r && growth.containsKey(r.symbol())) {
      node.notCounted = left.isPresent() ? "" : reason;
      return left;
    }
    return count(
        test.right(), test.operator().mirrored(), test.left(), growth, node, bounds, state);
  }

  private Optional<Iterations> count(
      Expr counter,
      Operator operator,
      Expr limit,
      Map<Symbol, Polynomial> growth,
      LoopNode node,
      Function<Expr, Value> bounds,
      State state) {
    node.notCounted = "its counter does not change by a constant step";
    if (!(counter instanceof Expr.SymbolRef r)
        || !growth.containsKey(r.symbol())
        || growth.get(r.symbol()).asConstant().isEmpty()
        || !(state.variables.get(r.symbol()) instanceof Num start)) {
      return Optional.empty();
    }
    BigInteger step = growth.get(r.symbol()).asConstant().get();
    boolean up = operator == Operator.LESS || operator == Operator.LESS_EQUAL;
    if (up != step.signum() > 0) {
      node.notCounted = "its counter runs away from its bound";
      return Optional.empty();
    }
    Value bound = bounds.apply(limit);
    if (!(bound instanceof Num end) || end.polynomial().variesWith(node)) {
      node.notCounted = "its bound may change while it runs";
      return Optional.empty();
    }
    boolean inclusive = operator == Operator.LESS_EQUAL || operator == Operator.GREATER_EQUAL;
    Polynomial last =
        inclusive ? end.polynomial() : end.polynomial().minus(Polynomial.constant(up ? 1 : -1));
    Polynomial first = start.polynomial();
    boolean unit = step.abs().equals(BigInteger.ONE);
    Atom.Counter atom =
        new Atom.Counter(
            context.nextId(),
            r.symbol().name(),
            node.id(),
            unit ? Optional.empty() : Optional.of(new Atom.Counter.Steps(first, step)));
    Polynomial distance = up ? last.minus(first) : first.minus(last);
    Polynomial self = Polynomial.of(atom);
    Counted counted;
    Polynomial number;
    Polynomial value;
    if (unit) {
      Polynomial trips = distance.plus(Polynomial.ONE);
      counted =
          new Counted(
              atom, Optional.of(r.symbol()), up ? first : last, up ? last : first, step, trips);
      number = up ? self.minus(first) : first.minus(self);
      value = self;
    } else {
      Polynomial trips = from(first, quotient(distance, step.abs()).plus(Polynomial.ONE));
      counted =
          new Counted(
              atom,
              Optional.of(r.symbol()),
              Polynomial.ZERO,
              trips.minus(Polynomial.ONE),
              step,
              trips);
      number = self;
      value = first.plus(self.times(Polynomial.constant(step)));
    }
    node.notCounted = "";
    Map<Symbol, Value> values = new HashMap<>();
    growth.forEach((symbol, change) -> {
      if (symbol.equals(r.symbol())) {
        values.put(symbol, new Num(value, Set.of()));
      } else if (state.variables.get(symbol) instanceof Num s) {
        values.put(symbol, new Num(s.polynomial().plus(change.times(number)), s.flows()));
      }
    });
    return Optional.of(
        new Iterations(
            counted,
            number,
            up ? last.minus(value) : value.minus(last),
            values,
            unit && integers.isCertain(first, state),
            unit && integers.isCertain(end.polynomial(), state)));
  }

  /**
   * {@code trips} that also vary with whatever the {@code first} value varies with, as the bounds
   * of the loop do.
   */
  private Polynomial from(Polynomial first, Polynomial trips) {
    Set<Integer> loops = Context.loopsOf(first);
    if (Context.loopsOf(trips).containsAll(loops)) {
      return trips;
    }
    loops.addAll(Context.loopsOf(trips));
    String key = "from " + Integers.keyOf(List.of(first, trips));
    return Polynomial.of(context.atom(key, trips.toString(), loops, trips.min(), trips.max()));
  }

  /** {@code distance / step} rounded down. */
  private Polynomial quotient(Polynomial distance, BigInteger step) {
    Optional<BigInteger> constant = distance.asConstant();
    if (constant.isPresent()) {
      BigInteger[] parts = constant.get().divideAndRemainder(step);
      // Rounds towards minus infinity, so that a loop that does not run has no trips.
      return Polynomial.constant(
          parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0]);
    }
    return Polynomial.of(
        context.atom(
            "quotient "
                + distance
                + " "
                + distance.atoms().stream().map(Atom::id).sorted().toList()
                + step,
            "(" + distance + ") / " + step,
            Context.loopsOf(distance),
            distance.min().map(m -> m.divide(step).subtract(BigInteger.ONE)),
            distance.max().map(m -> m.divide(step))));
  }

  /**
   * Notes that a counter which grows by one, and stays below something that may change, is not less
   * than its start: it passes the largest {@code int} nowhere.
   */
  static void startBelow(
      Expr condition, Map<Symbol, Polynomial> growth, State before, State inside) {
    if (!(condition instanceof Expr.Binary test)) {
      return;
    }
    if (test.operator() == Operator.CONDITIONAL_AND) {
      startBelow(test.left(), growth, before, inside);
      startBelow(test.right(), growth, before, inside);
    }
    Expr less = test.operator() == Operator.GREATER ? test.right() : test.left();
    boolean strict = test.operator() == Operator.LESS || test.operator() == Operator.GREATER;
    if (strict
        && less instanceof Expr.SymbolRef r
        && r.symbol().type() == Type.Primitive.INT
        && Polynomial.ONE.equals(growth.get(r.symbol()))
        && before.variables.get(r.symbol()) instanceof Num start
        && inside.variables.get(r.symbol()) instanceof Num now) {
      inside.facts =
          inside.facts.and(
              now.polynomial().minus(start.polynomial()), Integers.isCertain(start.polynomial()));
    }
  }
}

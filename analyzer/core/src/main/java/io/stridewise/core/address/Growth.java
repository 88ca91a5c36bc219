package io.stridewise.core.address;

import io.stridewise.core.address.Value.Num;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.Operator;
import io.stridewise.core.ir.Stmt;
import io.stridewise.core.ir.Symbol;
import io.stridewise.core.ir.Type;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** The integer variables that grow evenly from one iteration of a loop to the next. */
final class Growth {
  private final Context context;
  private final LoopChanges changes;

  Growth(Context context, LoopChanges changes) {
    this.context = context;
    this.changes = changes;
  }

  /**
   * By how much each integer variable grows in every iteration, for those that grow by an invariant
   * amount.
   *
   * @param iterate walks one iteration
   */
  Map<Symbol, Polynomial> of(
      Stmt.Loop loop,
      LoopWalk.Turn turn,
      Assigned assigned,
      LoopNode node,
      State state,
      BiConsumer<LoopNode, State> iterate) {
    Map<Symbol, Polynomial> growth = new HashMap<>();
    Set<Symbol> open = new HashSet<>();
    for (Symbol symbol : assigned.variables()) {
      if (symbol.type() == Type.Primitive.INT || symbol.type() == Type.Primitive.LONG) {
        Optional<BigInteger> step =
            assigned.places(symbol) == 1
                ? turn.update().stream().flatMap(u -> step(u, symbol).stream()).findFirst()
                : Optional.empty();
        step.ifPresentOrElse(
            s -> growth.put(symbol, Polynomial.constant(s)), () -> open.add(symbol));
      }
    }
    if (open.isEmpty() || !context.mayLookAhead()) {
      return growth;
    }
    State turned = state.copy();
    LoopNode scratch = new LoopNode(context.nextId(), 0, false, loop, Optional.of(node), false);
    Map<Symbol, Polynomial> starts = new HashMap<>();
    context.dryly(() -> {
      context.stack.push(scratch);
      changes.enter(assigned, scratch, turned);
      for (Symbol symbol : open) {
        starts.put(symbol, Polynomial.of(context.fresh(symbol.name())));
        turned.variables.put(symbol, new Num(starts.get(symbol), Set.of()));
      }
      iterate.accept(scratch, turned);
      context.stack.pop();
    });
    for (Symbol symbol : open) {
      if (turned.reachable && turned.variables.get(symbol) instanceof Num end) {
        Polynomial change = end.polynomial().minus(starts.get(symbol));
        if (!change.variesWith(scratch) && !change.isZero()) {
          growth.put(symbol, change);
        }
      }
    }
    return growth;
  }

  /** The constant that a plain {@code i++}, {@code i -= 2} in a header adds to {@code symbol}. */
  private static Optional<BigInteger> step(Expr update, Symbol symbol) {
    if (update instanceof Expr.Assign a
        && a.target() instanceof Expr.SymbolRef r
        && r.symbol().equals(symbol)
        && a.operator().isPresent()
        && a.value() instanceof Expr.Literal l
        && l.value().filter(Long.class::isInstance).isPresent()) {
      BigInteger value = BigInteger.valueOf((Long) l.value().get());
      if (a.operator().get() == Operator.ADD) {
        return Optional.of(value);
      }
      if (a.operator().get() == Operator.SUBTRACT) {
        return Optional.of(value.negate());
      }
    }
    return Optional.empty();
  }
}

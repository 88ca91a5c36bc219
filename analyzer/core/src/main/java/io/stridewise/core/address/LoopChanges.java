package io.stridewise.core.address;

import io.stridewise.core.address.Value.Flow;
import io.stridewise.core.address.Value.Num;
import io.stridewise.core.ir.Symbol;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is no longer known inside of a loop and behind it. */
final class LoopChanges {
  private final Context context;
  private final Trips trips;

  LoopChanges(Context context, Trips trips) {
    this.context = context;
    this.trips = trips;
  }

  /** Forgets, at the start of a body, whatever earlier iterations may have changed. */
  void enter(Assigned assigned, LoopNode node, State state) {
    for (Symbol symbol : assigned.variables()) {
      Value old = state.variables.get(symbol);
      Set<Flow> flows = new HashSet<>(old == null ? Set.of() : old.flows());
      flows.add(new Flow(node, symbol, false));
      context.escape(Optional.ofNullable(old));
      state.variables.put(symbol, context.unknown(symbol.type(), symbol.name(), Set.copyOf(flows)));
    }
    changeFields(assigned, state);
  }

  /** Keeps, behind a loop, what follows from how often it ran. */
  void leave(
      Assigned assigned,
      LoopNode node,
      Optional<Iterations> found,
      Map<Symbol, Polynomial> growth,
      State before,
      State state) {
    for (Symbol symbol : assigned.variables()) {
      Value old = before.variables.get(symbol);
      Set<Flow> flows = new HashSet<>(old == null ? Set.of() : old.flows());
      flows.add(new Flow(node, symbol, true));
      boolean closed =
          found.isPresent() && !node.exitsEarly && growth.containsKey(symbol) && old instanceof Num;
      if (closed && !found.get().counted().symbol().equals(Optional.of(symbol))) {
        Polynomial times = trips.executed(found.get().counted().trips(), state);
        Polynomial end = ((Num) old).polynomial().plus(growth.get(symbol).times(times));
        state.variables.put(symbol, new Num(end, old.flows()));
      } else {
        state.variables.put(
            symbol, context.unknown(symbol.type(), symbol.name(), Set.copyOf(flows)));
      }
    }
    changeFields(assigned, state);
  }

  private void changeFields(Assigned assigned, State state) {
    if (assigned.integers()) {
      state.contents.clear();
    }
    if (assigned.anyField()) {
      state.forget(context.newHeap());
    } else if (assigned.rows()) {
      state.rows = context.newHeap();
    }
    assigned.fields().forEach(f -> state.fields.put(f, context.newHeap()));
  }
}

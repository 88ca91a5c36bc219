package io.stridewise.core.address;

import io.stridewise.core.ir.Symbol;
import java.util.List;

/** Where two paths of a method meet. */
final class Joins {
  private final Context context;

  Joins(Context context) {
    this.context = context;
  }

  /** Joins {@code other} into {@code state}: what both agree on stays, the rest is unknown. */
  void merge(State state, State other) {
    if (!other.reachable) {
      return;
    }
    if (!state.reachable) {
      state.set(other);
      return;
    }
    other.variables.forEach((symbol, theirs) -> {
      Value ours = state.variables.get(symbol);
      if (ours == null) {
        state.variables.put(symbol, theirs);
      } else if (Value.same(ours, theirs)) {
        state.variables.put(symbol, ours.with(theirs.flows()));
      } else {
        context.escape(ours);
        context.escape(theirs);
        state.variables.put(
            symbol,
            context.unknown(symbol.type(), symbol.name(), ours.with(theirs.flows()).flows()));
      }
    });
    for (Symbol field : other.fields.keySet()) {
      if (!state.version(field).equals(other.version(field))) {
        state.fields.put(field, context.newHeap());
      }
    }
    for (Symbol field : List.copyOf(state.fields.keySet())) {
      if (!state.version(field).equals(other.version(field))) {
        state.fields.put(field, context.newHeap());
      }
    }
    if (!state.heap.equals(other.heap)) {
      state.heap = context.newHeap();
    }
    state.facts = state.facts.common(other.facts);
  }
}

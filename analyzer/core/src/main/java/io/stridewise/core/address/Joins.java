package io.stridewise.core.address;

import io.stridewise.core.address.views.Access;
import io.stridewise.core.address.views.Axis;
import io.stridewise.core.address.views.View;
import io.stridewise.core.ir.Symbol;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

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
        state.variables.put(symbol, either(symbol, ours, theirs));
      }
    });
    state.contents.entrySet().removeIf(e -> !e.getValue().equals(other.contents.get(e.getKey())));
    state.closed.retainAll(other.closed);
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
    if (!state.rows.equals(other.rows)) {
      state.rows = context.newHeap();
    }
    state.facts = state.facts.common(other.facts);
  }

  /** One of two values, it is not known which. */
  private Value either(Symbol symbol, Value ours, Value theirs) {
    Set<Value.Flow> flows = ours.with(theirs.flows()).flows();
    Optional<View> a = Value.Strided.view(ours);
    Optional<View> b = Value.Strided.view(theirs);
    return a.isPresent() && b.isPresent()
        ? new Value.Strided(join(a.get(), b.get()), flows)
        : context.unknown(symbol.type(), symbol.name(), flows);
  }

  /** What both views have in common; every other part is unknown. */
  private View join(View a, View b) {
    Optional<List<Axis>> axes =
        a.axes().isPresent()
                && b.axes().isPresent()
                && a.axes().get().size() == b.axes().get().size()
            ? Optional.of(
                IntStream.range(0, a.axes().get().size())
                    .mapToObj(k -> join(a.axes().get().get(k), b.axes().get().get(k)))
                    .toList())
            : Optional.empty();
    View.Buffer buffer =
        a.buffer().equals(b.buffer()) ? a.buffer() : context.unknownBuffer(a.text());
    return new View(
        context.otherId(),
        a.text(),
        a.element().filter(e -> b.element().equals(Optional.of(e))),
        buffer,
        axes,
        join(a.offset(), b.offset()),
        a.settled() && b.settled(),
        a.access() == b.access() ? a.access() : Access.UNKNOWN);
  }

  private Axis join(Axis a, Axis b) {
    return new Axis(
        a.length().equals(b.length()) ? a.length() : context.unknownLength(),
        join(a.stride(), b.stride()));
  }

  private Polynomial join(Polynomial a, Polynomial b) {
    return a.equals(b) ? a : Polynomial.of(context.fresh("?"));
  }
}

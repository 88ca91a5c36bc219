package io.stridewise.core.address;

import io.stridewise.core.address.Value.ArrayValue;
import io.stridewise.core.address.Value.Num;
import io.stridewise.core.address.Value.Other;
import io.stridewise.core.address.Value.Strided;
import io.stridewise.core.address.views.ElementType;
import io.stridewise.core.ir.Span;
import io.stridewise.core.ir.Symbol;
import io.stridewise.core.ir.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What variables hold: at first, where they are read, and after code that nobody knows. */
final class Variables {
  private final Context context;
  private final ArrayContents contents;

  Variables(Context context, ArrayContents contents) {
    this.context = context;
    this.contents = contents;
  }

  /** What {@code symbol} holds now; it is known from now on. */
  Value of(Symbol symbol, State state) {
    Value value = state.variables.get(symbol);
    if (value == null && symbol.kind() == Symbol.Kind.LOCAL && !symbol.isFinal()) {
      // Bound by a pattern, each time anew.
      return context.unknown(symbol.type(), symbol.name(), Set.of());
    }
    if (value == null) {
      value = initial(symbol, "v" + symbol.id(), symbol.name(), Set.of());
      state.variables.put(symbol, value);
    }
    return value;
  }

  /** The value a variable has where the walk has not seen it assigned. */
  Value initial(Symbol symbol, String key, String text, Set<Integer> loops) {
    if (symbol.constant().filter(Long.class::isInstance).isPresent()) {
      return Num.of(Polynomial.constant((Long) symbol.constant().get()));
    }
    if (symbol.type() instanceof Type.Primitive p && p.isIntegral()) {
      Atom atom = context.atom(key, text, loops, Optional.empty(), Optional.empty());
      if (p == Type.Primitive.LONG) {
        context.longs.add(atom);
      } else {
        context.ints.add(atom);
      }
      return Num.of(Polynomial.of(atom));
    }
    if (symbol.type() instanceof Type.Array) {
      return new ArrayValue(context.region(key, text, symbol.type(), loops), List.of(), Set.of());
    }
    if (ElementType.isArray(symbol.type())) {
      return Strided.of(context.unknownView(context.otherId(key, loops), text, symbol.type()));
    }
    return new Other(context.otherId(key, loops), Set.of());
  }

  /** Leaves the trace of a read, unless the value is one that is computed from the counters. */
  void use(Symbol symbol, Value value, Span span) {
    context.use(symbol, value.flows());
    boolean computed =
        value instanceof ArrayValue
            || value instanceof Strided
            || value instanceof Num n
                && n.polynomial().atoms().stream()
                    .allMatch(a -> a instanceof Atom.Counter || a.loops().isEmpty());
    if (!computed) {
      context.emit(
          new Event.ScalarRead(span, context.nextOrder(), context.conditional > 0, symbol));
    }
  }

  /** An array in a variable of another array type can have its rows replaced through that. */
  void retype(Value value, Type type) {
    if (value instanceof ArrayValue a && type instanceof Type.Array) {
      Type own = a.region().type();
      for (int i = 0; i < a.path().size() && own instanceof Type.Array t; i++) {
        own = t.element();
      }
      if (!own.equals(type)) {
        context.replaceRows(a.region());
      }
    }
  }

  /**
   * Rows may have been put elsewhere, at least in {@code array}, if given: a row in a variable need
   * no longer be the one that its path leads to.
   */
  void moveRows(State state, Optional<Value> array) {
    if (context.isDry()) {
      return;
    }
    int now = context.nextOrder();
    for (Value value : state.variables.values()) {
      if (value instanceof ArrayValue a
          && !a.path().isEmpty()
          && (!a.region().isFresh(now)
              || array.orElse(null) instanceof ArrayValue m && m.region() == a.region())) {
        a.region().moveRows();
      }
    }
  }

  /** Unknown code has run: any field may have changed. */
  void clobber(State state) {
    state.heap = context.newHeap();
    contents.clobber(state);
    moveRows(state, Optional.empty());
  }

  /** The value without where it came from. */
  static Value clear(Value value) {
    if (value.flows().isEmpty()) {
      return value;
    }
    if (value instanceof Num n) {
      return new Num(n.polynomial(), Set.of());
    }
    if (value instanceof Strided s) {
      return Strided.of(s.tracked());
    }
    return value instanceof ArrayValue a
        ? new ArrayValue(a.region(), a.path(), Set.of())
        : new Other(((Other) value).id(), Set.of());
  }
}

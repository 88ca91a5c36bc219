package io.stridewise.core.address;

import io.stridewise.core.address.views.Tracked;
import io.stridewise.core.address.views.View;
import io.stridewise.core.ir.Symbol;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is known of the value of an expression or variable. */
sealed interface Value {

  /** Loops whose earlier iterations (or whose last one) this value may come from. */
  Set<Flow> flows();

  /** The same value, also coming from {@code more}. */
  Value with(Set<Flow> more);

  /** A value that variable {@code symbol} carries around, or out of, {@code loop}. */
  record Flow(LoopNode loop, Symbol symbol, boolean exit) {}

  /** An integer. */
  record Num(Polynomial polynomial, Set<Flow> flows) implements Value {
    static Num of(Polynomial polynomial) {
      return new Num(polynomial, Set.of());
    }

    @Override
    public Value with(Set<Flow> more) {
      return new Num(polynomial, union(flows, more));
    }
  }

  /** An array: {@code region[path0][path1]...}. */
  record ArrayValue(Region region, List<Polynomial> path, Set<Flow> flows) implements Value {
    ArrayValue at(Polynomial index) {
      List<Polynomial> longer = new ArrayList<>(path);
      longer.add(index);
      return new ArrayValue(region, List.copyOf(longer), flows);
    }

    @Override
    public Value with(Set<Flow> more) {
      return new ArrayValue(region, path, union(flows, more));
    }
  }

  /** A strided array of the runtime, or an entry of its subscripts. */
  record Strided(Tracked tracked, Set<Flow> flows) implements Value {
    static Strided of(Tracked tracked) {
      return new Strided(tracked, Set.of());
    }

    /** The view, if it is one. */
    static Optional<View> view(Value value) {
      return value instanceof Strided s && s.tracked instanceof View v
          ? Optional.of(v)
          : Optional.empty();
    }

    @Override
    public Value with(Set<Flow> more) {
      return new Strided(tracked, union(flows, more));
    }
  }

  /** Anything else; the same id is the same value. */
  record Other(int id, Set<Flow> flows) implements Value {
    @Override
    public Value with(Set<Flow> more) {
      return new Other(id, union(flows, more));
    }
  }

  /** Whether both are the same value, wherever they come from. */
  static boolean same(Value a, Value b) {
    if (a instanceof Num x && b instanceof Num y) {
      return x.polynomial.equals(y.polynomial);
    }
    if (a instanceof ArrayValue x && b instanceof ArrayValue y) {
      return x.region == y.region && x.path.equals(y.path);
    }
    if (a instanceof Strided x && b instanceof Strided y) {
      return x.tracked instanceof View v && y.tracked instanceof View w
          ? v.sameAs(w)
          : x.tracked.equals(y.tracked);
    }
    return a instanceof Other x && b instanceof Other y && x.id == y.id;
  }

  private static Set<Flow> union(Set<Flow> a, Set<Flow> b) {
    if (a.containsAll(b)) {
      return a;
    }
    Set<Flow> all = new HashSet<>(a);
    all.addAll(b);
    return Set.copyOf(all);
  }
}

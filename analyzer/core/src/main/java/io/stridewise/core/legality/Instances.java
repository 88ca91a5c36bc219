package io.stridewise.core.legality;

import io.stridewise.core.address.Atom;
import io.stridewise.core.address.Counted;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.address.Polynomial;
import io.stridewise.core.legality.Dependence.Side;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One instance of each of two accesses: what may differ between two iterations is renamed, so that
 * each instance has counters of its own. What only loops around both decide is the same for both.
 */
final class Instances {
  /** The copies of one value for the first and the second instance. */
  private record Copies(Atom original, Atom ofX, Atom ofY) {}

  private final Side x;
  private final Side y;
  private final Set<Integer> around;
  private final Map<Atom, Copies> copies = new HashMap<>();
  private final Map<Atom, Polynomial> atLeast = new HashMap<>();
  private final Set<Atom> varying = new HashSet<>();

  Instances(Side x, Side y) {
    this.x = x;
    this.y = y;
    around = loopsAround(x, y);
    x.loops().forEach(l -> around.remove(l.id()));
    y.loops().forEach(l -> around.remove(l.id()));
  }

  /** Ids of the loops around both accesses that neither side lists. */
  private static Set<Integer> loopsAround(Side x, Side y) {
    if (x.loops().isEmpty() || y.loops().isEmpty()) {
      Side other = x.loops().isEmpty() ? y : x;
      return other.loops().isEmpty() ? new HashSet<>() : loopsAround(other.loops().get(0));
    }
    Set<Integer> both = loopsAround(x.loops().get(0));
    both.retainAll(loopsAround(y.loops().get(0)));
    return both;
  }

  private static Set<Integer> loopsAround(LoopNode loop) {
    Set<Integer> ids = new HashSet<>();
    for (Optional<LoopNode> l = loop.parent(); l.isPresent(); l = l.get().parent()) {
      ids.add(l.get().id());
    }
    return ids;
  }

  /** {@code polynomial} as the first instance sees it. */
  Polynomial ofX(Polynomial polynomial) {
    return renamed(polynomial, true);
  }

  /** {@code polynomial} as the second instance sees it. */
  Polynomial ofY(Polynomial polynomial) {
    return renamed(polynomial, false);
  }

  private Polynomial renamed(Polynomial polynomial, boolean first) {
    return polynomial.renamed(a -> copy(a, first));
  }

  /** Whether the two instances may see different values of {@code original}. */
  boolean tellsApart(Atom original) {
    return !around.containsAll(original.loops());
  }

  private Atom copy(Atom atom, boolean first) {
    if (!tellsApart(atom)) {
      return atom;
    }
    Copies both = copies.get(atom);
    if (both == null) {
      both = new Copies(atom, copy(atom, -2 * atom.id()), copy(atom, -2 * atom.id() - 1));
      copies.put(atom, both);
      varying.add(both.ofX);
      varying.add(both.ofY);
      if (atom.atLeast().isPresent()) {
        atLeast.put(both.ofX, renamed(atom.atLeast().get(), true));
        atLeast.put(both.ofY, renamed(atom.atLeast().get(), false));
      }
    }
    return first ? both.ofX : both.ofY;
  }

  private static Atom copy(Atom atom, int id) {
    return atom instanceof Atom.Counter c
        ? new Atom.Counter(id, c.text(), c.loop(), c.steps())
        : new Atom.Unknown(id, atom.text(), atom.loops(), atom.min(), atom.max(), Optional.empty());
  }

  /** Whether {@code atom} is one instance's own value. */
  boolean isVarying(Atom atom) {
    return varying.contains(atom);
  }

  /** The counter of {@code loop} in the first or the second instance. */
  Atom counter(LoopNode loop, boolean first) {
    return copy(loop.counted().orElseThrow().atom(), first);
  }

  /** What is never negative where both instances exist. */
  Set<Polynomial> facts() {
    Set<Polynomial> facts = new LinkedHashSet<>();
    facts(x, true, facts);
    facts(y, false, facts);
    return facts;
  }

  private void facts(Side side, boolean first, Set<Polynomial> facts) {
    for (LoopNode loop : side.loops()) {
      loop.facts().nonNegative().forEach(f -> facts.add(renamed(f, first)));
      if (loop.counted().isPresent() && loop.knownMaxTrips().isPresent()) {
        Counted c = loop.counted().get();
        Polynomial self = Polynomial.of(c.atom());
        Polynomial number = c.descending() ? c.max().minus(self) : self.minus(c.min());
        BigInteger most = loop.knownMaxTrips().get().subtract(BigInteger.ONE);
        facts.add(renamed(Polynomial.constant(most).minus(number), first));
      }
    }
    side.access().facts().certain().nonNegative().forEach(f -> facts.add(renamed(f, first)));
  }

  /** What is never 0 where both instances exist. */
  Set<Polynomial> nonZero() {
    Set<Polynomial> nonZero = new LinkedHashSet<>();
    x.access().facts().nonZero().forEach(p -> nonZero.add(renamed(p, true)));
    y.access().facts().nonZero().forEach(p -> nonZero.add(renamed(p, false)));
    return nonZero;
  }

  /** What is never negative about {@code atom} itself. */
  List<Polynomial> bounds(Atom atom) {
    List<Polynomial> bounds = new ArrayList<>();
    Polynomial self = Polynomial.of(atom);
    atom.min().ifPresent(m -> bounds.add(self.minus(Polynomial.constant(m))));
    atom.max().ifPresent(m -> bounds.add(Polynomial.constant(m).minus(self)));
    atom.atLeast().ifPresent(l -> bounds.add(self.minus(l)));
    if (atLeast.containsKey(atom)) {
      bounds.add(self.minus(atLeast.get(atom)));
    }
    return bounds;
  }

  /**
   * What each value of the second instance is called in the first, where both are in the same
   * iteration of {@code same}.
   */
  Map<Atom, Atom> shared(List<LoopNode> same) {
    Set<Integer> ids = new HashSet<>(around);
    same.forEach(l -> ids.add(l.id()));
    Map<Atom, Atom> shared = new HashMap<>();
    for (Copies c : copies.values()) {
      if (ids.containsAll(c.original.loops())) {
        shared.put(c.ofY, c.ofX);
      }
    }
    return shared;
  }
}

package io.stridewise.core.legality;

import io.stridewise.core.address.Counted;
import io.stridewise.core.address.Event.Access;
import io.stridewise.core.address.Event.Effect;
import io.stridewise.core.address.Facts;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.address.Polynomial;
import io.stridewise.core.ir.Symbol;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether anything in a nest can throw. */
final class Exceptions {
  private Exceptions() {}

  /**
   * Whether it is proved that every access is to an array allocated here, inside its bounds, and
   * nothing else throws, at least not after anything was done.
   */
  static boolean impossible(Transformation t) {
    return headersComeFirst(t)
        && t.placed().stream()
            .allMatch(p ->
                p.event() instanceof Access access
                    ? inside(access, p.oldLoops())
                    : !(p.event() instanceof Effect));
  }

  /** Whether nothing is done outside of loops whose headers may throw. */
  private static boolean headersComeFirst(Transformation t) {
    Set<Symbol> notNull = new HashSet<>(Headers.dereferenced(t.root()));
    Set<String> fresh = new HashSet<>();
    t.placed().stream()
        .filter(p ->
            p.event() instanceof Access a
                && a.region().isFresh(a.order())
                && a.region().extents().isPresent())
        .forEach(p -> fresh.add(((Access) p.event()).name()));
    List<Mentions.Mention> mentions = Mentions.of(t.root().loop());
    mentions.stream()
        .map(Mentions.Mention::symbol)
        .filter(s -> fresh.contains(s.name()))
        .forEach(notNull::add);
    notNull.removeAll(Mentions.written(mentions));
    return t.loops().stream()
        .filter(l -> l != t.root() && Headers.mayThrow(l, notNull))
        .allMatch(t::allWithin);
  }

  /** Whether {@code access} is to an array allocated here, and inside its bounds. */
  static boolean inside(Access access, List<LoopNode> loops) {
    // What loops inside the one that the access stands in imply does not hold where they do not
    // run.
    Facts facts =
        loops.stream()
            .filter(l -> l.events().stream().anyMatch(e -> e == access))
            .findFirst()
            .orElse(loops.get(0))
            .facts();
    Optional<List<Polynomial>> extents = access.region().extents();
    if (extents.isEmpty()
        || !access.region().isFresh(access.order())
        || extents.get().size() != access.subscripts().size()) {
      return false;
    }
    for (int d = 0; d < extents.get().size(); d++) {
      Polynomial subscript = access.subscripts().get(d);
      Optional<Polynomial> low = extreme(subscript, loops, false);
      Optional<Polynomial> high = extreme(subscript, loops, true);
      if (low.isEmpty()
          || high.isEmpty()
          || !facts.proveNonNegative(low.get())
          || !facts.proveNonNegative(
              extents.get().get(d).minus(Polynomial.ONE).minus(high.get()))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The largest or smallest value of {@code subscript} over the loops, where its factors are
   * constants.
   */
  private static Optional<Polynomial> extreme(
      Polynomial subscript, List<LoopNode> loops, boolean largest) {
    Polynomial value = subscript;
    // Inside out: the bounds of inner loops may name counters of outer ones.
    for (int k = loops.size() - 1; k >= 0; k--) {
      Counted counted = loops.get(k).counted().orElseThrow();
      Optional<Polynomial> factor = value.coefficient(counted.atom());
      if (factor.isEmpty() || factor.get().asConstant().isEmpty()) {
        return Optional.empty();
      }
      boolean up = factor.get().asConstant().get().signum() > 0;
      Polynomial end = up == largest ? counted.max() : counted.min();
      value =
          value
              .minus(factor.get().times(Polynomial.of(counted.atom())))
              .plus(factor.get().times(end));
    }
    for (LoopNode loop : loops) {
      if (value.variesWith(loop)) {
        return Optional.empty();
      }
    }
    return Optional.of(value);
  }
}

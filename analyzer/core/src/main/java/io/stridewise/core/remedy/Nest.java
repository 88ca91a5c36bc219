package io.stridewise.core.remedy;

import io.stridewise.core.address.Event;
import io.stridewise.core.address.Event.Access;
import io.stridewise.core.address.Event.Effect;
import io.stridewise.core.address.Event.ScalarWrite;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.ir.Symbol;
import io.stridewise.core.legality.Memory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An innermost loop with the loops around it whose order could be changed.
 *
 * @param loops a perfect nest, outermost first, the innermost loop last: between two loops stand at
 *     most reads and private scalars, which could as well stand in the innermost body
 * @param split the loop around {@code loops}, if it does other things beside them and would have to
 *     be split
 * @param before what {@code split} does before {@code loops}
 * @param inside what the innermost body does, and what could move into it
 * @param after what {@code split} does after {@code loops}
 */
public record Nest(
    List<LoopNode> loops,
    Optional<LoopNode> split,
    List<Event> before,
    List<Event> inside,
    List<Event> after) {

  /** The largest nest around {@code innermost}. */
  public static Nest around(LoopNode innermost) {
    List<LoopNode> loops = new ArrayList<>(List.of(innermost));
    List<Event> inside = new ArrayList<>(innermost.events());
    LoopNode child = innermost;
    while (true) {
      Optional<LoopNode> parent =
          child.parent().filter(p -> p.counted().isPresent() && p.loops().size() == 1);
      if (parent.isEmpty() || child.conditional() || child.counted().isEmpty()) {
        return new Nest(loops, Optional.empty(), List.of(), inside, List.of());
      }
      int at = parent.get().events().indexOf(child);
      List<Event> before = parent.get().events().subList(0, at);
      List<Event> after = parent.get().events().subList(at + 1, parent.get().events().size());
      if (!after.isEmpty() || !canSink(before, parent.get(), loops, inside)) {
        return new Nest(loops, parent, List.copyOf(before), inside, List.copyOf(after));
      }
      inside.addAll(0, before);
      loops.add(0, parent.get());
      child = parent.get();
    }
  }

  /**
   * Whether {@code events} could run in every iteration of the inner loops instead of once before
   * them.
   */
  private static boolean canSink(
      List<Event> events, LoopNode parent, List<LoopNode> inner, List<Event> inside) {
    Set<Symbol> updated = new HashSet<>();
    inside.stream()
        .filter(ScalarWrite.class::isInstance)
        .forEach(w -> updated.add(((ScalarWrite) w).symbol()));
    for (Event event : events) {
      if (event instanceof LoopNode
          || event instanceof Access a && (a.writes() || mayBeWritten(a, inside))) {
        return false;
      }
      if (event instanceof Effect e && e.kind() != Effect.Kind.MAY_THROW) {
        return false;
      }
      if (event instanceof ScalarWrite w) {
        boolean isPrivate =
            w.reduction().isEmpty()
                && !parent.carried().contains(w.symbol())
                && !parent.liveOut().contains(w.symbol())
                && inner.stream().noneMatch(l -> l.carried().contains(w.symbol()))
                && !updated.contains(w.symbol());
        if (!isPrivate) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * Whether {@code inside} may change what {@code read} reads: then a later read would see another
   * value.
   */
  private static boolean mayBeWritten(Access read, List<Event> inside) {
    return inside.stream()
        .anyMatch(e -> e instanceof Access w && w.writes() && Memory.mayBeSameArray(read, w));
  }

  /** The loop that runs fastest. */
  public LoopNode innermost() {
    return loops.get(loops.size() - 1);
  }

  /** All loops whose order is in question, outermost first, {@link #split} included. */
  public List<LoopNode> all() {
    List<LoopNode> all = new ArrayList<>(loops);
    split.ifPresent(s -> all.add(0, s));
    return all;
  }

  /** The array accesses of the innermost body. */
  public List<Access> accesses() {
    return innermost().events().stream()
        .filter(Access.class::isInstance)
        .map(Access.class::cast)
        .toList();
  }

  /** Whether the innermost body does something of {@code kinds}. */
  public boolean innermostDoes(Set<Effect.Kind> kinds) {
    return innermost().events().stream()
        .anyMatch(e -> e instanceof Effect f && kinds.contains(f.kind()));
  }

  /** Whether any part of the nest does something of {@code kinds}. */
  public boolean does(Set<Effect.Kind> kinds) {
    return Stream.of(before, inside, after)
        .flatMap(List::stream)
        .anyMatch(e -> e instanceof Effect f && kinds.contains(f.kind()));
  }
}

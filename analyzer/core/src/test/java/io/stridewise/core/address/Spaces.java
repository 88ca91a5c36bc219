package io.stridewise.core.address;

import io.stridewise.core.ir.Span;
import io.stridewise.core.ir.Type;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Loops, sizes and accesses made by hand, with the facts that the walk would note. */
public final class Spaces {
  private final Context context = new Context("", Recorded.NOTHING);
  private final Region array =
      context.region("a", "a", new Type.Array(Type.Primitive.DOUBLE), Set.of());

  /** An {@code int} that does not change. */
  public Polynomial symbol(String name) {
    return Polynomial.of(context.atom(name, name, Set.of(), Optional.empty(), Optional.empty()));
  }

  /** An {@code int} that does not change, at least {@code min}. */
  public Polynomial atLeast(String name, long min) {
    return Polynomial.of(
        context.atom(name, name, Set.of(), Optional.of(BigInteger.valueOf(min)), Optional.empty()));
  }

  /** A value that may be another one in each iteration of {@code loops}. */
  public Polynomial opaque(String text, LoopNode... loops) {
    Set<Integer> ids = new java.util.HashSet<>();
    for (LoopNode loop : loops) {
      ids.add(loop.id());
    }
    return Polynomial.of(context.atom(text, text, ids, Optional.empty(), Optional.empty()));
  }

  /** {@code for (name = min; name <= max; name++)}, the outermost loop. */
  public LoopNode loop(String name, Polynomial min, Polynomial max) {
    return loop(name, Optional.empty(), min, max, 1, false);
  }

  /** {@code for (name = min; name <= max; name++)} in {@code parent}. */
  public LoopNode loop(String name, LoopNode parent, Polynomial min, Polynomial max) {
    return loop(name, Optional.of(parent), min, max, 1, false);
  }

  /** {@code for (name = max; name >= min; name--)}. */
  public LoopNode descending(
      String name, Optional<LoopNode> parent, Polynomial min, Polynomial max) {
    return loop(name, parent, min, max, -1, false);
  }

  /** {@code if (...) for (name = min; name <= max; name++)} in {@code parent}. */
  public LoopNode conditional(String name, LoopNode parent, Polynomial min, Polynomial max) {
    return loop(name, Optional.of(parent), min, max, 1, true);
  }

  private LoopNode loop(
      String name,
      Optional<LoopNode> parent,
      Polynomial min,
      Polynomial max,
      int step,
      boolean conditional) {
    int id = context.nextId();
    LoopNode node = new LoopNode(id, context.nextOrder(), conditional, null, parent, false);
    parent.ifPresent(p -> p.events.add(node));
    Atom.Counter atom = new Atom.Counter(context.nextId(), name, id);
    Polynomial trips = max.minus(min).plus(Polynomial.ONE);
    Polynomial self = Polynomial.of(atom);
    node.counted =
        Optional.of(new Counted(atom, Optional.empty(), min, max, BigInteger.valueOf(step), trips));
    node.facts =
        parent
            .map(LoopNode::facts)
            .orElse(Facts.NONE)
            .and(trips.minus(Polynomial.ONE))
            .and(self.minus(min))
            .and(max.minus(self));
    node.maxTrips = node.facts.max(trips).map(m -> m.max(BigInteger.ZERO));
    node.knownMaxTrips = node.maxTrips;
    return node;
  }

  /** A loop that does not count. */
  public LoopNode uncounted(LoopNode parent) {
    LoopNode node =
        new LoopNode(
            context.nextId(), context.nextOrder(), false, null, Optional.of(parent), false);
    parent.events.add(node);
    node.facts = parent.facts();
    return node;
  }

  /** The induction variable. */
  public static Polynomial counter(LoopNode loop) {
    return Polynomial.of(loop.counted().orElseThrow().atom());
  }

  /** {@code fact >= 0} holds in the body of {@code loop}. */
  public static void know(LoopNode loop, Polynomial fact) {
    loop.facts = loop.facts.and(fact);
  }

  /** An access of one array in the body of {@code loop}. */
  public Event.Access access(LoopNode loop, Polynomial... subscripts) {
    return access(loop, false, subscripts);
  }

  /** An access of one array that some iterations of {@code loop} skip. */
  public Event.Access skipped(LoopNode loop, Polynomial... subscripts) {
    return access(loop, true, subscripts);
  }

  private Event.Access access(LoopNode loop, boolean conditional, Polynomial... subscripts) {
    Event.Access access =
        new Event.Access(
            new Span(0, 0),
            context.nextOrder(),
            conditional,
            "a",
            array,
            List.of(subscripts),
            Type.Primitive.DOUBLE,
            loop.facts,
            true,
            true);
    loop.events.add(access);
    return access;
  }
}

package io.stridewise.core.remedy;

import io.stridewise.core.address.Event;
import io.stridewise.core.address.Event.Access;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.ir.Type;
import io.stridewise.core.legality.Legality;
import io.stridewise.core.legality.Scalars;
import io.stridewise.core.legality.Transformation;
import io.stridewise.core.legality.Verdict;
import io.stridewise.core.locality.Machine;
import io.stridewise.core.locality.References;
import io.stridewise.core.locality.Stride;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks for a better order of a nest, cheapest first, and asks whether it means the same. */
public final class Planner {
  private final Nest nest;
  private final Machine machine;
  private final References references;

  private Planner(Nest nest, Machine machine) {
    this.nest = nest;
    this.machine = machine;
    this.references = new References(nest.accesses(), nest.innermost(), machine);
  }

  /**
   * The best change of {@code nest}; empty if the innermost loop walks nothing along a large
   * stride, or no order does better.
   */
  public static Optional<Plan> plan(Nest nest, Machine machine) {
    return new Planner(nest, machine).plan();
  }

  private Optional<Plan> plan() {
    boolean hostile =
        references.leaders().stream().anyMatch(a -> Stride.of(a, nest.innermost()).isFar(machine));
    if (!hostile) {
      return Optional.empty();
    }
    List<LoopNode> candidates =
        nest.all().stream()
            .filter(l -> l != nest.innermost())
            .sorted(Comparator.comparingDouble(references::lines))
            .toList();
    Optional<Plan> fallback = Optional.empty();
    for (LoopNode candidate : candidates) {
      if (gains(candidate).isEmpty() || loses(candidate)) {
        continue;
      }
      for (List<LoopNode> order : orders(candidate)) {
        Plan plan = plan(order, candidate);
        if (plan.verdict() instanceof Verdict.Legal) {
          return Optional.of(plan);
        }
        if (fallback.isEmpty() || fallback.get().verdict() instanceof Verdict.Illegal) {
          fallback = Optional.of(plan);
        }
      }
    }
    return fallback.isPresent() ? fallback : opposing(candidates);
  }

  /**
   * The groups that {@code candidate}, run fastest, would walk within lines and the present
   * innermost loop does not.
   */
  private List<Access> gains(LoopNode candidate) {
    return references.leaders().stream()
        .filter(a ->
            Stride.of(a, nest.innermost()).isFar(machine)
                && Stride.of(a, candidate).isNear(machine))
        .toList();
  }

  private boolean loses(LoopNode candidate) {
    return references.leaders().stream()
        .anyMatch(a ->
            Stride.of(a, nest.innermost()).isNear(machine)
                && !Stride.of(a, candidate).isNear(machine));
  }

  /**
   * Orders with {@code innermost} last: by locality of the other loops, then with the others as
   * they are.
   */
  private List<List<LoopNode>> orders(LoopNode innermost) {
    List<LoopNode> others = new ArrayList<>(nest.loops());
    others.remove(innermost);
    List<LoopNode> sorted = new ArrayList<>(others);
    sorted.sort(
        Comparator.comparingDouble(references::lines)
            .thenComparingDouble(references::coarseness)
            .reversed());
    List<List<LoopNode>> orders = new ArrayList<>();
    if (nest.split().equals(Optional.of(innermost))) {
      sorted = others;
    }
    for (List<LoopNode> order : sorted.equals(others) ? List.of(others) : List.of(sorted, others)) {
      List<LoopNode> whole = new ArrayList<>(order);
      whole.add(innermost);
      orders.add(whole);
    }
    return orders;
  }

  private Plan plan(List<LoopNode> order, LoopNode innermost) {
    boolean split = nest.split().equals(Optional.of(innermost));
    Transformation t =
        split
            ? new Transformation(nest.all(), order, nest.before(), nest.inside(), nest.after())
            : new Transformation(nest.loops(), order, List.of(), nest.inside(), List.of());
    Verdict verdict = Legality.judge(t);
    List<Access> hoists = split ? List.of() : Advice.hoists(nest, innermost);
    RemedyKind kind = kind(t, split, hoists);
    return new Plan(
        kind,
        nest,
        order,
        gains(innermost),
        List.of(),
        verdict,
        references.lines(nest.innermost()),
        references.lines(innermost) + expansionLines(t),
        unknownWalk(),
        Advice.of(kind, t, hoists));
  }

  /** Each scalar that becomes an array is walked in step with the new innermost loop. */
  private double expansionLines(Transformation t) {
    return t.splits()
        ? Scalars.expanded(t).stream()
            .mapToDouble(s -> (double) Type.elementWidth(s.type()) / machine.line())
            .sum()
        : 0;
  }

  private static RemedyKind kind(Transformation t, boolean split, List<Access> hoists) {
    for (LoopNode loop : t.loops()) {
      for (LoopNode other : t.loops()) {
        if (loop.counted().isPresent()
            && (loop.counted().get().min().variesWith(other)
                || loop.counted().get().max().variesWith(other))) {
          return RemedyKind.TRIANGULAR;
        }
      }
    }
    if (split) {
      return Scalars.expanded(t).isEmpty() ? RemedyKind.DISTRIBUTE : RemedyKind.PROMOTE;
    }
    return hoists.isEmpty() ? RemedyKind.INTERCHANGE : RemedyKind.HOIST;
  }

  /** Every order helps one array and hurts another: the nest copies across, and wants blocks. */
  private Optional<Plan> opposing(List<LoopNode> candidates) {
    for (LoopNode candidate : candidates) {
      List<Access> gains =
          gains(candidate).stream().filter(a -> Stride.of(a, candidate).isMoving()).toList();
      List<Access> losses =
          references.leaders().stream()
              .filter(a ->
                  Stride.of(a, nest.innermost()) instanceof Stride.Bytes b
                      && Math.abs(b.bytes()) < machine.line()
                      && Stride.of(a, candidate).isFar(machine))
              .toList();
      if (gains.isEmpty()
          || losses.isEmpty()
          || !nest.innermost().parent().equals(Optional.of(candidate))
          || !nest.loops().contains(candidate)) {
        continue;
      }
      List<LoopNode> block = List.of(candidate, nest.innermost());
      List<LoopNode> order = List.of(nest.innermost(), candidate);
      Transformation t = new Transformation(block, order, List.of(), nest.inside(), List.of());
      return Optional.of(
          new Plan(
              RemedyKind.TILE,
              nest,
              order,
              gains,
              losses,
              Legality.judge(t),
              references.lines(nest.innermost()),
              references.lines(nest.innermost()),
              unknownWalk(),
              Advice.of(RemedyKind.TILE, t, List.of())));
    }
    return Optional.empty();
  }

  private boolean unknownWalk() {
    return references.leaders().stream()
        .anyMatch(a -> Stride.of(a, nest.innermost()) instanceof Stride.Unknown);
  }

  /** Whether {@code event} is an access that the new innermost loop leaves in place. */
  static boolean staysIn(Event event, LoopNode loop) {
    return event instanceof Access a && Stride.of(a, loop) instanceof Stride.Invariant;
  }
}

package io.stridewise.core.remedy;

import io.stridewise.core.address.Event;
import io.stridewise.core.address.Event.Access;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.ir.Type;
import io.stridewise.core.legality.Code;
import io.stridewise.core.legality.Legality;
import io.stridewise.core.legality.Scalars;
import io.stridewise.core.legality.Transformation;
import io.stridewise.core.legality.Triangle;
import io.stridewise.core.legality.Verdict;
import io.stridewise.core.locality.Machine;
import io.stridewise.core.locality.References;
import io.stridewise.core.locality.Stride;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looks for a better order of a nest, cheapest first, and asks whether it means the same. */
public final class Planner {
  private final Nest nest;
  private final LoopNode innermost;
  private final Machine machine;
  private final Predicate<Proposal> worthwhile;
  private final References references;

  /** The loops that can be permuted; found when first asked for. */
  private List<LoopNode> perfect;

  private Planner(Nest nest, Machine machine, Predicate<Proposal> worthwhile) {
    this.nest = nest;
    this.innermost = nest.innermost();
    this.machine = machine;
    this.worthwhile = worthwhile;
    this.references = new References(nest.accesses(), innermost, machine);
  }

  /**
   * The best change of {@code nest}; empty if the innermost loop walks nothing along a large
   * stride, or no order does better.
   */
  public static Optional<Plan> plan(Nest nest, Machine machine) {
    return plan(nest, machine, proposal -> true);
  }

  /**
   * The same for a caller who is not interested in all plans; empty also where none that could come
   * out is of interest. Which order means the same is only asked where it matters.
   *
   * @param worthwhile whether a plan could be of interest
   */
  public static Optional<Plan> plan(Nest nest, Machine machine, Predicate<Proposal> worthwhile) {
    return new Planner(nest, machine, worthwhile).plan();
  }

  private Optional<Plan> plan() {
    boolean hostile =
        references.leaders().stream().anyMatch(a -> Stride.of(a, innermost).isFar(machine));
    if (!hostile || innermost.counted().isEmpty()) {
      return Optional.empty();
    }
    // Of loops that are equally good the nearest one changes least.
    List<LoopNode> candidates = new ArrayList<>(nest.loops());
    candidates.remove(innermost);
    Collections.reverse(candidates);
    candidates.sort(Comparator.comparingDouble(references::lines));
    List<Transformation> possible = new ArrayList<>();
    for (LoopNode candidate : candidates) {
      if (!gains(innermost, candidate).isEmpty() && !loses(innermost, candidate)) {
        possible.addAll(transformations(candidate));
      }
    }
    Optional<Proposal> blocks = opposing(candidates).filter(worthwhile);
    if (blocks.isEmpty() && possible.stream().noneMatch(t -> worthwhile.test(proposal(t)))) {
      return Optional.empty();
    }
    Optional<Plan> fallback = Optional.empty();
    for (Transformation t : possible) {
      Plan plan = plan(t);
      if (plan.verdict() instanceof Verdict.Legal) {
        if (invitesAnother(plan)) {
          continue;
        }
        return Optional.of(plan);
      }
      if (fallback.isEmpty() || fallback.get().verdict() instanceof Verdict.Illegal) {
        fallback = Optional.of(plan);
      }
    }
    return fallback.isPresent() ? fallback : blocks.map(this::tiled);
  }

  /**
   * Whether the next analysis would ask for more: where, without the reads that {@code plan}
   * hoists, yet another loop would be better innermost, or where what a split leaves behind is
   * walked along a large stride that it was not innermost in before.
   */
  private boolean invitesAnother(Plan plan) {
    LoopNode now = plan.innermost();
    List<Access> left = new ArrayList<>(references.leaders());
    left.removeAll(plan.hoists());
    return !plan.hoists().isEmpty()
            && nest.loops().stream().anyMatch(l -> l != now && isBetter(l, now, left))
        || rests(plan.transformation())
            .anyMatch(rest ->
                nest.loops().subList(0, nest.loops().indexOf(now)).stream()
                    .anyMatch(l -> isBetter(l, now, rest)));
  }

  private boolean isBetter(LoopNode loop, LoopNode now, List<Access> accesses) {
    return accesses.stream()
            .anyMatch(a -> Stride.of(a, now).isFar(machine) && Stride.of(a, loop).isNear(machine))
        && accesses.stream()
            .noneMatch(
                a -> Stride.of(a, now).isNear(machine) && !Stride.of(a, loop).isNear(machine));
  }

  /**
   * The accesses of each run that {@code t} leaves in a loop of its own, where others stood too.
   */
  private static Stream<List<Access>> rests(Transformation t) {
    return t.code().stream()
        .filter(c -> t.inner() == t.root() && c instanceof Code.Loop l && l.loop() == t.inner())
        .map(c -> ((Code.Loop) c).body())
        .filter(b -> b.size() == 1 && b.get(0) instanceof Code.Run)
        .map(b -> accesses(((Code.Run) b.get(0)).events()));
  }

  private static List<Access> accesses(List<Event> events) {
    return events.stream().filter(Access.class::isInstance).map(Access.class::cast).toList();
  }

  /**
   * The groups that {@code candidate}, run fastest, would walk within lines and {@code now} does
   * not.
   */
  private List<Access> gains(LoopNode now, LoopNode candidate) {
    return leaders(now).stream()
        .filter(a -> Stride.of(a, now).isFar(machine) && Stride.of(a, candidate).isNear(machine))
        .toList();
  }

  private boolean loses(LoopNode now, LoopNode candidate) {
    return leaders(now).stream()
        .anyMatch(
            a -> Stride.of(a, now).isNear(machine) && !Stride.of(a, candidate).isNear(machine));
  }

  private List<Access> leaders(LoopNode loop) {
    return loop == innermost
        ? references.leaders()
        : new References(Nest.accesses(loop), loop, machine).leaders();
  }

  /**
   * Orders in which {@code candidate} runs fastest: by locality of the other loops, then with the
   * others as they are.
   */
  private Set<Transformation> transformations(LoopNode candidate) {
    Comparator<LoopNode> byLocality =
        Comparator.comparingDouble(references::lines)
            .thenComparingDouble(references::coarseness)
            .reversed();
    List<LoopNode> perfect = perfect();
    Set<Transformation> found = new LinkedHashSet<>();
    for (Comparator<LoopNode> order : List.of(byLocality, asWritten())) {
      Optional<Transformation> t =
          perfect.contains(candidate)
              ? Reordering.permute(perfect, reordered(perfect, candidate, order))
              : Reordering.inside(candidate, l -> movesOutOf(candidate, l), order);
      t.ifPresent(found::add);
    }
    return found;
  }

  private List<LoopNode> perfect() {
    if (perfect == null) {
      perfect = Reordering.perfect(nest.loops());
    }
    return perfect;
  }

  private static Comparator<LoopNode> asWritten() {
    return (a, b) -> 0;
  }

  /**
   * Whether {@code loop} shall run outside of {@code candidate}: the one in question, and others
   * that gain too.
   */
  private boolean movesOutOf(LoopNode candidate, LoopNode loop) {
    return loop == innermost
        || loop.counted().isPresent()
            && !gains(loop, candidate).isEmpty()
            && !loses(loop, candidate);
  }

  private static List<LoopNode> reordered(
      List<LoopNode> loops, LoopNode last, Comparator<LoopNode> order) {
    List<LoopNode> others = new ArrayList<>(loops);
    others.remove(last);
    others.sort(order);
    others.add(last);
    return others;
  }

  private Proposal proposal(Transformation t) {
    return new Proposal(
        false,
        nest,
        t,
        far(t),
        references.lines(innermost),
        references.lines(t.inner()) + repeatedLines(t));
  }

  /** What statements from further out walk, where they are repeated in the innermost body. */
  private double repeatedLines(Transformation t) {
    double lines = 0;
    for (Code piece : t.pieces()) {
      if (piece instanceof Code.Run r && r.events().containsAll(nest.accesses())) {
        List<Event> repeated = new ArrayList<>(r.events());
        repeated.removeIf(e -> r.copies().stream().noneMatch(c -> c.span().contains(e.span())));
        lines += new References(accesses(repeated), t.inner(), machine).lines(t.inner());
      }
    }
    return lines;
  }

  /** The groups that {@code t} gains for, in all loops that it moves. */
  private List<Access> far(Transformation t) {
    LoopNode inner = t.inner();
    List<Access> far = new ArrayList<>(gains(innermost, inner));
    for (LoopNode other : Nest.innermost(t.root())) {
      if (other != innermost && t.splits() && movesOutOf(inner, other)) {
        far.addAll(gains(other, inner));
      }
    }
    return far;
  }

  private Plan plan(Transformation t) {
    LoopNode inner = t.inner();
    List<LoopNode> whole =
        new ArrayList<>(t.loops().stream().filter(nest.loops()::contains).toList());
    whole.remove(inner);
    whole.add(inner);
    List<LoopNode> perfect = perfect();
    if (perfect.contains(t.root())) {
      whole.addAll(0, perfect.subList(0, perfect.indexOf(t.root())));
    }
    Verdict verdict = Legality.judge(t);
    Hoists hoists = Hoists.of(t, verdict instanceof Verdict.Legal l ? l.conditions() : List.of());
    RemedyKind kind = kind(t, hoists, verdict);
    return new Plan(
        kind,
        nest,
        t,
        whole,
        far(t),
        List.of(),
        hoists.elements(),
        hoists.rows(),
        verdict,
        references.lines(innermost),
        references.lines(inner) + repeatedLines(t) + expansionLines(t),
        unknownWalk());
  }

  /** Each scalar that becomes an array is walked in step with the new innermost loop. */
  private double expansionLines(Transformation t) {
    return Scalars.expansions(t).keySet().stream()
        .mapToDouble(s -> (double) Type.elementWidth(s.type()) / machine.line())
        .sum();
  }

  private static RemedyKind kind(Transformation t, Hoists hoists, Verdict verdict) {
    for (LoopNode loop : t.loops()) {
      for (LoopNode other : t.loops()) {
        if (verdict instanceof Verdict.Unknown
            && loop.counted().isPresent()
            && (loop.counted().get().min().variesWith(other)
                || loop.counted().get().max().variesWith(other))) {
          return RemedyKind.TRIANGULAR;
        }
      }
    }
    if (Triangle.in(t).isPresent()) {
      return RemedyKind.TRIANGULAR;
    }
    if (t.splits()) {
      return Scalars.expansions(t).isEmpty() ? RemedyKind.DISTRIBUTE : RemedyKind.PROMOTE;
    }
    return hoists.elements().isEmpty() ? RemedyKind.INTERCHANGE : RemedyKind.HOIST;
  }

  /** Every order helps one array and hurts another: the nest copies across, and wants blocks. */
  private Optional<Proposal> opposing(List<LoopNode> candidates) {
    for (LoopNode candidate : candidates) {
      List<Access> gains =
          gains(innermost, candidate).stream()
              .filter(a -> Stride.of(a, candidate).isMoving())
              .toList();
      if (gains.isEmpty()
          || losses(candidate).isEmpty()
          || !innermost.parent().equals(Optional.of(candidate))) {
        continue;
      }
      double lines = references.lines(innermost);
      return Reordering.permute(List.of(candidate, innermost), List.of(innermost, candidate))
          // Blocks of a triangle are no squares.
          .filter(t -> Triangle.in(t).isEmpty())
          .map(t -> new Proposal(true, nest, t, gains, lines, lines));
    }
    return Optional.empty();
  }

  /** The groups that are walked within lines now, and would not be in {@code candidate}. */
  private List<Access> losses(LoopNode candidate) {
    return references.leaders().stream()
        .filter(a ->
            Stride.of(a, innermost) instanceof Stride.Bytes b
                && Math.abs(b.bytes()) < machine.line()
                && Stride.of(a, candidate).isFar(machine))
        .toList();
  }

  private Plan tiled(Proposal p) {
    List<LoopNode> order = List.of(innermost, p.innermost());
    return new Plan(
        RemedyKind.TILE,
        nest,
        p.transformation(),
        order,
        p.far(),
        losses(p.innermost()),
        List.of(),
        List.of(),
        Legality.judge(p.transformation()),
        p.linesBefore(),
        p.linesAfter(),
        unknownWalk());
  }

  private boolean unknownWalk() {
    return references.leaders().stream()
        .anyMatch(a -> Stride.of(a, innermost) instanceof Stride.Unknown);
  }
}

package io.stridewise.core.legality;

import io.stridewise.core.address.Event;
import io.stridewise.core.address.Event.Effect;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.ir.Symbol;
import io.stridewise.core.ir.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides whether a {@link Transformation} means the same: single-thread semantics of a
 * data-race-free program, floating point compared bit for bit. Asks, in this order: can the loops
 * be counted and permuted at all; does the body do anything but arithmetic and array accesses; do
 * scalars allow it; do the array accesses allow it; can something throw.
 */
public final class Legality {
  private final Transformation t;
  private final List<Condition> conditions = new ArrayList<>();

  private Legality(Transformation t) {
    this.t = t;
  }

  /** The verdict on {@code transformation}. */
  public static Verdict judge(Transformation transformation) {
    return new Legality(transformation).judge();
  }

  private Verdict judge() {
    Optional<String> blocker = loopBlocker().or(this::effectBlocker).or(this::startBlocker);
    if (blocker.isPresent()) {
      return new Verdict.Unknown(blocker.get());
    }
    conditions.addAll(EntryTests.conditions(t));
    conditions.addAll(viewConditions());
    Optional<Verdict> verdict = t.scalars().verdict();
    conditions.addAll(t.scalars().conditions());
    if (verdict.isPresent()) {
      return verdict.get();
    }
    Memory memory = new Memory(t);
    verdict = memory.judge();
    conditions.addAll(memory.conditions());
    if (verdict.isEmpty() && t.root().insideTry() && !Exceptions.impossible(t)) {
      return new Verdict.Unknown(
          "the enclosing `try` could see which part was done before an exception");
    }
    return verdict.orElseGet(
        () -> new Verdict.Legal(tier(), conditions.stream().distinct().toList()));
  }

  private Tier tier() {
    if (conditions.stream().anyMatch(c -> c instanceof Condition.Assumption)) {
      return Tier.CONDITIONAL;
    }
    if (!conditions.isEmpty()) {
      return Tier.GUARDED;
    }
    return Exceptions.impossible(t) ? Tier.EXACT : Tier.UNLESS_THROWS;
  }

  private Optional<String> loopBlocker() {
    for (LoopNode loop : t.loops()) {
      if (loop.counted().isEmpty()) {
        return Optional.of("a loop is not counted: " + loop.notCounted());
      }
      if (loop.parallel()) {
        return Optional.of(
            "iterations of the parallel stream over `" + loop.name() + "` run in any order");
      }
      if (loop.exitsEarly()) {
        return Optional.of("loop `" + loop.name() + "` may end early");
      }
      for (LoopNode other : t.loops()) {
        for (Symbol symbol : loop.inductions()) {
          if (other.liveOut().contains(symbol)) {
            return Optional.of("`" + symbol.name() + "` is used after the loop");
          }
        }
      }
    }
    for (Code piece : t.code()) {
      Optional<String> blocker =
          boundBlocker(piece, List.of())
              .filter(b -> Triangle.in(t).isEmpty())
              .or(() -> testBlocker(piece, List.of()));
      if (blocker.isPresent()) {
        return blocker;
      }
    }
    return Optional.empty();
  }

  /** A test that has another outcome in each iteration of a loop that is no longer around it. */
  private Optional<String> testBlocker(Code piece, List<LoopNode> around) {
    List<LoopNode> inside = around;
    if (piece instanceof Code.Loop l) {
      inside = new ArrayList<>(around);
      inside.add(l.loop());
    } else if (piece instanceof Code.When w) {
      Optional<Symbol> set =
          Mentions.written(Mentions.of(w.statement().condition())).stream().findFirst();
      if (set.isPresent()) {
        return Optional.of("a test around loops sets `" + set.get().name() + "`");
      }
      for (Mentions.Mention m : Mentions.of(w.statement().condition())) {
        for (LoopNode loop : t.loops()) {
          if (!around.contains(loop) && counts(loop, m.symbol())) {
            return Optional.of(
                "the test around `%s` depends on `%s`"
                    .formatted(last(t.loops()).name(), m.symbol().name()));
          }
        }
      }
    }
    for (Code child : piece.children()) {
      Optional<String> blocker = testBlocker(child, inside);
      if (blocker.isPresent()) {
        return blocker;
      }
    }
    return Optional.empty();
  }

  private static boolean counts(LoopNode loop, Symbol symbol) {
    return loop.inductions().contains(symbol)
        || Mentions.written(Mentions.of(loop.loop().header())).contains(symbol);
  }

  private static LoopNode last(List<LoopNode> loops) {
    return loops.get(loops.size() - 1);
  }

  /**
   * An array element that the outermost loop starts at: it is read once now, and the nest may have
   * changed it where the loop starts again.
   */
  private Optional<String> startBlocker() {
    List<Type> written =
        t.placed().stream()
            .filter(p -> p.event() instanceof Event.Access a && a.writes())
            .map(p -> ((Event.Access) p.event()).elementType())
            .toList();
    return Headers.startsAt(t.root()).stream().anyMatch(written::contains)
        ? Optional.of("where `" + t.root().name() + "` starts may be changed by the loop")
        : Optional.empty();
  }

  /** A bound that depends on a loop of the nest which is no longer around. */
  private Optional<String> boundBlocker(Code piece, List<LoopNode> around) {
    List<LoopNode> inside = around;
    if (piece instanceof Code.Loop l) {
      LoopNode loop = l.loop();
      for (LoopNode other : t.loops()) {
        if (other != loop
            && !around.contains(other)
            && (loop.counted().orElseThrow().min().variesWith(other)
                || loop.counted().orElseThrow().max().variesWith(other))) {
          return Optional.of(
              "the bounds of `" + loop.name() + "` depend on `" + other.name() + "`");
        }
      }
      inside = new ArrayList<>(around);
      inside.add(loop);
    }
    for (Code child : piece.children()) {
      Optional<String> blocker = boundBlocker(child, inside);
      if (blocker.isPresent()) {
        return blocker;
      }
    }
    return Optional.empty();
  }

  private Optional<String> effectBlocker() {
    for (Placed p : t.placed()) {
      if (p.event() instanceof Effect e) {
        Optional<String> blocker = blocker(e);
        if (blocker.isPresent()) {
          return blocker;
        }
      }
    }
    return Optional.empty();
  }

  /** Where elements of views lie rests on indices and sizes being what they look like. */
  private List<Condition> viewConditions() {
    return t.placed().stream()
        .filter(p -> p.event() instanceof Effect e && e.kind() == Effect.Kind.WRAPPED_VIEW_ACCESS)
        .<Condition>map(p ->
            new Condition.Other(
                "no index or size in `" + ((Effect) p.event()).text() + "` overflows"))
        .distinct()
        .toList();
  }

  private static Optional<String> blocker(Effect effect) {
    return switch (effect.kind()) {
      case MAY_THROW, SLOW_CALL, VIEW_ACCESS, WRAPPED_VIEW_ACCESS -> Optional.empty();
      case RECORDED_VIEW_ACCESS ->
          Optional.of(
              "where elements of `" + effect.text() + "` lie is known of the recorded run only");
      case CALL -> Optional.of("it is not known what `" + effect.text() + "` does");
      case ALLOCATION -> Optional.of("`" + effect.text() + "` creates an object in each iteration");
      case FIELD_WRITE -> Optional.of("field `" + effect.text() + "` is written");
      case ROW_WRITE -> Optional.of("a row is replaced: `" + effect.text() + "`");
      case SYNCHRONIZATION ->
          Optional.of("`" + effect.text() + "` synchronizes with other threads");
      case EXIT -> Optional.of("`" + effect.text() + "` may end the loop early");
      case TRY ->
          Optional.of("a `try` in the loop could see which part was done before an exception");
      case OPAQUE -> Optional.of("it is not known what " + effect.text() + " does");
    };
  }
}

package io.stridewise.core.remedy;

import io.stridewise.core.address.Event.Access;
import io.stridewise.core.address.Event.Effect;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.address.Region;
import io.stridewise.core.ir.Body;
import io.stridewise.core.ir.CompilationUnitModel;
import io.stridewise.core.ir.Type;
import io.stridewise.core.legality.Condition;
import io.stridewise.core.legality.EntryTests;
import io.stridewise.core.legality.Tier;
import io.stridewise.core.legality.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes plans down as changes of the source. */
public final class Fixes {
  /** Loops are tiled in blocks of so many iterations. */
  private static final int TILE = 32;

  /**
   * What came of it.
   *
   * @param fix empty if the plan cannot be written down
   * @param refusal why not, as a phrase; empty if it can
   */
  public record Outcome(Optional<Fix> fix, String refusal) {}

  private Fixes() {}

  /**
   * The change that {@code plan} asks for.
   *
   * @param body the method that the nest is in
   * @param guards whether conditions may be tested at run time, with the old order as the other
   *     branch
   */
  public static Outcome of(CompilationUnitModel unit, Body body, Plan plan, boolean guards) {
    if (!(plan.verdict() instanceof Verdict.Legal legal)) {
      return refused("it is not proved that the new order means the same");
    }
    List<Condition> conditions = legal.conditions();
    boolean testable =
        !conditions.isEmpty()
            && conditions.stream().noneMatch(c -> c instanceof Condition.Assumption);
    if (guards && testable && plan.kind() != RemedyKind.TILE) {
      Rewrite.Result guarded = rewrite(unit, body, plan, conditions);
      if (guarded instanceof Rewrite.Edits e) {
        return new Outcome(Optional.of(new Fix(Tier.GUARDED, e.edits())), "");
      }
    }
    Tier tier = conditions.isEmpty() ? legal.tier() : Tier.CONDITIONAL;
    Rewrite.Result plain =
        plan.kind() == RemedyKind.TILE
            ? Rewrite.tile(unit, body, plan.innermost(), plan.nest().innermost(), TILE)
            : rewrite(unit, body, plan, List.of());
    return plain instanceof Rewrite.Edits e
        ? new Outcome(Optional.of(new Fix(tier, e.edits())), "")
        : refused(((Rewrite.Refused) plain).reason());
  }

  private static Outcome refused(String reason) {
    return new Outcome(Optional.empty(), reason);
  }

  private static Rewrite.Result rewrite(
      CompilationUnitModel unit, Body body, Plan plan, List<Condition> guard) {
    List<Access> hoists = new ArrayList<>(plan.hoists());
    hoists.addAll(plan.rows());
    Rewrite.Request request =
        new Rewrite.Request(EntryTests.of(plan.transformation(), hoists), hoists, guard);
    LoopNode around = guarded(plan.root(), guard);
    return around == plan.root()
        ? Rewrite.of(unit, body, plan.transformation(), request)
        : Rewrite.guarded(unit, body, plan.transformation(), request, around);
  }

  /**
   * The loop before which to test: comparing rows costs as much as a nest of two loops, so that
   * goes as far out as what is compared stays the same.
   */
  private static LoopNode guarded(LoopNode root, List<Condition> guard) {
    boolean comparesRows =
        guard.stream()
            .anyMatch(c ->
                c instanceof Condition.DistinctRows
                    || c instanceof Condition.Disjoint d
                        && (isDeep(d.first()) || isDeep(d.second())));
    LoopNode around = root;
    while (comparesRows
        && around.parent().isPresent()
        && guard.stream().allMatch(new Unchanged(around.parent().get())::keeps)) {
      around = around.parent().get();
    }
    return around;
  }

  private static boolean isDeep(Region region) {
    return region.type() instanceof Type.Array a && a.element() instanceof Type.Array;
  }

  /** Whether a loop leaves alone what conditions are about. */
  private record Unchanged(LoopNode loop) {
    boolean keeps(Condition condition) {
      if (changesRows(loop)) {
        return false;
      } else if (condition instanceof Condition.DistinctRows d) {
        return !d.region().variesWith(loop);
      } else if (condition instanceof Condition.Disjoint d) {
        return !d.first().variesWith(loop) && !d.second().variesWith(loop);
      }
      return condition instanceof Condition.NonNegative n && !n.polynomial().variesWith(loop);
    }

    private static boolean changesRows(LoopNode loop) {
      return loop.events().stream()
          .anyMatch(e ->
              e instanceof LoopNode inner && changesRows(inner)
                  || e instanceof Effect f
                      && f.kind() != Effect.Kind.MAY_THROW
                      && f.kind() != Effect.Kind.SLOW_CALL);
    }
  }
}

package io.stridewise.core.remedy;

import io.stridewise.core.ir.Body;
import io.stridewise.core.ir.CompilationUnitModel;
import io.stridewise.core.legality.Condition;
import io.stridewise.core.legality.EntryTests;
import io.stridewise.core.legality.Tier;
import io.stridewise.core.legality.Verdict;
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
    return Rewrite.of(
        unit,
        body,
        plan.transformation(),
        new Rewrite.Request(
            EntryTests.of(plan.transformation(), plan.hoists()), plan.hoists(), guard));
  }
}

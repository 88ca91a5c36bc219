package io.stridewise.core.check;

import io.stridewise.core.address.ViewUse;
import io.stridewise.core.ir.CompilationUnitModel;
import io.stridewise.core.ir.Span;
import io.stridewise.core.legality.Tier;
import io.stridewise.core.locality.Machine;
import io.stridewise.core.remedy.Fix;
import io.stridewise.core.remedy.RemedyKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What there is to say about the uses of strided views in a method. */
final class ViewRules {
  /**
   * A use worth telling about.
   *
   * @param evidence how sure it is
   * @param place the call to blame
   * @param remedy what kind of change the advice is
   * @param advice an imperative, or empty
   * @param tier of the advice, where it is a remedy
   * @param conditions what the finding or its remedy rests on
   */
  record Judged(
      Check check,
      Severity evidence,
      Span place,
      String message,
      String caption,
      RemedyKind remedy,
      String advice,
      Optional<Tier> tier,
      List<String> conditions,
      Optional<Fix> fix) {
    static Judged of(
        Check check, Severity evidence, Span place, String message, String caption, String advice) {
      return new Judged(
          check,
          evidence,
          place,
          message,
          caption,
          RemedyKind.NONE,
          advice,
          Optional.empty(),
          List.of(),
          Optional.empty());
    }

    Judged when(List<String> conditions) {
      return new Judged(
          check, evidence, place, message, caption, remedy, advice, tier, conditions, fix);
    }
  }

  private final SafeViews safeViews;
  private final Machine machine;

  ViewRules(CompilationUnitModel unit, Machine machine) {
    this.safeViews = new SafeViews(unit);
    this.machine = machine;
  }

  /** The findings for {@code uses}, in order. */
  List<Judged> judge(List<ViewUse> uses) {
    List<Judged> all = new ArrayList<>();
    RepeatedWalks repeated = new RepeatedWalks(uses, machine);
    for (ViewUse use : uses) {
      if (use instanceof ViewUse.AsStrided a) {
        judge(a).ifPresent(all::add);
      } else if (use instanceof ViewUse.Write w) {
        OverlappingWrites.judge(w).ifPresent(all::add);
      } else if (use instanceof ViewUse.Walk w) {
        repeated.judge(w).ifPresent(all::add);
      } else if (use instanceof ViewUse.Closed c) {
        all.add(closed(c));
      }
    }
    return all;
  }

  private static Judged closed(ViewUse.Closed use) {
    return use.leaves()
        .map(arena ->
            Judged.of(
                Check.VIEW_AFTER_CLOSE,
                Severity.WARNING,
                use.span(),
                "`%s` is returned, and its memory is gone by then: the `try` closes `%s`"
                    .formatted(use.name(), arena),
                "%s: memory of %s".formatted(use.name(), arena),
                "return a copy() on the heap, or take the arena from the caller"))
        .orElseGet(() ->
            Judged.of(
                Check.VIEW_AFTER_CLOSE,
                Severity.ERROR,
                use.span(),
                "Already closed: the arena that `%s` has its memory from".formatted(use.name()),
                use.name() + ": closed",
                "use the elements before the arena is closed, or a copy() on the heap"));
  }

  /** At most one finding per call: the worst that is sure, else the most useful. */
  private Optional<Judged> judge(ViewUse.AsStrided use) {
    Optional<Judged> bounds = StridedBounds.judge(use);
    if (bounds.isPresent() && bounds.get().evidence() == Severity.ERROR) {
      return bounds;
    }
    return StrideUnits.judge(use)
        .or(() -> bounds.filter(b -> b.evidence() == Severity.WARNING))
        .or(() -> safeViews.judge(use))
        .or(() -> bounds);
  }
}

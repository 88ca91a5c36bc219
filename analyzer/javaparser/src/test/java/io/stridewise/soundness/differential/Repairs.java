package io.stridewise.soundness.differential;

import io.stridewise.core.Analyzer;
import io.stridewise.core.check.CheckSelection;
import io.stridewise.core.check.Finding;
import io.stridewise.core.check.Options;
import io.stridewise.core.ir.CompilationUnitModel;
import io.stridewise.core.legality.Tier;
import io.stridewise.core.locality.Machine;
import io.stridewise.core.remedy.Edit;
import io.stridewise.core.remedy.Fix;
import io.stridewise.soundness.Models;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks the analysis for fixes and applies them: all that this harness knows of the engine. */
final class Repairs {
  private static final Set<Tier> APPLIED = EnumSet.of(Tier.EXACT, Tier.GUARDED, Tier.UNLESS_THROWS);

  private Repairs() {}

  /**
   * A repaired source.
   *
   * @param text whole compilation unit
   * @param tier the least of its fixes
   * @param remedies each fix by kind and tier
   * @param complete whether all fixes could be applied at once
   */
  record Repaired(String text, Tier tier, List<String> remedies, boolean complete) {}

  /** {@code source} read once, to be asked for fixes with and without guards. */
  static CompilationUnitModel read(String source) {
    return Models.of(source);
  }

  /** All fixes up to tier B applied to {@code source}; empty if there are none. */
  static Optional<Repaired> repair(String source, CompilationUnitModel model, boolean guards) {
    List<Finding> fixable =
        Analyzer.analyze(model, new Options(CheckSelection.ALL, Machine.GENERIC, guards)).stream()
            .filter(f -> f.fix().map(Fix::tier).filter(APPLIED::contains).isPresent())
            .toList();
    List<Edit> edits = new ArrayList<>();
    List<String> remedies = new ArrayList<>();
    Tier tier = Tier.EXACT;
    boolean complete = true;
    for (Finding finding : fixable) {
      Fix fix = finding.fix().orElseThrow();
      if (overlaps(edits, fix.edits())) {
        complete = false;
        continue;
      }
      edits.addAll(fix.edits());
      remedies.add(finding.remedy().label() + " " + fix.tier().label());
      tier = fix.tier().compareTo(tier) > 0 ? fix.tier() : tier;
    }
    return remedies.isEmpty()
        ? Optional.empty()
        : Optional.of(new Repaired(Edit.apply(source, edits), tier, remedies, complete));
  }

  /** Whether the nests that {@code some} and {@code others} change lie within each other. */
  private static boolean overlaps(List<Edit> some, List<Edit> others) {
    int start = others.stream().mapToInt(e -> e.span().start()).min().orElse(0);
    int end = others.stream().mapToInt(e -> e.span().end()).max().orElse(0);
    return some.stream()
        .sorted(Comparator.comparingInt(e -> e.span().start()))
        .anyMatch(e -> e.span().start() < end && start < e.span().end());
  }
}

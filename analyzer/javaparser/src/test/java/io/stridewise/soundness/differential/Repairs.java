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
import java.util.Collections;
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
   * @param tiers of its fixes
   * @param remedies each fix by kind and tier
   * @param again what is repaired although it was before; empty as it should be
   */
  record Repaired(String text, Set<Tier> tiers, List<String> remedies, List<String> again) {
    /** The least of the fixes' tiers: what all of them together keep. */
    Tier tier() {
      return Collections.max(tiers);
    }
  }

  /**
   * All fixes up to tier B applied to {@code source}, which {@code model} is of, one by one, each
   * to the text it was made for; empty if there are none. There may be no more of them than nests
   * that the first analysis would repair.
   */
  static Optional<Repaired> repair(String source, CompilationUnitModel model, boolean guards) {
    List<Finding> fixable = fixable(model, guards);
    int first = fixable.size();
    String text = source;
    List<String> remedies = new ArrayList<>();
    List<String> again = new ArrayList<>();
    Set<Tier> tiers = EnumSet.noneOf(Tier.class);
    while (!fixable.isEmpty()) {
      Finding finding = fixable.get(0);
      Fix fix = finding.fix().orElseThrow();
      String label = finding.remedy().label() + " " + fix.tier().label();
      if (remedies.size() >= first) {
        again.add(label);
        break;
      }
      text = Edit.apply(text, fix.edits());
      remedies.add(label);
      tiers.add(fix.tier());
      fixable = fixable(Models.of(text), guards);
    }
    return remedies.isEmpty()
        ? Optional.empty()
        : Optional.of(new Repaired(text, tiers, remedies, again));
  }

  private static List<Finding> fixable(CompilationUnitModel model, boolean guards) {
    Options options = new Options(CheckSelection.ALL, Machine.GENERIC, guards);
    return Analyzer.analyze(model, options).stream()
        .filter(f -> f.fix().map(Fix::tier).filter(APPLIED::contains).isPresent())
        .toList();
  }
}

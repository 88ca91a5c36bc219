package io.stridewise.polybench;

import io.stridewise.core.check.Finding;
import io.stridewise.core.legality.Tier;
import io.stridewise.core.remedy.Edit;
import io.stridewise.core.remedy.Fix;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the analyser says about one nest.
 *
 * @param findings about its loop order
 * @param orders of the innermost loops that the fixes make, each as {@code i k j}
 */
record Found(List<Finding> findings, Set<String> orders) {

  /** The findings of one nest of {@code source}. */
  static Found of(String source, List<Finding> findings) {
    Set<String> orders = new LinkedHashSet<>();
    for (Finding finding : findings) {
      automatic(finding)
          .ifPresent(fix -> {
            List<String> made = new ArrayList<>(LoopChains.of(Edit.apply(source, fix.edits())));
            LoopChains.of(source).forEach(made::remove);
            orders.addAll(made);
          });
    }
    return new Found(findings, orders);
  }

  /**
   * The fix of {@code finding} unless it rests on something that neither was proved nor is tested
   * at run time.
   */
  static Optional<Fix> automatic(Finding finding) {
    return finding.fix().filter(f -> f.tier() != Tier.CONDITIONAL);
  }

  boolean isSilent() {
    return findings.isEmpty();
  }

  /** Whether every finding comes with a change of the source that may be applied unseen. */
  boolean isFixed() {
    return !isSilent() && findings.stream().allMatch(f -> automatic(f).isPresent());
  }

  /** Whether any finding claims that another order means the same. */
  boolean isOffered() {
    return findings.stream().anyMatch(f -> f.fix().isPresent() || f.tier().isPresent());
  }

  /** Without repetitions. */
  List<Verdict> verdicts() {
    return findings.stream().map(f -> Verdict.of(f.remedy())).distinct().toList();
  }

  /** What the fixes keep: {@code A by guard}. */
  String tiers() {
    return findings.stream()
        .flatMap(f -> automatic(f).stream())
        .map(f -> f.tier().label())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** {@code fission -> i j}, or {@code swap (advice only)}. */
  String text() {
    if (isSilent()) {
      return Verdict.SILENT.label();
    }
    String verdicts = verdicts().stream().map(Verdict::label).collect(Collectors.joining("; "));
    if (isFixed()) {
      return verdicts + " -> " + String.join("; ", orders);
    }
    boolean conditional = findings.stream().anyMatch(f -> f.fix().isPresent());
    String offered =
        !isOffered() ? "legality unknown" : conditional ? "conditional fix" : "advice only";
    return verdicts
        + " ("
        + offered
        + ")"
        + (orders.isEmpty() ? "" : " (in part) -> " + String.join("; ", orders));
  }
}

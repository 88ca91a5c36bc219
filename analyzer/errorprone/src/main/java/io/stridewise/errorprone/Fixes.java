package io.stridewise.errorprone;

import io.stridewise.core.check.Finding;
import io.stridewise.core.ir.Span;
import io.stridewise.core.remedy.Edit;
import io.stridewise.core.remedy.Fix;
import io.stridewise.errorprone.UnitAnalysis.Reported;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which fixes of a compilation unit are offered: those up to the configured tier, and of several
 * that touch the same nest the one that keeps most. Patching would drop the others without a word.
 */
final class Fixes {
  private Fixes() {}

  static List<Reported> offered(List<Finding> findings, Settings settings) {
    List<Finding> fixable =
        findings.stream()
            .filter(f -> f.fix().filter(settings::offers).isPresent())
            .sorted(Comparator.comparing(f -> f.fix().orElseThrow().tier()))
            .toList();
    Map<Finding, Fix> chosen = new HashMap<>();
    List<Span> taken = new ArrayList<>();
    for (Finding finding : fixable) {
      Fix fix = finding.fix().orElseThrow();
      Span whole = hull(fix);
      if (taken.stream().noneMatch(t -> t.start() < whole.end() && whole.start() < t.end())) {
        taken.add(whole);
        chosen.put(finding, fix);
      }
    }
    return findings.stream().map(f -> new Reported(f, Optional.ofNullable(chosen.get(f)))).toList();
  }

  private static Span hull(Fix fix) {
    int start = fix.edits().stream().map(Edit::span).mapToInt(Span::start).min().orElse(0);
    int end = fix.edits().stream().map(Edit::span).mapToInt(Span::end).max().orElse(0);
    return new Span(start, end);
  }
}

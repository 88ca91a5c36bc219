package io.stridewise.errorprone;

import io.stridewise.core.check.Finding;
import io.stridewise.core.ir.Span;
import io.stridewise.core.remedy.Edit;
import io.stridewise.core.remedy.Fix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which fixes of a compilation unit are offered: those up to the configured tier, and of several
 * that touch the same nest the one that keeps most. Patching would drop the others without a word.
 */
final class Fixes {
  private Fixes() {}

  /** {@code findings}, of which those keep their fix that offer it. */
  static List<Finding> offered(List<Finding> findings, Settings settings) {
    List<Finding> fixable =
        findings.stream()
            .filter(f -> f.fix().filter(settings.fixes()::admits).isPresent())
            .sorted(Comparator.comparing(f -> f.fix().orElseThrow().tier()))
            .toList();
    Set<Finding> chosen = new HashSet<>();
    List<Span> taken = new ArrayList<>();
    for (Finding finding : fixable) {
      Span whole = hull(finding.fix().orElseThrow());
      if (taken.stream().noneMatch(t -> t.start() < whole.end() && whole.start() < t.end())) {
        taken.add(whole);
        chosen.add(finding);
      }
    }
    return findings.stream().map(f -> chosen.contains(f) ? f : f.withoutFix()).toList();
  }

  private static Span hull(Fix fix) {
    int start = fix.edits().stream().map(Edit::span).mapToInt(Span::start).min().orElse(0);
    int end = fix.edits().stream().map(Edit::span).mapToInt(Span::end).max().orElse(0);
    return new Span(start, end);
  }
}

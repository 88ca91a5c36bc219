package io.stridewise.core.report;

import io.stridewise.core.address.views.Trace;
import io.stridewise.core.check.Finding;
import io.stridewise.core.check.FixPolicy;
import io.stridewise.core.check.Severity;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The result of scanning any number of files; all that reports are made from.
 *
 * @param findings sorted by path, offset, check; given in any order
 * @param diagnostics sorted by path, line; given in any order
 */
public record ScanReport(
    List<Finding> findings, List<Diagnostic> diagnostics, Statistics statistics) {

  private static final Comparator<Finding> FINDING_ORDER =
      Comparator.comparing((Finding f) -> f.place().path())
          .thenComparingInt(f -> f.place().span().start())
          .thenComparing(Finding::check)
          .thenComparing(Finding::message)
          .thenComparing(Finding::fingerprint);

  private static final Comparator<Diagnostic> DIAGNOSTIC_ORDER =
      Comparator.comparing(Diagnostic::path)
          .thenComparingInt(Diagnostic::line)
          .thenComparingInt(Diagnostic::column)
          .thenComparing(Diagnostic::message);

  // Sorted here, so that no caller's threads can show in a report.
  public ScanReport {
    findings = findings.stream().sorted(FINDING_ORDER).toList();
    diagnostics = diagnostics.stream().sorted(DIAGNOSTIC_ORDER).toList();
  }

  /**
   * One report of several, as for the modules of a build; their paths must start at the same
   * folder.
   */
  public static ScanReport merge(Collection<ScanReport> reports) {
    return new ScanReport(
        reports.stream().flatMap(r -> r.findings().stream()).toList(),
        reports.stream().flatMap(r -> r.diagnostics().stream()).toList(),
        reports.stream().map(ScanReport::statistics).reduce(Statistics.NONE, Statistics::plus));
  }

  /** The same with only those fixes that {@code policy} admits. */
  public ScanReport offering(FixPolicy policy) {
    return new ScanReport(
        findings.stream()
            .map(f -> f.fix().filter(policy::admits).isPresent() ? f : f.withoutFix())
            .toList(),
        diagnostics,
        statistics);
  }

  /** The findings, those first at whose loops a recorded run walked most elements. */
  public List<Finding> hottestFirst(Trace trace) {
    return trace.isEmpty()
        ? findings
        : findings.stream()
            .sorted(
                Comparator.comparingLong(
                    f -> -trace.elements(f.place().path(), f.loopStart(), f.loopEnd())))
            .toList();
  }

  /** How many findings have a fix. */
  public long fixable() {
    return findings.stream().filter(f -> f.fix().isPresent()).count();
  }

  /** How many findings have exactly this severity. */
  public long count(Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity).count();
  }

  /** Whether some finding is as loud as {@code threshold} or louder. */
  public boolean hasAtLeast(Severity threshold) {
    return findings.stream().anyMatch(f -> f.severity().atLeast(threshold));
  }

  /**
   * What was looked at. Deterministic: no times.
   *
   * @param files source files seen
   * @param parsed files that held a candidate nest and were parsed
   * @param unparsable files that could not be read or parsed
   * @param lines lines of all files
   * @param resolved names and calls whose type was asked from the class path, and found
   * @param unresolved names and calls whose type could not be found
   */
  public record Statistics(
      int files, int parsed, int unparsable, long lines, long resolved, long unresolved) {

    /** Of a scan that saw nothing. */
    public static final Statistics NONE = new Statistics(0, 0, 0, 0, 0, 0);

    /** The sum, for merging modules. */
    public Statistics plus(Statistics o) {
      return new Statistics(
          files + o.files,
          parsed + o.parsed,
          unparsable + o.unparsable,
          lines + o.lines,
          resolved + o.resolved,
          unresolved + o.unresolved);
    }
  }
}

package io.stridewise.core.report;

import io.stridewise.core.check.Finding;
import io.stridewise.core.check.Severity;
import java.util.List;

/**
 * The result of scanning any number of files; all that reports are made from.
 *
 * @param findings sorted by path, offset, check
 * @param diagnostics sorted by path, line
 */
public record ScanReport(List<Finding> findings, List<Diagnostic> diagnostics, Statistics statistics) {
  public ScanReport {
    findings = List.copyOf(findings);
    diagnostics = List.copyOf(diagnostics);
  }

  /** How many findings have exactly this severity. */
  public long count(Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity).count();
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
  public record Statistics(int files, int parsed, int unparsable, long lines, long resolved, long unresolved) {
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

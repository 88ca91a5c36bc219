package io.stridewise.maven;

import io.stridewise.core.address.views.Trace;
import io.stridewise.core.check.FailOn;
import io.stridewise.core.check.Finding;
import io.stridewise.core.check.Severity;
import io.stridewise.core.report.ConsoleReport;
import io.stridewise.core.report.Diagnostic;
import io.stridewise.core.report.ScanReport;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Findings in Maven's log: what fails the build as an error, the rest at its own level. */
final class ReportLog {
  private final Log log;
  private final ConsoleReport console;
  private final FailOn failOn;
  private final boolean quiet;
  private final Trace trace;

  /**
   * @param quiet only what fails the build, one line each
   * @param trace what a run of the program walked: its hottest places come first
   */
  ReportLog(Log log, ConsoleReport console, FailOn failOn, boolean quiet, Trace trace) {
    this.log = log;
    this.console = console;
    this.failOn = failOn;
    this.quiet = quiet;
    this.trace = trace;
  }

  void write(ScanReport report) {
    for (Finding finding : report.hottestFirst(trace)) {
      boolean fails = failOn.failsOn(finding.severity());
      List<String> lines = console.lines(finding);
      if (quiet) {
        if (fails) {
          log.error(lines.get(0));
        }
        continue;
      }
      String text = String.join(System.lineSeparator(), lines) + System.lineSeparator();
      if (fails) {
        log.error(text);
      } else if (finding.severity() == Severity.INFO) {
        log.info(text);
      } else {
        log.warn(text);
      }
    }
    for (Diagnostic diagnostic : report.diagnostics()) {
      log.warn(String.join(System.lineSeparator(), console.lines(diagnostic)));
    }
    if (!quiet) {
      log.info(console.summary(report));
    }
  }
}

package io.stridewise.cli;

import io.stridewise.core.address.views.Trace;
import io.stridewise.core.check.FailOn;
import io.stridewise.core.check.Finding;
import io.stridewise.core.report.ConsoleReport;
import io.stridewise.core.report.Diagnostic;
import io.stridewise.core.report.ScanReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Findings on standard output, what concerns the scan itself on standard error. */
final class Printer {
  private final PrintWriter out;
  private final PrintWriter err;
  private final ConsoleReport console;
  private final FailOn failOn;
  private final boolean quiet;
  private final Trace trace;

  /**
   * @param quiet only what fails the run, one line each
   * @param trace what a run of the program walked: its hottest places come first
   */
  Printer(
      PrintWriter out,
      PrintWriter err,
      ConsoleReport console,
      FailOn failOn,
      boolean quiet,
      Trace trace) {
    this.out = out;
    this.err = err;
    this.console = console;
    this.failOn = failOn;
    this.quiet = quiet;
    this.trace = trace;
  }

  /** What went wrong in single files. */
  void problems(ScanReport report) {
    for (Diagnostic diagnostic : report.diagnostics()) {
      console.lines(diagnostic).forEach(err::println);
    }
    err.flush();
  }

  /** What was found, and the sum of it. */
  void findings(ScanReport report) {
    for (Finding finding : report.hottestFirst(trace)) {
      List<String> lines = console.lines(finding);
      if (!quiet) {
        lines.forEach(out::println);
        out.println();
      } else if (failOn.failsOn(finding.severity())) {
        out.println(lines.get(0));
      }
    }
    if (!quiet) {
      out.println(console.summary(report));
    }
  }

  /** Where the reports are. */
  void reports(List<Path> files) {
    if (!quiet && !files.isEmpty()) {
      out.println(
          "reports: " + files.stream().map(Path::toString).collect(Collectors.joining(", ")));
    }
  }

  /** Text for a machine, as it is. */
  void raw(String text) {
    out.print(text);
  }
}

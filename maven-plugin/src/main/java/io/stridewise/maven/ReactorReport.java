package io.stridewise.maven;

import io.stridewise.core.check.Finding;
import io.stridewise.core.report.Diagnostic;
import io.stridewise.core.report.ReportFiles;
import io.stridewise.core.report.ReportFormat;
import io.stridewise.core.report.ScanReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.SessionData;

/**
 * The modules' reports of one build, merged. Every module that adds something rewrites the file
 * whole: Maven does not tell a goal that it is the last one, and the last to write has all of them,
 * in an order that does not depend on who finished first.
 */
final class ReactorReport {
  private final Map<String, ScanReport> modules = new TreeMap<>();
  private boolean written;

  ReactorReport() {}

  /** The one that the modules of this build share, also when they are built in parallel. */
  static ReactorReport of(MavenSession session) {
    SessionData shared = session.getRepositorySession().getData();
    // The class as the key: a plugin loaded twice in one build must not see the other's objects.
    shared.set(ReactorReport.class, null, new ReactorReport());
    return (ReactorReport) shared.get(ReactorReport.class);
  }

  /**
   * Adds one module and rewrites the file if that changes it.
   *
   * @param module unique in the build
   * @return the file, unless it already said the same
   */
  synchronized Optional<Path> add(String module, ScanReport report, Path directory)
      throws IOException {
    modules.put(module, report);
    if (written && report.findings().isEmpty() && report.diagnostics().isEmpty()) {
      return Optional.empty();
    }
    List<Path> files = ReportFiles.write(merged(), Set.of(ReportFormat.SARIF), directory);
    written = true;
    return Optional.of(files.get(0));
  }

  private ScanReport merged() {
    return new ScanReport(
        modules.values().stream()
            .flatMap(r -> r.findings().stream())
            .sorted(
                Comparator.comparing((Finding f) -> f.place().path())
                    .thenComparing(f -> f.place().span().start())
                    .thenComparing(Finding::check))
            .toList(),
        modules.values().stream()
            .flatMap(r -> r.diagnostics().stream())
            .sorted(Comparator.comparing(Diagnostic::path).thenComparing(Diagnostic::line))
            .toList(),
        modules.values().stream()
            .map(ScanReport::statistics)
            .reduce(new ScanReport.Statistics(0, 0, 0, 0, 0, 0), ScanReport.Statistics::plus));
  }
}

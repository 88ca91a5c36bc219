package io.stridewise.core.report;

import io.stridewise.core.check.Finding;
import io.stridewise.core.check.Place;
import io.stridewise.core.check.Severity;
import java.io.IOException;

/**
 * Workflow commands: lines on the standard output of a GitHub Actions step that become annotations
 * of the source. The runner only knows them at the start of a line, so they must not go through a
 * logger that puts its level in front.
 */
public final class GitHubCommands {
  private GitHubCommands() {}

  /** Appends one command per finding and per diagnostic. */
  public static void write(ScanReport report, Appendable out) throws IOException {
    for (Finding finding : report.findings()) {
      out.append(command(finding)).append('\n');
    }
    for (Diagnostic diagnostic : report.diagnostics()) {
      out.append(command(diagnostic)).append('\n');
    }
  }

  /** The command for one finding, without a line end. */
  public static String command(Finding finding) {
    Place place = finding.place();
    StringBuilder out = new StringBuilder("::").append(level(finding.severity()));
    out.append(" file=").append(property(place.path()));
    out.append(",line=").append(place.startLine());
    out.append(",endLine=").append(place.endLine());
    // GitHub takes columns only for annotations of one line.
    if (place.startLine() == place.endLine()) {
      out.append(",col=").append(place.startColumn());
      out.append(",endColumn=").append(place.endColumn());
    }
    out.append(",title=").append(property(finding.check().id()));
    StringBuilder message = new StringBuilder(finding.message());
    for (Fact fact : Fact.of(finding)) {
      message.append('\n').append(fact);
    }
    message.append("\nsee ").append(finding.check().url());
    return out.append("::").append(text(message.toString())).toString();
  }

  /** The command for one diagnostic, without a line end. */
  public static String command(Diagnostic diagnostic) {
    StringBuilder out = new StringBuilder("::warning file=").append(property(diagnostic.path()));
    if (diagnostic.line() > 0) {
      out.append(",line=").append(diagnostic.line());
      if (diagnostic.column() > 0) {
        out.append(",col=").append(diagnostic.column());
      }
    }
    out.append(",title=Stridewise::");
    return out.append(text(diagnostic.message())).toString();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  private static String text(String raw) {
    return raw.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String raw) {
    return text(raw).replace(":", "%3A").replace(",", "%2C");
  }
}

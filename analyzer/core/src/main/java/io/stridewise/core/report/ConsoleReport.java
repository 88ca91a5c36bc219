package io.stridewise.core.report;

import io.stridewise.core.check.Finding;
import io.stridewise.core.check.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Findings for a reader at a console: what is wrong where, the code, and what is known about it.
 *
 * <pre>
 * src/main/java/acme/Sum.java:14:9 WARNING [HostileLoopOrder] loop `i` walks down the columns of `a`
 *    13 |     for (int j = 0; j &lt; m; j++)
 *    14 |         for (int i = 0; i &lt; n; i++)
 *       |         ^^^ a: new row per step of i, 8 bytes per step of j
 *    15 |             out[j] += a[i][j];
 *    = cache lines per iteration: 1.00 now, 0.14 after
 *    = remedy (exact unless it throws): swap the loops, hoist `a[i]`
 *    = see https://stridewise.io/checks/HostileLoopOrder
 * </pre>
 */
public final class ConsoleReport {
  private static final String FACT = "   = ";

  /** Sets the command apart from what it does. */
  private static final String GAP = " ".repeat(10);

  private final Style style;
  private final String fixCommand;

  /** A report that marks its text by {@code style} and names no command. */
  public ConsoleReport(Style style) {
    this(style, "");
  }

  /**
   * A report that marks its text by {@code style}.
   *
   * @param fixCommand what applies the fixes, shown with each; empty if nothing does
   */
  public ConsoleReport(Style style, String fixCommand) {
    this.style = style;
    this.fixCommand = fixCommand;
  }

  /**
   * One finding, without line ends; the severity to log it with is {@link Finding#severity()}. The
   * first line tells where and what, and stands alone.
   */
  public List<String> lines(Finding finding) {
    Style.Tone tone = tone(finding.severity());
    List<String> out = new ArrayList<>();
    out.add(
        at(finding.place().path(), finding.place().startLine(), finding.place().startColumn())
            + " "
            + style.paint(tone, finding.severity().name())
            + " ["
            + finding.check().id()
            + "] "
            + TerminalText.clean(finding.message()));
    CodeFrame frame = new CodeFrame(finding, style, tone);
    out.addAll(frame.lines());
    if (!frame.holdsPlace() && !finding.caption().isEmpty()) {
      out.add(FACT + TerminalText.clean(finding.caption()));
    }
    for (Fact fact : Fact.of(finding)) {
      String command = fact.isFix() && !fixCommand.isEmpty() ? GAP + fixCommand : "";
      out.add(FACT + TerminalText.clean(fact + command));
    }
    out.add(FACT + "see " + finding.check().url());
    return out;
  }

  /** One diagnostic, without line ends: where, and what went wrong with the scan there. */
  public List<String> lines(Diagnostic diagnostic) {
    List<String> message = diagnostic.message().strip().lines().map(TerminalText::clean).toList();
    List<String> out = new ArrayList<>();
    out.add(
        at(diagnostic.path(), diagnostic.line(), diagnostic.column())
            + " "
            + style.paint(Style.Tone.STRONG, "PROBLEM")
            + (message.isEmpty() ? "" : " " + message.get(0)));
    message.stream().skip(1).forEach(line -> out.add(("   " + line).stripTrailing()));
    return out;
  }

  /**
   * The last line: {@code 3 findings: 2 warnings, 1 suggestion in 12 files (1 could not be read or
   * parsed)}.
   */
  public String summary(ScanReport report) {
    StringBuilder out = new StringBuilder();
    int total = report.findings().size();
    out.append(total == 0 ? "no findings" : plural(total, "finding"));
    String separator = ": ";
    for (Severity severity : Severity.values()) {
      long count = report.count(severity);
      if (count > 0) {
        String counted = plural(count, noun(severity));
        out.append(separator).append(style.paint(tone(severity), counted));
        separator = ", ";
      }
    }
    out.append(" in ").append(plural(report.statistics().files(), "file"));
    int unparsable = report.statistics().unparsable();
    if (unparsable > 0) {
      out.append(" (").append(unparsable).append(" could not be read or parsed)");
    }
    if (report.fixable() > 0) {
      out.append("; ").append(report.fixable()).append(" can be fixed");
    }
    return out.toString();
  }

  /** Everything: findings, diagnostics, and the summary, with line ends. */
  public void write(ScanReport report, Appendable out) throws IOException {
    for (Finding finding : report.findings()) {
      for (String line : lines(finding)) {
        out.append(line).append('\n');
      }
      out.append('\n');
    }
    for (Diagnostic diagnostic : report.diagnostics()) {
      for (String line : lines(diagnostic)) {
        out.append(line).append('\n');
      }
    }
    if (!report.diagnostics().isEmpty()) {
      out.append('\n');
    }
    out.append(summary(report)).append('\n');
  }

  /** As {@link #write}. */
  public String render(ScanReport report) {
    StringBuilder out = new StringBuilder();
    try {
      write(report, out);
    } catch (IOException e) {
      throw new UncheckedIOException("a StringBuilder does no I/O", e);
    }
    return out.toString();
  }

  /** {@code path:line:column}, without what is not known. */
  private String at(String path, int line, int column) {
    String place = TerminalText.clean(path) + (line > 0 ? ":" + line : "");
    return style.paint(Style.Tone.STRONG, line > 0 && column > 0 ? place + ":" + column : place);
  }

  private static Style.Tone tone(Severity severity) {
    return switch (severity) {
      case ERROR -> Style.Tone.ERROR;
      case WARNING -> Style.Tone.WARNING;
      case INFO -> Style.Tone.INFO;
    };
  }

  private static String noun(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "suggestion";
    };
  }

  private static String plural(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}

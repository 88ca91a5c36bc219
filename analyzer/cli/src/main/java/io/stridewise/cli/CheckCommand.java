package io.stridewise.cli;

import io.stridewise.core.check.FailOn;
import io.stridewise.core.check.FixPolicy;
import io.stridewise.core.check.Options;
import io.stridewise.core.report.ConsoleReport;
import io.stridewise.core.report.ReportFiles;
import io.stridewise.core.report.ReportFormat;
import io.stridewise.core.report.ScanReport;
import io.stridewise.core.report.Style;
import io.stridewise.core.report.Terminal;
import io.stridewise.javaparser.OptionText;
import io.stridewise.javaparser.SourceScanner;
import io.stridewise.javaparser.SourceSet;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Analyses source files, prints what it finds, writes reports, and answers with an exit code. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    customSynopsis = "stridewise check [OPTION]... PATH...",
    description = "Analyse Java sources and print the loops that fight the memory layout.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no finding at or above --fail-on",
      "1:findings at or above --fail-on",
      "2:wrong usage, nothing to analyse, or a file that could not be written"
    })
final class CheckCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Folders, .java files or sources jars.")
  private List<Path> paths;

  @Mixin private SourceOptions sources;

  @Mixin private RuleOptions rules;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      defaultValue = "WARNING",
      description =
          "Exit with 1 from this level on: ERROR, WARNING, INFO or NEVER. Default: WARNING.")
  private String failOn;

  @Option(
      names = "--formats",
      paramLabel = "NAMES",
      defaultValue = "sarif,json",
      description =
          "Reports to write: sarif, json, github (workflow commands on standard output), or none. Default: sarif,json.")
  private String formats;

  @Option(
      names = "--output-directory",
      paramLabel = "DIR",
      defaultValue = "target/stridewise",
      description = "Where report files go. Default: target/stridewise.")
  private Path outputDirectory;

  @Option(
      names = "--trace-file",
      paramLabel = "FILE",
      description =
          "What a run of the program walked, recorded with -Dstridewise.trace.record=FILE: sizes and strides of"
              + " arrays that the sources do not tell, and the hottest places first.")
  private Path traceFile;

  @Option(
      names = "--quiet",
      description = "Print only findings at or above --fail-on, one line each.")
  private boolean quiet;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "auto (on a terminal, unless NO_COLOR is set), always or never. Default: auto.")
  private String color;

  @Spec private CommandSpec spec;

  private final Terminal terminal;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    sources.read(paths);
    Run run;
    try {
      run =
          new Run(
              sources.sourceSet(),
              rules.options().with(OptionText.trace(Optional.ofNullable(traceFile))),
              rules.policy(),
              sources.threads(),
              FailOn.parse(failOn),
              ReportFormat.parse(formats),
              terminal.style(Terminal.Color.parse(color)));
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
    return run(run);
  }

  /** The options, understood. */
  private record Run(
      SourceSet set,
      Options options,
      FixPolicy policy,
      int threads,
      FailOn failOn,
      Set<ReportFormat> formats,
      Style style) {}

  private int run(Run run) throws IOException {
    Trouble trouble = new Trouble(spec.commandLine().getErr());
    sources.problems().forEach(trouble::tell);
    ScanReport report = scan(run);
    Printer printer =
        new Printer(
            spec.commandLine().getOut(),
            spec.commandLine().getErr(),
            new ConsoleReport(run.style(), sources.fixCommand()),
            run.failOn(),
            quiet,
            run.options().trace());
    printer.problems(report);
    ScanReport.Statistics seen = report.statistics();
    if (seen.files() == 0) {
      if (!run.set().roots().isEmpty()) {
        trouble.tell(sources.nothingIn());
      }
      return ExitCode.TROUBLE;
    }
    printer.findings(report);
    if (run.formats().contains(ReportFormat.GITHUB)) {
      printer.raw(ReportFormat.GITHUB.render(report));
    }
    try {
      printer.reports(ReportFiles.write(report, run.formats(), outputDirectory));
    } catch (IOException e) {
      trouble.tell(e.getMessage());
    }
    if (seen.unparsable() == seen.files()) {
      trouble.tell("none of the files could be parsed");
    }
    if (trouble.any()) {
      return ExitCode.TROUBLE;
    }
    return run.failOn().count(report.findings()) > 0 ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  private ScanReport scan(Run run) throws IOException {
    try (Progress progress = Progress.on(spec.commandLine().getErr(), terminal.err() && !quiet)) {
      return SourceScanner.scan(run.set(), run.options(), run.threads(), progress)
          .offering(run.policy());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }
}

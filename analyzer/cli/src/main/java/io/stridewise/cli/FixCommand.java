package io.stridewise.cli;

import io.stridewise.core.check.FixPolicy;
import io.stridewise.core.check.Options;
import io.stridewise.core.report.ConsoleReport;
import io.stridewise.core.report.Diagnostic;
import io.stridewise.core.report.FixConsole;
import io.stridewise.core.report.FixReport;
import io.stridewise.core.report.FixReport.Changed;
import io.stridewise.core.report.Style;
import io.stridewise.core.report.Terminal;
import io.stridewise.javaparser.SourceFixer;
import io.stridewise.javaparser.SourceSet;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Applies fixes to source files, or prints them as a patch, and tells what was left and why. */
@Command(
    name = "fix",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    customSynopsis = "stridewise fix [OPTION]... PATH...",
    description = {
      "Put the loops of Java sources in the better order, in place.",
      "With --dry-run, print the patch instead."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all wanted fixes are applied, if any",
      "2:wrong usage, nothing to analyse, or a file that could not be written"
    })
final class FixCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Folders or .java files.")
  private List<Path> paths;

  @Mixin private SourceOptions sources;

  @Mixin private RuleOptions rules;

  @Option(
      names = "--dry-run",
      description =
          "Change nothing; print a patch for 'git apply' or 'patch -p1' on standard output, and the rest on standard error.")
  private boolean dryRun;

  @Option(names = "--quiet", description = "Print only the sum of what was done and left.")
  private boolean quiet;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "auto (on a terminal, unless NO_COLOR is set), always or never. Default: auto.")
  private String color;

  @Spec private CommandSpec spec;

  private final Terminal terminal;
  private final OutputStream raw;

  /**
   * @param raw standard output for a patch, whose bytes are those of the files
   */
  FixCommand(Terminal terminal, OutputStream raw) {
    this.terminal = terminal;
    this.raw = raw;
  }

  @Override
  public Integer call() throws IOException {
    sources.read(paths);
    SourceSet set;
    Options options;
    FixPolicy policy;
    Style style;
    int threads;
    try {
      set = sources.sourceSet();
      SourceFixer.requireFiles(set);
      options = rules.options();
      policy = rules.policy();
      threads = sources.threads();
      Terminal.Color wanted = Terminal.Color.parse(color);
      style = dryRun ? terminal.errStyle(wanted) : terminal.style(wanted);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
    Trouble trouble = new Trouble(spec.commandLine().getErr());
    sources.problems().forEach(trouble::tell);
    FixReport report = fix(set, options, policy, threads);
    if (report.statistics().files() == 0) {
      if (!set.roots().isEmpty()) {
        trouble.tell(sources.nothingIn());
      }
      return ExitCode.TROUBLE;
    }
    print(report, style);
    if (report.statistics().unparsable() == report.statistics().files()) {
      trouble.tell("none of the files could be parsed");
    }
    return trouble.any() || !report.failures().isEmpty() ? ExitCode.TROUBLE : ExitCode.CLEAN;
  }

  private FixReport fix(SourceSet set, Options options, FixPolicy policy, int threads)
      throws IOException {
    try (Progress progress = Progress.on(spec.commandLine().getErr(), terminal.err() && !quiet)) {
      return SourceFixer.fix(set, options, policy, dryRun, threads, progress);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      if (e.getMessage() != null) {
        spec.commandLine().getErr().println("stridewise: " + e.getMessage());
      }
      throw new InterruptedIOException("interrupted");
    }
  }

  private void print(FixReport report, Style style) throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    ConsoleReport console = new ConsoleReport(style);
    for (Diagnostic diagnostic : report.diagnostics()) {
      console.lines(diagnostic).forEach(err::println);
    }
    for (Diagnostic failure : report.failures()) {
      console.lines(failure).forEach(err::println);
    }
    err.flush();
    PrintWriter out = dryRun ? err : spec.commandLine().getOut();
    FixConsole fixes = new FixConsole(style);
    for (Changed changed : report.changed()) {
      if (dryRun) {
        raw.write(changed.diff());
      }
      if (!quiet) {
        fixes.lines(changed, report.written()).forEach(out::println);
      }
    }
    raw.flush();
    if (!quiet) {
      report.left().forEach(left -> out.println(fixes.line(left)));
    }
    out.println(fixes.summary(report));
    out.flush();
  }
}

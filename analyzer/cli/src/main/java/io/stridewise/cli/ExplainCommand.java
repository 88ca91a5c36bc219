package io.stridewise.cli;

import io.stridewise.core.check.Explanation;
import io.stridewise.core.report.ExplanationConsole;
import io.stridewise.core.report.Terminal;
import io.stridewise.javaparser.SourceExplainer;
import io.stridewise.javaparser.SourceLocation;
import java.io.InterruptedIOException;
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

/** Tells all that is known about the loops at one place. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    customSynopsis = "stridewise explain [OPTION]... FILE:LINE [PATH]...",
    description =
        "Tell all about the loops at one place: how far each step goes, what each order would cost, which of them mean the same, and why.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:the loops are explained", "2:wrong usage, or no loop there"})
final class ExplainCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "FILE:LINE",
      description = "A line of the loops, such as src/main/java/acme/Sum.java:14.")
  private String at;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "PATH",
      description =
          "Folders of sources that FILE is in, which may be the end of a path then. Default: FILE alone.")
  private List<Path> paths = List.of();

  @Mixin private SourceOptions sources;

  @Mixin private RuleOptions rules;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "auto (on a terminal, unless NO_COLOR is set), always or never. Default: auto.")
  private String color;

  @Spec private CommandSpec spec;

  private final Terminal terminal;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedIOException {
    PrintWriter out = spec.commandLine().getOut();
    try {
      SourceLocation place = SourceLocation.parse(at);
      sources.read(paths.isEmpty() ? List.of(Path.of(place.file())) : paths);
      List<String> problems = sources.problems();
      if (!problems.isEmpty()) {
        throw new UsageException(problems.get(0));
      }
      ExplanationConsole console =
          new ExplanationConsole(terminal.style(Terminal.Color.parse(color)));
      SourceLocation meant =
          paths.isEmpty()
              ? new SourceLocation(Path.of(place.file()).getFileName().toString(), place.line())
              : place;
      for (Explanation explanation :
          SourceExplainer.explain(sources.sourceSet(), rules.options(), meant)) {
        console.lines(explanation).forEach(out::println);
        out.println();
      }
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage().replaceFirst("^at: ", ""));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
    out.flush();
    return ExitCode.CLEAN;
  }
}

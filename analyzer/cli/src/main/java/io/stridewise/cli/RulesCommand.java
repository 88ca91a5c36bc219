package io.stridewise.cli;

import io.stridewise.core.check.Check;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the checks, or explains one. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "List the checks, or explain one.")
final class RulesCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description = "The check to explain; without it all are listed.")
  private String name;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (name == null) {
      list(out);
    } else {
      explain(out, byName(name));
    }
    out.flush();
    return ExitCode.CLEAN;
  }

  private static void list(PrintWriter out) {
    int width = Arrays.stream(Check.values()).mapToInt(c -> c.id().length()).max().orElse(0);
    for (Check check : Check.values()) {
      out.printf(
          "%-" + width + "s  %-7s  %s%n", check.id(), check.defaultSeverity(), check.summary());
    }
  }

  private static void explain(PrintWriter out, Check check) {
    out.printf("%s (%s)%n%n", check.id(), check.defaultSeverity());
    out.printf("%s%n%s%n%n", check.summary(), check.explanation());
    out.printf(
        "Suppress:  @SuppressWarnings(\"%s\") on a declaration around the loop,%n", check.id());
    out.printf(
        "           or the comment  // stridewise:ok %s -- reason  on or above the loop%n",
        check.id());
    out.printf("Switch off: --checks=-%s%n", check.id());
    out.printf("More:       %s%n", check.url());
  }

  private static Check byName(String name) {
    Optional<Check> exact = Check.byId(name);
    if (exact.isPresent()) {
      return exact.get();
    }
    return Arrays.stream(Check.values())
        .filter(c -> c.id().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() ->
            new UsageException(
                "there is no check '"
                    + name
                    + "'; known are "
                    + Arrays.stream(Check.values())
                        .map(Check::id)
                        .collect(Collectors.joining(", "))));
  }
}

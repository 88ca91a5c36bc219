package io.stridewise.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sends the largest and oddest Java code there is through javac's front end: the JDK's own. */
@Command(
    name = "jdk",
    description = "Analyses modules of the running JDK through javac's front end.",
    sortOptions = false)
final class JdkCommand implements Callable<Integer> {
  @Parameters(paramLabel = "MODULE", description = "modules instead of java.base and java.desktop")
  private List<String> modules = List.of("java.base", "java.desktop");

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "shows this")
  private boolean help;

  @Override
  public Integer call() throws IOException {
    boolean sound = true;
    for (String module : modules) {
      Path sources = Unpacked.ofModule(module);
      CompilerFindings result =
          CompilerFindings.in(sources, List.of("--patch-module", module + "=" + sources));
      System.out.printf(
          "%s of JDK %s: %d files, %d findings, %d errors of javac, %d internal errors%n",
          module,
          Runtime.version(),
          result.files(),
          result.findings().size(),
          result.errors(),
          result.troubles().size());
      result.troubles().forEach(t -> System.out.println("  " + t));
      sound &= result.troubles().isEmpty();
    }
    return sound ? Corpus.FINE : Corpus.UNEXPECTED;
  }
}

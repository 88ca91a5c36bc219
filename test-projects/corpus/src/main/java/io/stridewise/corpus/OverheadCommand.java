package io.stridewise.corpus;

import io.stridewise.corpus.MavenFetch.Fetched;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures what the Error Prone plugin adds to a compilation with Error Prone, all of whose own
 * checks are off: single processes with the JVM's default flags, alternately. For comparison there
 * is a check of Error Prone's own that looks for {@code assert false} alone.
 */
@Command(
    name = "overhead",
    description = "CPU time of compilations with Error Prone, with and without the plugin.",
    sortOptions = false)
final class OverheadCommand implements Callable<Integer> {
  private static final Coordinates ERROR_PRONE =
      Coordinates.parse("com.google.errorprone:error_prone_core:2.42.0");

  private static final List<Coordinates> COMPILED =
      List.of(
          Coordinates.parse("org.apache.commons:commons-math3:3.6.1"),
          Coordinates.parse("org.apache.lucene:lucene-core:9.11.1"));

  private static final Path FOLDER = Path.of("test-projects/corpus/target/overhead");

  /** The most that is acceptable. */
  private static final double LIMIT = 1.03;

  private static final List<String> EXPORTED =
      List.of("api", "file", "main", "model", "parser", "processing", "tree", "util");

  private static final List<String> OPENED = List.of("code", "comp");

  @Option(
      names = "--runs",
      description = "rounds, of which the median counts (default: ${DEFAULT-VALUE})")
  private int runs = 5;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "shows this")
  private boolean help;

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<Coordinates> asked = new ArrayList<>(COMPILED);
    asked.add(ERROR_PRONE);
    Map<Coordinates, Fetched> fetched = MavenFetch.fetch(asked);
    if (fetched.size() < asked.size()) {
      return Corpus.TROUBLE;
    }
    // This program's own jar holds the plugin.
    String processors =
        System.getProperty("java.class.path")
            + File.pathSeparator
            + fetched.get(ERROR_PRONE).classPath();
    boolean cheap = true;
    for (Coordinates library : COMPILED) {
      cheap &= compare(library, fetched.get(library), processors);
    }
    return cheap ? Corpus.FINE : Corpus.UNEXPECTED;
  }

  private boolean compare(Coordinates library, Fetched fetched, String processors)
      throws IOException, InterruptedException {
    Path folder = Files.createDirectories(FOLDER.resolve(library.folder()));
    Path sources = Unpacked.of(library, fetched.sources());
    List<String> without = javac(folder, sources, fetched, processors, "");
    List<String> idle = javac(folder, sources, fetched, processors, " -Xep:AssertFalse:WARN");
    List<String> with = javac(folder, sources, fetched, processors, " -Xep:stridewise:WARN");
    Path log = folder.resolve("javac.txt");
    Metered.run(with, log).orFail(log); // what is in no cache yet
    List<Metered> plain = new ArrayList<>();
    List<Metered> walked = new ArrayList<>();
    List<Metered> checked = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      plain.add(Metered.run(without, log).orFail(log));
      walked.add(Metered.run(idle, log).orFail(log));
      checked.add(Metered.run(with, log).orFail(log));
    }
    long findings;
    try (Stream<String> lines = Files.lines(log)) {
      findings = lines.filter(l -> l.contains("(see https://stridewise.io/checks/")).count();
    }
    double cost = SpeedCommand.median(checked, Metered::cpuSeconds);
    double ratio = cost / SpeedCommand.median(plain, Metered::cpuSeconds);
    double beside = cost / SpeedCommand.median(walked, Metered::cpuSeconds);
    System.out.printf("%s: median of %d, JDK %s%n", library.folder(), runs, Runtime.version());
    new Table()
        .row("", "CPU s", "wall s", "peak MiB", "all CPU s")
        .row(SpeedCommand.cells("without", plain))
        .row(SpeedCommand.cells("idle check", walked))
        .row(SpeedCommand.cells("with", checked))
        .lines()
        .forEach(l -> System.out.println("  " + l));
    System.out.printf(
        Locale.ROOT,
        "  with / without: %.3f, with / idle check: %.3f, %d findings%n%n",
        ratio,
        beside,
        findings);
    return ratio <= LIMIT;
  }

  private static List<String> javac(
      Path folder, Path sources, Fetched fetched, String processors, String ours)
      throws IOException {
    List<String> arguments = new ArrayList<>();
    EXPORTED.forEach(p -> arguments.add("-J--add-exports=" + javacPackage(p)));
    OPENED.forEach(p -> arguments.add("-J--add-opens=" + javacPackage(p)));
    Path list = folder.resolve("sources.txt");
    try (Stream<Path> files = Files.walk(sources)) {
      Files.write(
          list,
          files
              .filter(f -> f.toString().endsWith(".java"))
              .sorted()
              .map(f -> '"' + f.toString().replace("\\", "\\\\") + '"')
              .toList());
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    command.addAll(arguments);
    command.addAll(
        List.of(
            "-XDcompilePolicy=simple",
            "--should-stop=ifError=FLOW",
            "-Xplugin:ErrorProne -XepDisableAllChecks" + ours,
            "-proc:none",
            "-Xmaxwarns",
            "100000",
            "-processorpath",
            processors,
            "-classpath",
            fetched.classPath(),
            "-d",
            Files.createDirectories(folder.resolve("classes")).toString(),
            "@" + list));
    return command;
  }

  private static String javacPackage(String name) {
    return "jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED";
  }
}

package io.stridewise.corpus;

import io.stridewise.corpus.MavenFetch.Fetched;
import io.stridewise.corpus.ScanResult.Statistics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures cold scans against javac on the same files, both as single processes with the JVM's
 * default flags, one after the other in each round.
 */
@Command(
    name = "speed",
    description = "CPU time of scans against javac parsing and attributing the same files.",
    sortOptions = false)
final class SpeedCommand implements Callable<Integer> {
  private static final List<Coordinates> COMPARED =
      List.of(
          Coordinates.parse("org.apache.commons:commons-math3:3.6.1"),
          Coordinates.parse("com.google.guava:guava:33.4.0-jre"));

  private static final Path FOLDER = Path.of("test-projects/corpus/target/speed");

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
    for (Map.Entry<Coordinates, Fetched> library : MavenFetch.fetch(COMPARED).entrySet()) {
      compare(library.getKey(), library.getValue());
    }
    return Corpus.FINE;
  }

  private void compare(Coordinates library, Fetched fetched)
      throws IOException, InterruptedException {
    Path sources = Unpacked.of(library, fetched.sources());
    Path folder = Files.createDirectories(FOLDER.resolve(library.folder()));
    Path javacLog = folder.resolve("javac.txt");
    List<String> scan = Cli.check(List.of(sources), fetched.classPath(), folder);
    List<String> javac =
        List.of(
            Cli.java(),
            "-classpath",
            System.getProperty("java.class.path"),
            JavacAttribution.class.getName(),
            sources.toString(),
            fetched.classPath());
    List<Metered> scans = new ArrayList<>();
    List<Metered> javacs = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      scans.add(Metered.run(scan, folder.resolve("scan.txt")).orFail(folder.resolve("scan.txt")));
      javacs.add(Metered.run(javac, javacLog).orFail(javacLog));
    }
    Statistics statistics = ScanResult.read(folder.resolve(ScanResult.FILE)).statistics();
    System.out.printf(
        Locale.ROOT,
        "%s: %d lines, median of %d, JDK %s%n",
        library.folder(),
        statistics.lines(),
        runs,
        Runtime.version());
    new Table()
        .row("", "CPU s", "wall s", "peak MiB", "all CPU s")
        .row(cells("scan", scans))
        .row(cells("javac", javacs))
        .lines()
        .forEach(l -> System.out.println("  " + l));
    System.out.printf(
        Locale.ROOT,
        "  scan / javac: %.2f of the CPU time (javac: %s)%n%n",
        median(scans, Metered::cpuSeconds) / median(javacs, Metered::cpuSeconds),
        Files.readString(javacLog).strip());
  }

  static Object[] cells(String name, List<Metered> runs) {
    return new Object[] {
      name,
      String.format(Locale.ROOT, "%.2f", median(runs, Metered::cpuSeconds)),
      String.format(Locale.ROOT, "%.2f", median(runs, Metered::wallSeconds)),
      runs.stream().mapToLong(Metered::peakBytes).max().orElse(0) >> 20,
      runs.stream().map(r -> String.format(Locale.ROOT, "%.2f", r.cpuSeconds())).toList()
    };
  }

  /** The lower one of the middle two if there are two. */
  static double median(List<Metered> runs, ToDoubleFunction<Metered> value) {
    List<Metered> sorted = runs.stream().sorted(Comparator.comparingDouble(value)).toList();
    return value.applyAsDouble(sorted.get((sorted.size() - 1) / 2));
  }
}

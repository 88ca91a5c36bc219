package io.stridewise.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures {@link LoopOrder} over all its cases and writes the table that messages quote.
 *
 * <p>The two orders of a nest take turns in one JVM and give one ratio; the whole is repeated in
 * rounds, so that a short change of the machine's speed shows as a wide range.
 */
@Command(
    name = "benchmarks",
    description =
        "Measures loop orders; writes gain-bands.csv and docs/measurements.md. Run from the repository's root.",
    sortOptions = false)
public final class Calibration implements Callable<Integer> {
  private static final Path BANDS =
      Path.of("analyzer/core/src/main/resources/io/stridewise/core/locality/gain-bands.csv");
  private static final Path PAGE = Path.of("docs/measurements.md");

  @Option(
      names = "--jdk",
      paramLabel = "HOME",
      description =
          "a JDK to measure on; repeatable (default: the running one and its neighbours from 17 on)")
  private List<Path> homes = List.of();

  @Option(names = "--rounds", description = "default: ${DEFAULT-VALUE}")
  private int rounds = 2;

  @Option(
      names = "--quick",
      description = "a few milliseconds for each case: tries the command, writes no tables")
  private boolean quick;

  @Option(names = "--only", paramLabel = "SHAPE", description = "one shape only; writes no tables")
  private Shape only;

  @Option(
      names = "--timings",
      paramLabel = "FILE",
      description = "where single timings are kept (default: ${DEFAULT-VALUE})")
  private Path timings = Path.of("test-projects/benchmarks/target/loop-order.csv");

  @Option(
      names = "--from-timings",
      description = "measures nothing; makes the tables from the kept timings")
  private boolean fromTimings;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "shows this")
  private boolean help;

  public static void main(String[] args) {
    System.exit(
        new CommandLine(new Calibration()).setCaseInsensitiveEnumValuesAllowed(true).execute(args));
  }

  @Override
  public Integer call() throws IOException, RunnerException {
    if (!Files.isDirectory(Path.of("test-projects/benchmarks"))) {
      System.err.println(
          "benchmarks: no test-projects/benchmarks here; run it from the repository's root");
      return 2;
    }
    CalibrationResult result = fromTimings ? CalibrationResult.read(timings) : measure();
    if (!fromTimings) {
      result.write(timings);
    }
    if (quick || only != null) {
      GainTable.lines(result).forEach(System.out::println);
      return 0;
    }
    Files.createDirectories(BANDS.getParent());
    Files.write(BANDS, GainTable.lines(result));
    MeasurementsPage.update(PAGE, result);
    System.out.println("written: " + BANDS + ", " + PAGE + " (single timings: " + timings + ")");
    return 0;
  }

  private CalibrationResult measure() throws IOException, RunnerException {
    Collection<Jdk> measuredOn = new ArrayList<>();
    for (Path home : homes) {
      measuredOn.add(Jdk.at(home));
    }
    if (homes.isEmpty()) {
      measuredOn.addAll(Jdk.installed());
    }
    int cases = 0;
    long start = System.nanoTime();
    List<Timing> measured = new ArrayList<>();
    for (int round = 1; round <= rounds; round++) {
      for (Jdk jdk : measuredOn) {
        for (Storage storage : Storage.values()) {
          for (Shape shape : only == null ? Shape.values() : new Shape[] {only}) {
            for (int n : shape.sizes(storage)) {
              Timing timing = measure(jdk, shape, storage, n, round);
              measured.add(timing);
              System.out.printf(
                  "%4d s  %3d  round %d  JDK %-8s %-17s %-12s n=%-5d %8.3f -> %6.3f ns  %6.1fx%n",
                  (System.nanoTime() - start) / 1_000_000_000,
                  ++cases,
                  round,
                  timing.jdk(),
                  storage.label,
                  shape,
                  n,
                  timing.hostile(),
                  timing.better(),
                  timing.ratio());
            }
          }
        }
      }
    }
    return new CalibrationResult(
        CalibrationResult.thisProcessor(), Caches.ofThisMachine(), measured);
  }

  private Timing measure(Jdk jdk, Shape shape, Storage storage, int n, int round)
      throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(LoopOrder.class.getName() + ".run")
            .jvm(jdk.java())
            .param("shape", shape.name())
            .param("storage", storage.name())
            .param("n", String.valueOf(n))
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true);
    if (jdk.feature() >= 24) {
      // JMH 1.37 reads field offsets through sun.misc.Unsafe, about which newer JDKs warn in every
      // fork.
      options.jvmArgsAppend("--sun-misc-unsafe-memory-access=allow");
    }
    if (quick) {
      options
          .warmupIterations(2)
          .warmupTime(TimeValue.milliseconds(5))
          .measurementIterations(2)
          .measurementTime(TimeValue.milliseconds(5));
    }
    RunResult run = new Runner(options.build()).runSingle();
    List<Double> nanos = new ArrayList<>();
    for (BenchmarkResult fork : run.getBenchmarkResults()) {
      fork.getIterationResults().forEach(i -> nanos.add(i.getPrimaryResult().getScore()));
    }
    long iterations = shape.iterations(n);
    return new Timing(
        run.getParams().getJdkVersion(),
        shape,
        storage,
        n,
        round,
        medianOfEverySecond(nanos, 0) / iterations,
        medianOfEverySecond(nanos, 1) / iterations);
  }

  private static double medianOfEverySecond(List<Double> values, int first) {
    double[] sorted =
        IntStream.range(0, values.size())
            .filter(i -> i % 2 == first)
            .mapToDouble(values::get)
            .sorted()
            .toArray();
    return sorted[sorted.length / 2];
  }
}

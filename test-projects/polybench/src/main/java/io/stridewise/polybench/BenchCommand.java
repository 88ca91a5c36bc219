package io.stridewise.polybench;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures kernels as written, with our fixes, and in the best known order. */
@Command(
    name = "bench",
    description =
        "Times each kernel as written, fixed by the analyser, and in the best known order; 1 if bits differ or a target is missed.")
final class BenchCommand implements Callable<Integer> {
  private static final Path PAGE = Path.of("docs/polybench.md");

  /** A fixed kernel may take so much longer than the best known order. */
  private static final double OVER_BEST = 1.15;

  /** Least gains of the two shapes that most users will meet. */
  private static final Map<String, Double> GAINS = Map.of("product-ijk", 4.0, "column-sums", 8.0);

  private static final int QUICK_SIZE = 64;

  @Option(
      names = "--only",
      paramLabel = "KERNEL",
      description = "measures only this one; repeatable")
  private List<String> only = List.of();

  @Option(
      names = "--quick",
      description = "small sizes and few rounds: tries the command; the numbers mean nothing")
  private boolean quick;

  @Option(
      names = "--seconds",
      description =
          "for the rounds of each kernel, at least five rounds (default: ${DEFAULT-VALUE})")
  private int seconds = 4;

  @Option(
      names = "--jdk",
      paramLabel = "HOME",
      description = "measures on this JDK (default: the running one)")
  private Path jdk = Path.of(System.getProperty("java.home"));

  @Option(names = "--update", description = "writes the table into docs/polybench.md")
  private boolean update;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "shows this")
  private boolean help;

  /** A measured kernel. */
  private record Measured(Kernel kernel, int size, boolean fixed, Contest.Result result) {
    List<String> misses() {
      List<String> misses = new ArrayList<>();
      if (!result.same()) {
        misses.add("other bits");
      }
      if (fixed && result.overBest() > OVER_BEST) {
        misses.add("more than " + OVER_BEST + " of the best");
      }
      if (GAINS.containsKey(kernel.name()) && result.gain() < GAINS.get(kernel.name())) {
        misses.add("gains less than " + GAINS.get(kernel.name()));
      }
      return misses;
    }

    List<String> cells() {
      return List.of(
          kernel.name(),
          String.valueOf(size),
          millis(result.nanos()[0]),
          fixed ? millis(result.nanos()[1]) : "no fix",
          millis(result.nanos()[2]),
          fixed ? number(result.gain()) + "x" : "",
          fixed ? number(result.overBest()) : "",
          result.same() ? "same" : "differ");
    }

    private static String millis(double nanos) {
      return number(nanos / 1e6);
    }

    private static String number(double value) {
      return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.1f", value);
    }
  }

  private static final List<String> HEAD =
      List.of(
          "kernel", "n", "as written, ms", "fixed, ms", "best, ms", "gain", "fixed / best", "bits");

  @Override
  public Integer call() throws IOException, InterruptedException {
    Analysis analysis = Analysis.ofAllKernels();
    List<Kernel> kernels =
        Kernels.ALL.stream()
            .filter(k -> only.isEmpty() || only.contains(k.name()))
            .filter(k -> k.best() != k.written() || analysis.fixes(k))
            .toList();
    only.forEach(Kernels::named);
    System.out.printf("%d kernels on %s; the others are best as written%n", kernels.size(), jdk);
    List<Measured> all = new ArrayList<>();
    for (Kernel kernel : kernels) {
      int size = quick ? Math.min(QUICK_SIZE, kernel.size()) : kernel.size();
      Contest.Result result = run(kernel, analysis.fixed(kernel), size);
      Measured measured = new Measured(kernel, size, analysis.fixes(kernel), result);
      all.add(measured);
      List<String> cells = measured.cells();
      System.out.printf(
          "%-24s n=%-5s %9s -> %9s ms  best %9s ms  gain %6s  fixed/best %5s  bits %s  (%d rounds)  %s%n",
          cells.get(0),
          cells.get(1),
          cells.get(2),
          cells.get(3),
          cells.get(4),
          cells.get(5),
          cells.get(6),
          cells.get(7),
          result.rounds(),
          quick ? "" : String.join(", ", measured.misses()));
    }
    long misses = all.stream().filter(m -> !m.misses().isEmpty()).count();
    boolean differ = all.stream().anyMatch(m -> !m.result().same());
    if (update) {
      write(all);
    }
    if (quick) {
      return differ ? Polybench.DEVIATES : Polybench.FINE;
    }
    System.out.printf("%d of %d kernels as they should be%n", all.size() - misses, all.size());
    return misses == 0 ? Polybench.FINE : Polybench.DEVIATES;
  }

  private Contest.Result run(Kernel kernel, String fixedSource, int size)
      throws IOException, InterruptedException {
    List<String> command =
        List.of(
            jdk.resolve("bin/java").toString(),
            "-Xms1g",
            "-Xmx1g",
            "-cp",
            ownClasses().toString(),
            Contest.class.getName(),
            kernel.name(),
            String.valueOf(size),
            String.valueOf(quick ? 50 : seconds * 1000L));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(fixedSource.getBytes(StandardCharsets.UTF_8));
    }
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("the contest of " + kernel.name() + " failed: " + command);
    }
    return Contest.Result.parse(output);
  }

  private static Path ownClasses() {
    try {
      return Path.of(
          BenchCommand.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private void write(List<Measured> all) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s, JDK %s, one JVM per kernel; medians of interleaved rounds."
            .formatted(Machine.processor(), Machine.version(jdk)));
    lines.add("");
    lines.add("| " + String.join(" | ", HEAD) + " |");
    lines.add("|---|---:|---:|---:|---:|---:|---:|---|");
    all.forEach(m -> lines.add("| " + String.join(" | ", m.cells()) + " |"));
    Files.writeString(PAGE, Page.MEASURED.replace(Files.readString(PAGE), lines));
    System.out.println("written: " + PAGE);
  }
}

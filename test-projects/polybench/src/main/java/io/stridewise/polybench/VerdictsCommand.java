package io.stridewise.polybench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints what is expected and what is found. */
@Command(
    name = "verdicts",
    description =
        "Prints the expected and the found verdict of each nest; 1 if a deviation is new or a known one is gone.")
final class VerdictsCommand implements Callable<Integer> {
  private static final Path TABLE =
      Path.of("test-projects/polybench/src/main/resources/io/stridewise/polybench/deviations.csv");
  private static final Path PAGE = Path.of("docs/polybench.md");

  @Option(
      names = "--update",
      description =
          "writes the deviations into deviations.csv and docs/polybench.md; new ones want a reason")
  private boolean update;

  @Option(
      names = "--fixed",
      paramLabel = "FOLDER",
      description = "writes the sources with all fixes into this folder")
  private Optional<Path> folder = Optional.empty();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "shows this")
  private boolean help;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (update && !Files.exists(TABLE)) {
      throw new IllegalStateException("no " + TABLE + " here; run it from the repository's root");
    }
    List<Deviation> known =
        update ? Deviation.parse(Resource.rows(Files.readString(TABLE))) : Deviation.known();
    Analysis analysis = Analysis.ofAllKernels();
    Verdicts verdicts = Verdicts.of(analysis);
    if (folder.isPresent()) {
      writeFixed(analysis, Files.createDirectories(folder.get()));
    }
    List<Deviation> deviations = verdicts.deviations(known);
    Table table = new Table().row("kernel", "nest", "expected", "found", "tier", "");
    for (Verdicts.Row row : verdicts.rows()) {
      table.row(
          row.expected().kernel(),
          row.expected().nest(),
          row.expected().text(),
          row.found().text(),
          row.found().tiers(),
          row.isMet() ? "" : "<-- deviates");
    }
    table.lines().forEach(System.out::println);
    List<Kernel> kernels = Kernels.ALL.stream().filter(k -> !k.isMutant()).toList();
    List<Kernel> mutants = Kernels.ALL.stream().filter(Kernel::isMutant).toList();
    System.out.printf(
        "verdicts as expected: %d of %d kernels, %d of %d mutants; fixes too: %d and %d%n",
        verdicts.told(kernels),
        kernels.size(),
        verdicts.told(mutants),
        mutants.size(),
        verdicts.met(kernels),
        verdicts.met(mutants));
    if (update) {
      write(deviations);
      return Polybench.FINE;
    }
    deviations.stream()
        .filter(d -> !known.contains(d))
        .forEach(d -> System.out.println("new deviation: " + d.line()));
    known.stream()
        .filter(d -> !deviations.contains(d))
        .forEach(d -> System.out.println("no longer true: " + d.line()));
    return deviations.equals(known) ? Polybench.FINE : Polybench.DEVIATES;
  }

  private static void writeFixed(Analysis analysis, Path to) throws IOException {
    for (Kernel kernel : Kernels.ALL) {
      if (analysis.fixes(kernel)) {
        Files.writeString(
            to.resolve(kernel.written().getSimpleName() + ".java"), analysis.fixed(kernel));
      }
    }
  }

  private static void write(List<Deviation> deviations) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(TABLE));
    lines.removeIf(l -> !l.startsWith("#") && !l.startsWith("kernel,"));
    deviations.forEach(d -> lines.add(d.line()));
    Files.write(TABLE, lines);
    Files.writeString(
        PAGE, VerdictPage.update(Files.readString(PAGE), Expectation.all(), deviations));
    System.out.println("written: " + TABLE + ", " + PAGE);
  }
}

package io.stridewise.corpus;

import io.stridewise.corpus.MavenFetch.Fetched;
import io.stridewise.corpus.ScanResult.Found;
import io.stridewise.corpus.ScanResult.Statistics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fetches libraries, scans each in a process of its own, and says what was found at what cost. */
@Command(
    name = "scan",
    description =
        "Fetches and scans libraries; exits with 1 if one that must be silent has a warning.",
    sortOptions = false)
final class ScanCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "GROUP:ARTIFACT:VERSION",
      description = "what to scan (default: all of test-projects/corpus/libraries.csv)")
  private List<String> given = List.of();

  @Option(
      names = "--labelled",
      description = "scans the libraries of test-projects/corpus/labels.csv too")
  private boolean labelled;

  @Option(
      names = "--output-directory",
      paramLabel = "FOLDER",
      description = "default: ${DEFAULT-VALUE}")
  private Path results = Path.of("test-projects/corpus/target/results");

  @Option(names = "--quiet-table", description = "prints the table only, not the findings")
  private boolean quiet;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "shows this")
  private boolean help;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Map<Coordinates, Boolean> silent = chosen();
    Map<Coordinates, Fetched> fetched = MavenFetch.fetch(silent.keySet());
    Table table =
        new Table()
            .row(
                "library",
                "files",
                "parsed",
                "broken",
                "lines",
                "lines/s",
                "CPU s",
                "MiB",
                "unresolved",
                "ERR",
                "WARN",
                "INFO",
                "checks");
    List<String> findings = new ArrayList<>();
    List<String> unexpected = new ArrayList<>();
    boolean trouble = fetched.size() < silent.size();
    for (Map.Entry<Coordinates, Fetched> library : fetched.entrySet()) {
      String name = library.getKey().folder();
      Path folder = Files.createDirectories(results.resolve(name));
      Files.deleteIfExists(folder.resolve(ScanResult.FILE));
      Path log = folder.resolve("console.txt");
      System.err.println("corpus: scanning " + library.getKey());
      Metered run =
          Metered.run(
              Cli.check(
                  List.of(library.getValue().sources()), library.getValue().classPath(), folder),
              log);
      if (run.exit() != 0 || !Files.exists(folder.resolve(ScanResult.FILE))) {
        System.err.println(
            "corpus: the scan of " + name + " ended with " + run.exit() + "; see " + log);
        trouble = true;
        continue;
      }
      ScanResult result = ScanResult.read(folder.resolve(ScanResult.FILE));
      addRow(table, name, result, run);
      findings.add("");
      findings.add(name + ": " + result.findings().size() + " findings");
      result.findings().forEach(f -> findings.add("  " + f.text()));
      if (silent.get(library.getKey())) {
        result.findings().stream()
            .filter(f -> !f.severity().equals("INFO"))
            .forEach(f -> unexpected.add(name + ": " + f.text()));
      }
    }
    table.lines().forEach(System.out::println);
    if (!quiet) {
      findings.forEach(System.out::println);
    }
    unexpected.forEach(u -> System.out.println("UNEXPECTED " + u));
    return trouble ? Corpus.TROUBLE : unexpected.isEmpty() ? Corpus.FINE : Corpus.UNEXPECTED;
  }

  private Map<Coordinates, Boolean> chosen() throws IOException {
    Map<Coordinates, Boolean> listed = new LinkedHashMap<>();
    Library.read(Library.LIST).forEach(l -> listed.put(l.coordinates(), l.silent()));
    Map<Coordinates, Boolean> chosen = new LinkedHashMap<>();
    if (given.isEmpty()) {
      chosen.putAll(listed);
    }
    given.stream()
        .map(Coordinates::parse)
        .forEach(c -> chosen.put(c, listed.getOrDefault(c, false)));
    if (labelled) {
      Label.read(Label.LIST).forEach(l -> chosen.putIfAbsent(l.coordinates(), false));
    }
    return chosen;
  }

  private static void addRow(Table table, String name, ScanResult result, Metered run) {
    Statistics s = result.statistics();
    long asked = s.resolved() + s.unresolved();
    Map<String, Integer> byCheck = new TreeMap<>();
    for (Found f : result.findings()) {
      byCheck.merge(f.check() + " " + f.severity(), 1, Integer::sum);
    }
    table.row(
        name,
        s.files(),
        s.parsed(),
        s.unparsable(),
        s.lines(),
        Math.round(s.lines() / run.wallSeconds()),
        String.format(Locale.ROOT, "%.1f", run.cpuSeconds()),
        run.peakBytes() >> 20,
        asked == 0 ? "0" : s.unresolved() + " of " + asked,
        result.count("ERROR"),
        result.count("WARNING"),
        result.count("INFO"),
        byCheck.isEmpty() ? "" : byCheck.toString().replaceAll("[{}]", ""));
  }
}

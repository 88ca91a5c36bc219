package io.stridewise.polybench;

import io.stridewise.core.check.Check;
import io.stridewise.core.check.CheckSelection;
import io.stridewise.core.check.Finding;
import io.stridewise.core.check.FixPolicy;
import io.stridewise.core.check.Options;
import io.stridewise.core.legality.Tier;
import io.stridewise.core.locality.Machine;
import io.stridewise.core.report.FixReport;
import io.stridewise.core.report.ScanReport;
import io.stridewise.javaparser.ScanListener;
import io.stridewise.javaparser.SourceFixer;
import io.stridewise.javaparser.SourceScanner;
import io.stridewise.javaparser.SourceSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The analyser's findings in the kernels' sources, with fixes that may test at run time. */
final class Analysis {
  private static final Options OPTIONS = new Options(CheckSelection.ALL, Machine.GENERIC, true);

  /** The checks that speak about the order of loops. */
  private static final Set<Check> ORDER = Set.of(Check.HOSTILE_LOOP_ORDER, Check.OPPOSING_STRIDES);

  /** Whatever keeps all results, with tests at run time where need be. */
  private static final FixPolicy POLICY = new FixPolicy(Tier.UNLESS_THROWS, true);

  private final Map<String, List<Finding>> findings;
  private final Map<String, String> fixed;

  private Analysis(Map<String, List<Finding>> findings, Map<String, String> fixed) {
    this.findings = findings;
    this.fixed = fixed;
  }

  /** Analyses the written form of all kernels. */
  static Analysis ofAllKernels() throws InterruptedException {
    Map<String, String> sources = new LinkedHashMap<>();
    Kernels.ALL.forEach(k -> sources.put(k.name(), Resource.source(k.written())));
    return of(sources);
  }

  /**
   * Analyses sources by kernel.
   *
   * @throws IllegalStateException if one cannot be read
   */
  static Analysis of(Map<String, String> sources) throws InterruptedException {
    try {
      Path folder = Files.createTempDirectory("polybench");
      try {
        for (Map.Entry<String, String> source : sources.entrySet()) {
          // A folder for each: forms of a kernel may have the same name.
          Path file = folder.resolve(source.getKey()).resolve("Kernel.java");
          Files.createDirectories(file.getParent());
          Files.writeString(file, source.getValue());
        }
        SourceSet set = SourceSet.of(folder, List.of(folder));
        int threads = Runtime.getRuntime().availableProcessors();
        ScanReport report = SourceScanner.scan(set, OPTIONS, threads, ScanListener.NONE);
        if (!report.diagnostics().isEmpty()) {
          throw new IllegalStateException("kernels cannot be read: " + report.diagnostics());
        }
        Map<String, List<Finding>> findings = new LinkedHashMap<>();
        sources.keySet().forEach(k -> findings.put(k, new ArrayList<>()));
        for (Finding finding : report.findings()) {
          findings.get(kernel(finding.place().path())).add(finding);
        }
        Map<String, String> fixed = new LinkedHashMap<>(sources);
        FixReport fixes = SourceFixer.fix(set, OPTIONS, POLICY, true, threads, ScanListener.NONE);
        for (FixReport.Changed file : fixes.changed()) {
          fixed.put(kernel(file.path()), new String(file.after(), StandardCharsets.UTF_8));
        }
        return new Analysis(findings, fixed);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String kernel(String path) {
    return path.substring(0, path.indexOf('/'));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** What is said about the order of loops, by marked nest. */
  Map<String, Found> byNest(Kernel kernel) {
    String source = Resource.source(kernel.written());
    Map<String, List<Finding>> byNest = new LinkedHashMap<>();
    List<LoopChains.MarkedNest> nests = LoopChains.marked(source);
    nests.forEach(n -> byNest.put(n.name(), new ArrayList<>()));
    for (Finding finding : findings.get(kernel.name())) {
      if (ORDER.contains(finding.check())) {
        int line = finding.place().startLine();
        LoopChains.MarkedNest nest =
            nests.stream()
                .filter(n -> n.holds(line))
                .findFirst()
                .orElseThrow(() ->
                    new IllegalStateException(
                        kernel.name()
                            + ":"
                            + line
                            + " is in no marked nest: "
                            + finding.message()));
        byNest.get(nest.name()).add(finding);
      }
    }
    Map<String, Found> found = new LinkedHashMap<>();
    byNest.forEach((nest, f) -> found.put(nest, Found.of(source, f)));
    return found;
  }

  /** The source of {@code kernel} as {@code fix} leaves it; as it is if there is no fix. */
  String fixed(Kernel kernel) {
    return fixed.get(kernel.name());
  }

  /** Whether there is anything to fix automatically in {@code kernel}. */
  boolean fixes(Kernel kernel) {
    return findings.get(kernel.name()).stream().anyMatch(f -> Found.automatic(f).isPresent());
  }
}

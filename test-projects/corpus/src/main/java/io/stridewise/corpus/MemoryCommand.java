package io.stridewise.corpus;

import io.stridewise.corpus.MavenFetch.Fetched;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures what a scan of very many files keeps in memory: nothing of a file should stay. */
@Command(
    name = "memory",
    description =
        "Peak memory of scans of a million lines, and of all libraries of the list at once.")
final class MemoryCommand implements Callable<Integer> {
  /** About a million lines, and as numeric as any. */
  private static final List<Coordinates> MILLION_LINES =
      Stream.of(
              "org.apache.commons:commons-math3:3.6.1",
              "net.imagej:ij:1.54f",
              "nz.ac.waikato.cms.weka:weka-stable:3.8.6")
          .map(Coordinates::parse)
          .toList();

  private static final Path FOLDER = Path.of("test-projects/corpus/target/memory");

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "shows this")
  private boolean help;

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<Coordinates> all = Library.read(Library.LIST).stream().map(Library::coordinates).toList();
    Files.createDirectories(FOLDER);
    measure(MILLION_LINES);
    measure(MILLION_LINES, "-Xmx256m");
    measure(all);
    measure(all, "-Xmx256m");
    return Corpus.FINE;
  }

  private static void measure(List<Coordinates> libraries, String... jvmArguments)
      throws IOException, InterruptedException {
    Collection<Fetched> fetched = MavenFetch.fetch(libraries).values();
    Path log = FOLDER.resolve("scan.txt");
    Metered run =
        Metered.run(
                Cli.check(
                    fetched.stream().map(Fetched::sources).toList(),
                    classPath(fetched),
                    FOLDER,
                    jvmArguments),
                log)
            .orFail(log);
    System.out.printf(
        Locale.ROOT,
        "%9d lines of %2d libraries, %-12s: peak %4d MiB, %5.1f s CPU, %5.1f s wall%n",
        ScanResult.read(FOLDER.resolve(ScanResult.FILE)).statistics().lines(),
        fetched.size(),
        jvmArguments.length == 0 ? "default heap" : String.join(" ", jvmArguments),
        run.peakBytes() >> 20,
        run.cpuSeconds(),
        run.wallSeconds());
  }

  private static String classPath(Collection<Fetched> libraries) {
    String separator = System.getProperty("path.separator");
    Set<String> entries =
        libraries.stream()
            .flatMap(library -> Arrays.stream(library.classPath().split(separator)))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return String.join(separator, entries);
  }
}

package io.stridewise.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what a change of the tool does to real code. */
@Command(
    name = "diff",
    description = "Prints the findings that differ between two results folders of scan.")
final class DiffCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "OLD")
  private Path before;

  @Parameters(index = "1", paramLabel = "NEW")
  private Path now;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "shows this")
  private boolean help;

  @Override
  public Integer call() throws IOException {
    Map<String, ScanResult> old = ScanResult.readAll(before);
    Map<String, ScanResult> current = ScanResult.readAll(now);
    TreeSet<String> libraries = new TreeSet<>(old.keySet());
    libraries.addAll(current.keySet());
    int added = 0;
    int removed = 0;
    int changed = 0;
    for (String library : libraries) {
      if (!old.containsKey(library) || !current.containsKey(library)) {
        System.out.println(library + ": only in " + (old.containsKey(library) ? before : now));
        continue;
      }
      List<String> lines =
          FindingDiff.lines(old.get(library).findings(), current.get(library).findings());
      if (!lines.isEmpty()) {
        System.out.println(library);
        lines.forEach(l -> System.out.println("  " + l));
      }
      added += count(lines, '+');
      removed += count(lines, '-');
      changed += count(lines, '~');
    }
    System.out.println(added + " added, " + removed + " removed, " + changed + " changed");
    return Corpus.FINE;
  }

  private static int count(List<String> lines, char sign) {
    return (int) lines.stream().filter(l -> l.charAt(0) == sign).count();
  }
}

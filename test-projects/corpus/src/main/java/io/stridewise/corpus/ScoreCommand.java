package io.stridewise.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores a results folder against the labelled nests. */
@Command(name = "score", description = "Compares a results folder of scan with labelled nests.")
final class ScoreCommand implements Callable<Integer> {
  @Parameters(arity = "0..1", paramLabel = "RESULTS", description = "default: ${DEFAULT-VALUE}")
  private Path results = Path.of("test-projects/corpus/target/results");

  @Option(names = "--labels", paramLabel = "FILE", description = "default: ${DEFAULT-VALUE}")
  private Path labels = Label.LIST;

  @Option(names = "--all", description = "prints all labelled rows, not only the wrong and missed")
  private boolean all;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "shows this")
  private boolean help;

  @Override
  public Integer call() throws IOException {
    Score score = new Score(Label.read(labels), ScanResult.readAll(results));
    score.lines().forEach(System.out::println);
    if (all) {
      System.out.println("all:");
      score.rows().forEach(System.out::println);
    }
    return Corpus.FINE;
  }
}

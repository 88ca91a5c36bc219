package io.stridewise.corpus;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * Tries the command line tool on published libraries. Run from the repository's root, after a
 * build.
 */
@Command(
    name = "corpus",
    description =
        "Tries the command line tool on published libraries. Run from the repository's root, after a build.",
    subcommands = {
      ScanCommand.class,
      DiffCommand.class,
      ScoreCommand.class,
      RepairCommand.class,
      SpeedCommand.class,
      MemoryCommand.class,
      FrontEndsCommand.class,
      JdkCommand.class,
      OverheadCommand.class
    })
public final class Corpus {
  /** Nothing to complain about. */
  static final int FINE = 0;

  /**
   * Something is there that must not be: a finding in a silent library, a repair that breaks one.
   */
  static final int UNEXPECTED = 1;

  /** Wrong usage, or something could not be fetched, read or run. */
  static final int TROUBLE = 2;

  public static void main(String[] args) {
    CommandLine line = new CommandLine(new Corpus());
    line.setExecutionExceptionHandler((e, commandLine, parsed) -> {
      if (e instanceof CorpusException) {
        System.err.println("corpus: " + e.getMessage());
      } else {
        e.printStackTrace();
      }
      return TROUBLE;
    });
    System.exit(line.execute(args));
  }
}

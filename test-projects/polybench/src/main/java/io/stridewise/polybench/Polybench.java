package io.stridewise.polybench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Tries the analyser and its fixes on the kernels of PolyBench. */
@Command(
    name = "polybench",
    description = "Tries the analyser and its fixes on the kernels of PolyBench.",
    subcommands = {VerdictsCommand.class, BenchCommand.class})
public final class Polybench {
  /** All is as the tables say. */
  static final int FINE = 0;

  /** A verdict is not as the tables say, or a gain misses its target. */
  static final int DEVIATES = 1;

  public static void main(String[] args) {
    System.exit(new CommandLine(new Polybench()).execute(args));
  }
}

package io.stridewise.pair.agreement;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares as many random programs as asked for: first seed, number of programs; {@code loops} as
 * the third argument makes loops over views and repairs them.
 */
public final class AgreementMain {
  private AgreementMain() {}

  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("agreement");
    long seed = Long.parseLong(args[0]);
    int programs = Integer.parseInt(args[1]);
    boolean loops = args.length > 2 && args[2].equals("loops");
    Tally tally =
        loops ? LoopAgreement.of(folder, seed, programs) : Agreement.of(folder, seed, programs);
    System.out.println(tally);
    tally.contradictions().stream().limit(20).forEach(System.out::println);
    System.exit(tally.contradictions().isEmpty() ? 0 : 1);
  }
}

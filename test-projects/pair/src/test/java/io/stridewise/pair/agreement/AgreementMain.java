package io.stridewise.pair.agreement;

import java.nio.file.Files;
import java.nio.file.Path;

/** Compares as many random programs as asked for: first seed, number of programs. */
public final class AgreementMain {
  private AgreementMain() {}

  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("agreement");
    Tally tally = Agreement.of(folder, Long.parseLong(args[0]), Integer.parseInt(args[1]));
    System.out.println(tally);
    tally.contradictions().stream().limit(20).forEach(System.out::println);
    System.exit(tally.contradictions().isEmpty() ? 0 : 1);
  }
}

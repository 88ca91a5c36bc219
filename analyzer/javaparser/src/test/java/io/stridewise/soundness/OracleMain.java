package io.stridewise.soundness;

/**
 * Tries all orders of small nests on all of their inputs: {@code OracleMain SEED COUNT}; exit code
 * 1 if a "legal" is wrong.
 */
public final class OracleMain {
  private OracleMain() {}

  public static void main(String[] args) {
    if (args.length < 2) {
      System.err.println("usage: OracleMain SEED COUNT");
      System.exit(2);
    }
    long first = Long.parseLong(args[0]);
    long count = Long.parseLong(args[1]);
    Oracle oracle = new Oracle();
    int shown = 0;
    for (long seed = first; seed < first + count; seed++) {
      oracle.judge(seed);
      for (; shown < oracle.unsound.size(); shown++) {
        System.out.println(oracle.unsound.get(shown));
      }
      if (oracle.nests % 5_000 == 0) {
        System.err.printf(
            "%d of %d nests, %d unsound%n", oracle.nests, count, oracle.unsound.size());
      }
    }
    System.out.print("from seed " + first + ": " + oracle);
    System.exit(oracle.unsound.isEmpty() ? 0 : 1);
  }
}

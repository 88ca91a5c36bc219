package io.stridewise.soundness;

/**
 * Tries random nests: {@code SoundnessMain [seed [seconds]]}; exit code 1 if a wrong "legal" was
 * found.
 */
public final class SoundnessMain {
  private SoundnessMain() {}

  public static void main(String[] args) {
    long seed = args.length > 0 ? Long.parseLong(args[0]) : 1;
    long seconds = args.length > 1 ? Long.parseLong(args[1]) : 60;
    Tally tally = new Tally();
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    for (long s = seed; System.nanoTime() < end; s++) {
      new Trial(s, tally).run();
    }
    System.out.print("from seed " + seed + ": " + tally);
    System.exit(tally.mismatches == 0 ? 0 : 1);
  }

  /** The number of mismatches among {@code count} nests, stopping at the first. */
  public static int firstMismatch(long seed, int count) {
    Tally tally = new Tally();
    for (long s = seed; s < seed + count && tally.mismatches == 0; s++) {
      new Trial(s, tally).run();
    }
    return tally.mismatches;
  }
}

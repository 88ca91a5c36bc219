package io.stridewise.soundness;

import io.stridewise.soundness.differential.DifferentialMain;

/**
 * Looks for one fault: {@code Probe SEED COUNT} tries COUNT methods and half as many small nests
 * and larger ones, and stops at the first mismatch. Exit code 1 if there is one.
 */
public final class Probe {
  private static final int ROUND = 250;

  private Probe() {}

  public static void main(String[] args) throws InterruptedException {
    long seed = Long.parseLong(args[0]);
    int count = Integer.parseInt(args[1]);
    for (int done = 0; done < count; done += ROUND) {
      if (DifferentialMain.mismatches(seed + done, ROUND) > 0) {
        end("differential execution, within " + (done + ROUND) + " methods");
      }
      Oracle oracle = new Oracle();
      for (int n = 0; n < ROUND / 2; n++) {
        oracle.judge(seed + done + n);
      }
      int nests = done / 2 + ROUND / 2;
      if (!oracle.unsound.isEmpty()) {
        end("the oracle, within " + nests + " nests");
      }
      if (SoundnessMain.firstMismatch(seed + done, ROUND / 2) > 0) {
        end("verdicts on larger nests, within " + nests);
      }
    }
    System.exit(0);
  }

  private static void end(String by) {
    System.out.println(by);
    System.exit(1);
  }
}

package loops;

/** Nests after LLVM's tests of what loop interchange must not do, each beside one that it may. */
final class L_Illegal {
  private static double total;
  private int level;

  private void touch(int i) {
    level = i;
  }

  // One plane fewer, and there is none.
  static double[][][] lastPlaneLeftOut() {
    double[][][] a = new double[40][1001][1000];
    a[38][1][1] = 1;
    for (int i = 0; i < 19; i++) {
      for (int j = 1; j < 1000; j++) {
        for (int k = 0; k < 1000; k++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
          a[2 * i][k + 1][j - 1] -= a[i + 19][k][j];
        }
      }
    }
    return a;
  }
}

package io.stridewise.polybench.best;

/** {@code lu} row by row: each finished row above is subtracted from the rest of this one. */
public final class BestLu {
  private BestLu() {}

  public static void lu(int n, double[][] a) {
    for (int i = 0; i < n; i++) {
      double[] ai = a[i];
      for (int k = 0; k < i; k++) {
        double[] ak = a[k];
        double factor = ai[k] / ak[k];
        ai[k] = factor;
        for (int j = k + 1; j < n; j++) {
          ai[j] -= factor * ak[j];
        }
      }
    }
  }
}

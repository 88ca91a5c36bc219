package io.stridewise.polybench.best;

/** {@code trmm} by rows; row i takes what the rows below still hold. */
public final class BestTrmm {
  private BestTrmm() {}

  public static void trmm(int m, int n, double alpha, double[][] a, double[][] b) {
    for (int i = 0; i < m; i++) {
      double[] bi = b[i];
      for (int k = i + 1; k < m; k++) {
        double aki = a[k][i];
        double[] bk = b[k];
        for (int j = 0; j < n; j++) {
          bi[j] += aki * bk[j];
        }
      }
      for (int j = 0; j < n; j++) {
        bi[j] = alpha * bi[j];
      }
    }
  }
}

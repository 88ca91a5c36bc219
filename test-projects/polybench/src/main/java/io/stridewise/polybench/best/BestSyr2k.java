package io.stridewise.polybench.best;

/** {@code syr2k} as pairs of dot products of rows. */
public final class BestSyr2k {
  private BestSyr2k() {}

  public static void syr2k(
      int n, int m, double alpha, double beta, double[][] c, double[][] a, double[][] b) {
    for (int i = 0; i < n; i++) {
      double[] ai = a[i];
      double[] bi = b[i];
      for (int j = 0; j <= i; j++) {
        double[] aj = a[j];
        double[] bj = b[j];
        double sum = c[i][j] * beta;
        for (int k = 0; k < m; k++) {
          sum += aj[k] * alpha * bi[k] + bj[k] * alpha * ai[k];
        }
        c[i][j] = sum;
      }
    }
  }
}

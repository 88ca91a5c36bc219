package io.stridewise.polybench.best;

/** {@code syrk} as dot products of rows. */
public final class BestSyrk {
  private BestSyrk() {}

  public static void syrk(int n, int m, double alpha, double beta, double[][] c, double[][] a) {
    for (int i = 0; i < n; i++) {
      double[] ai = a[i];
      for (int j = 0; j <= i; j++) {
        double[] aj = a[j];
        double sum = c[i][j] * beta;
        for (int k = 0; k < m; k++) {
          sum += alpha * ai[k] * aj[k];
        }
        c[i][j] = sum;
      }
    }
  }
}

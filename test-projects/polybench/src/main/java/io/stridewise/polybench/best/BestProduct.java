package io.stridewise.polybench.best;

/** {@code C += A B} by rows. */
public final class BestProduct {
  private BestProduct() {}

  public static void product(int n, double[][] c, double[][] a, double[][] b) {
    for (int i = 0; i < n; i++) {
      double[] ci = c[i];
      for (int k = 0; k < n; k++) {
        double aik = a[i][k];
        double[] bk = b[k];
        for (int j = 0; j < n; j++) {
          ci[j] += aik * bk[j];
        }
      }
    }
  }
}

package io.stridewise.polybench.kernels;

/** {@code C = alpha A A' + beta C}, the lower triangle of C. */
public final class Syrk {
  private Syrk() {}

  public static void syrk(int n, int m, double alpha, double beta, double[][] c, double[][] a) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        c[i][j] *= beta;
      }
      // nest: product
      for (int k = 0; k < m; k++) {
        for (int j = 0; j <= i; j++) {
          c[i][j] += alpha * a[i][k] * a[j][k];
        }
      }
    }
  }
}

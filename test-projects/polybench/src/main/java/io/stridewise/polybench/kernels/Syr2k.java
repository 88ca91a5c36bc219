package io.stridewise.polybench.kernels;

/** {@code C = alpha A B' + alpha B A' + beta C}, the lower triangle of C. */
public final class Syr2k {
  private Syr2k() {}

  public static void syr2k(
      int n, int m, double alpha, double beta, double[][] c, double[][] a, double[][] b) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        c[i][j] *= beta;
      }
      // nest: product
      for (int k = 0; k < m; k++) {
        for (int j = 0; j <= i; j++) {
          c[i][j] += a[j][k] * alpha * b[i][k] + b[j][k] * alpha * a[i][k];
        }
      }
    }
  }
}

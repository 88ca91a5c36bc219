package io.stridewise.polybench.kernels;

/** {@code B = alpha A' B} with a lower triangular A that has ones on its diagonal. */
public final class Trmm {
  private Trmm() {}

  public static void trmm(int m, int n, double alpha, double[][] a, double[][] b) {
    // nest: product
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < n; j++) {
        for (int k = i + 1; k < m; k++) {
          b[i][j] += a[k][i] * b[k][j];
        }
        b[i][j] = alpha * b[i][j];
      }
    }
  }
}

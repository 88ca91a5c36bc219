package io.stridewise.polybench.kernels;

/** {@code A = L L'} of a positive definite matrix; L in place of the lower triangle. */
public final class Cholesky {
  private Cholesky() {}

  public static void cholesky(int n, double[][] a) {
    // nest: factor
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        for (int k = 0; k < j; k++) {
          a[i][j] -= a[i][k] * a[j][k];
        }
        a[i][j] /= a[j][j];
      }
      for (int k = 0; k < i; k++) {
        a[i][i] -= a[i][k] * a[i][k];
      }
      a[i][i] = Math.sqrt(a[i][i]);
    }
  }
}

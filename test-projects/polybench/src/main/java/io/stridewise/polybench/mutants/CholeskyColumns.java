package io.stridewise.polybench.mutants;

/** {@code cholesky} by columns: each finished column updates all to its right, down the columns. */
public final class CholeskyColumns {
  private CholeskyColumns() {}

  public static void cholesky(int n, double[][] a) {
    for (int k = 0; k < n; k++) {
      a[k][k] = Math.sqrt(a[k][k]);
      // nest: column
      for (int i = k + 1; i < n; i++) {
        a[i][k] /= a[k][k];
      }
      // nest: update
      for (int j = k + 1; j < n; j++) {
        for (int i = j; i < n; i++) {
          a[i][j] -= a[i][k] * a[j][k];
        }
      }
    }
  }
}

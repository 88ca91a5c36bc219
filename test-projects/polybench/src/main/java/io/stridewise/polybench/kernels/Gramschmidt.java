package io.stridewise.polybench.kernels;

/** {@code A = Q R} by modified Gram-Schmidt; A is used up. */
public final class Gramschmidt {
  private Gramschmidt() {}

  public static void gramschmidt(int m, int n, double[][] a, double[][] r, double[][] q) {
    for (int k = 0; k < n; k++) {
      double nrm = 0.0;
      // nest: norm
      for (int i = 0; i < m; i++) {
        nrm += a[i][k] * a[i][k];
      }
      r[k][k] = Math.sqrt(nrm);
      // nest: unit vector
      for (int i = 0; i < m; i++) {
        q[i][k] = a[i][k] / r[k][k];
      }
      // nest: projections
      for (int j = k + 1; j < n; j++) {
        r[k][j] = 0.0;
        for (int i = 0; i < m; i++) {
          r[k][j] += q[i][k] * a[i][j];
        }
        for (int i = 0; i < m; i++) {
          a[i][j] = a[i][j] - q[i][k] * r[k][j];
        }
      }
    }
  }
}

package io.stridewise.polybench.kernels;

/** {@code C = alpha A B + beta C} with a symmetric A, of which the lower triangle is stored. */
public final class Symm {
  private Symm() {}

  public static void symm(
      int m, int n, double alpha, double beta, double[][] c, double[][] a, double[][] b) {
    // nest: product
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < n; j++) {
        double temp2 = 0.0;
        for (int k = 0; k < i; k++) {
          c[k][j] += alpha * b[i][j] * a[i][k];
          temp2 += b[k][j] * a[i][k];
        }
        c[i][j] = beta * c[i][j] + alpha * b[i][j] * a[i][i] + alpha * temp2;
      }
    }
  }
}

package io.stridewise.polybench.kernels;

/** {@code y = A' (A x)}. */
public final class Atax {
  private Atax() {}

  public static void atax(int m, int n, double[][] a, double[] x, double[] y, double[] tmp) {
    for (int i = 0; i < n; i++) {
      y[i] = 0.0;
    }
    // nest: products
    for (int i = 0; i < m; i++) {
      tmp[i] = 0.0;
      for (int j = 0; j < n; j++) {
        tmp[i] = tmp[i] + a[i][j] * x[j];
      }
      for (int j = 0; j < n; j++) {
        y[j] = y[j] + a[i][j] * tmp[i];
      }
    }
  }
}

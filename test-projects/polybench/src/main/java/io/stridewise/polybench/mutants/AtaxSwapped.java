package io.stridewise.polybench.mutants;

/** {@code atax} by columns. */
public final class AtaxSwapped {
  private AtaxSwapped() {}

  public static void atax(int m, int n, double[][] a, double[] x, double[] y, double[] tmp) {
    for (int i = 0; i < n; i++) {
      y[i] = 0.0;
    }
    for (int i = 0; i < m; i++) {
      tmp[i] = 0.0;
    }
    // nest: product
    for (int j = 0; j < n; j++) {
      for (int i = 0; i < m; i++) {
        tmp[i] = tmp[i] + a[i][j] * x[j];
      }
    }
    // nest: transposed product
    for (int j = 0; j < n; j++) {
      for (int i = 0; i < m; i++) {
        y[j] = y[j] + a[i][j] * tmp[i];
      }
    }
  }
}

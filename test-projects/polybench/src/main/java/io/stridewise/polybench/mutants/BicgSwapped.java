package io.stridewise.polybench.mutants;

/** {@code bicg} by columns. */
public final class BicgSwapped {
  private BicgSwapped() {}

  public static void bicg(
      int n, int m, double[][] a, double[] s, double[] q, double[] p, double[] r) {
    for (int j = 0; j < m; j++) {
      s[j] = 0.0;
    }
    for (int i = 0; i < n; i++) {
      q[i] = 0.0;
    }
    // nest: products
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        s[j] = s[j] + r[i] * a[i][j];
        q[i] = q[i] + a[i][j] * p[j];
      }
    }
  }
}

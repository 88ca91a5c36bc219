package io.stridewise.polybench.kernels;

/** {@code s = A' r; q = A p}, the two products of a step of BiCG. */
public final class Bicg {
  private Bicg() {}

  public static void bicg(
      int n, int m, double[][] a, double[] s, double[] q, double[] p, double[] r) {
    for (int j = 0; j < m; j++) {
      s[j] = 0.0;
    }
    // nest: products
    for (int i = 0; i < n; i++) {
      q[i] = 0.0;
      for (int j = 0; j < m; j++) {
        s[j] = s[j] + r[i] * a[i][j];
        q[i] = q[i] + a[i][j] * p[j];
      }
    }
  }
}

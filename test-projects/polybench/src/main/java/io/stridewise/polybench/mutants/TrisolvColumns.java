package io.stridewise.polybench.mutants;

/** {@code trisolv} by columns: each finished unknown is put into all equations below. */
public final class TrisolvColumns {
  private TrisolvColumns() {}

  public static void trisolv(int n, double[][] l, double[] x, double[] b) {
    for (int i = 0; i < n; i++) {
      x[i] = b[i];
    }
    // nest: substitution
    for (int j = 0; j < n; j++) {
      x[j] = x[j] / l[j][j];
      for (int i = j + 1; i < n; i++) {
        x[i] -= l[i][j] * x[j];
      }
    }
  }
}

package io.stridewise.polybench.mutants;

/** Sums of the columns, one after the other. */
public final class ColumnSums {
  private ColumnSums() {}

  public static void columnSums(int n, int m, double[][] a, double[] out) {
    // nest: sums
    for (int j = 0; j < m; j++) {
      double s = 0.0;
      for (int i = 0; i < n; i++) {
        s += a[i][j];
      }
      out[j] = s;
    }
  }
}

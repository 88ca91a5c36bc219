package io.stridewise.polybench.best;

/** Adds the rows to a row of sums. */
public final class BestColumnSums {
  private BestColumnSums() {}

  public static void columnSums(int n, int m, double[][] a, double[] out) {
    double[] sums = new double[m];
    for (int i = 0; i < n; i++) {
      double[] row = a[i];
      for (int j = 0; j < m; j++) {
        sums[j] += row[j];
      }
    }
    System.arraycopy(sums, 0, out, 0, m);
  }
}

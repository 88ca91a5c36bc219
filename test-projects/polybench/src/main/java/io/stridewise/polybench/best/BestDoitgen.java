package io.stridewise.polybench.best;

import java.util.Arrays;

/** {@code doitgen} with the sums of all p at once. */
public final class BestDoitgen {
  private BestDoitgen() {}

  public static void doitgen(int nr, int nq, int np, double[][][] a, double[][] c4, double[] sum) {
    for (int r = 0; r < nr; r++) {
      for (int q = 0; q < nq; q++) {
        double[] row = a[r][q];
        Arrays.fill(sum, 0, np, 0.0);
        for (int s = 0; s < np; s++) {
          double factor = row[s];
          double[] cs = c4[s];
          for (int p = 0; p < np; p++) {
            sum[p] += factor * cs[p];
          }
        }
        System.arraycopy(sum, 0, row, 0, np);
      }
    }
  }
}

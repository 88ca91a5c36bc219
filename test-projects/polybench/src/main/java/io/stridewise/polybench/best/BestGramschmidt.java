package io.stridewise.polybench.best;

import java.util.Arrays;

/** {@code gramschmidt} with all projections of a step in two passes over the rows. */
public final class BestGramschmidt {
  private BestGramschmidt() {}

  public static void gramschmidt(int m, int n, double[][] a, double[][] r, double[][] q) {
    for (int k = 0; k < n; k++) {
      double nrm = 0.0;
      for (int i = 0; i < m; i++) {
        nrm += a[i][k] * a[i][k];
      }
      double[] rk = r[k];
      rk[k] = Math.sqrt(nrm);
      Arrays.fill(rk, k + 1, n, 0.0);
      for (int i = 0; i < m; i++) {
        double[] ai = a[i];
        double qik = ai[k] / rk[k];
        q[i][k] = qik;
        for (int j = k + 1; j < n; j++) {
          rk[j] += qik * ai[j];
        }
      }
      for (int i = 0; i < m; i++) {
        double[] ai = a[i];
        double qik = q[i][k];
        for (int j = k + 1; j < n; j++) {
          ai[j] = ai[j] - qik * rk[j];
        }
      }
    }
  }
}

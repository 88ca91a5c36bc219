package io.stridewise.polybench.best;

import java.util.Arrays;

/** {@code 2mm} with both products by rows. */
public final class BestTwoMm {
  private BestTwoMm() {}

  public static void twoMm(
      int ni,
      int nj,
      int nk,
      int nl,
      double alpha,
      double beta,
      double[][] tmp,
      double[][] a,
      double[][] b,
      double[][] c,
      double[][] d) {
    for (int i = 0; i < ni; i++) {
      double[] row = tmp[i];
      Arrays.fill(row, 0, nj, 0.0);
      for (int k = 0; k < nk; k++) {
        double factor = alpha * a[i][k];
        double[] bk = b[k];
        for (int j = 0; j < nj; j++) {
          row[j] += factor * bk[j];
        }
      }
    }
    for (int i = 0; i < ni; i++) {
      double[] row = d[i];
      for (int j = 0; j < nl; j++) {
        row[j] *= beta;
      }
      for (int k = 0; k < nj; k++) {
        double factor = tmp[i][k];
        double[] ck = c[k];
        for (int j = 0; j < nl; j++) {
          row[j] += factor * ck[j];
        }
      }
    }
  }
}

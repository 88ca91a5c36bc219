package io.stridewise.polybench.best;

import java.util.Arrays;

/** {@code 3mm} with all products by rows. */
public final class BestThreeMm {
  private BestThreeMm() {}

  public static void threeMm(
      int ni,
      int nj,
      int nk,
      int nl,
      int nm,
      double[][] e,
      double[][] a,
      double[][] b,
      double[][] f,
      double[][] c,
      double[][] d,
      double[][] g) {
    product(ni, nj, nk, e, a, b);
    product(nj, nl, nm, f, c, d);
    product(ni, nl, nj, g, e, f);
  }

  private static void product(
      int rows, int columns, int inner, double[][] to, double[][] left, double[][] right) {
    for (int i = 0; i < rows; i++) {
      double[] row = to[i];
      Arrays.fill(row, 0, columns, 0.0);
      for (int k = 0; k < inner; k++) {
        double factor = left[i][k];
        double[] rk = right[k];
        for (int j = 0; j < columns; j++) {
          row[j] += factor * rk[j];
        }
      }
    }
  }
}

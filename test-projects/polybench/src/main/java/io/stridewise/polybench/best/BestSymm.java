package io.stridewise.polybench.best;

import java.util.Arrays;

/** {@code symm} with {@code temp2} for a whole row: C and B by rows, then the row's end. */
public final class BestSymm {
  private BestSymm() {}

  public static void symm(
      int m, int n, double alpha, double beta, double[][] c, double[][] a, double[][] b) {
    double[] temp2 = new double[n];
    for (int i = 0; i < m; i++) {
      Arrays.fill(temp2, 0.0);
      double[] bi = b[i];
      for (int k = 0; k < i; k++) {
        double[] ck = c[k];
        double[] bk = b[k];
        double aik = a[i][k];
        for (int j = 0; j < n; j++) {
          ck[j] += alpha * bi[j] * aik;
          temp2[j] += bk[j] * aik;
        }
      }
      double[] ci = c[i];
      double aii = a[i][i];
      for (int j = 0; j < n; j++) {
        ci[j] = beta * ci[j] + alpha * bi[j] * aii + alpha * temp2[j];
      }
    }
  }
}

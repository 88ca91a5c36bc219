package io.stridewise.polybench.kernels;

/** {@code G = (A B) (C D)}. */
public final class ThreeMm {
  private ThreeMm() {}

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
    // nest: first product
    for (int i = 0; i < ni; i++) {
      for (int j = 0; j < nj; j++) {
        e[i][j] = 0.0;
        for (int k = 0; k < nk; k++) {
          e[i][j] += a[i][k] * b[k][j];
        }
      }
    }
    // nest: second product
    for (int i = 0; i < nj; i++) {
      for (int j = 0; j < nl; j++) {
        f[i][j] = 0.0;
        for (int k = 0; k < nm; k++) {
          f[i][j] += c[i][k] * d[k][j];
        }
      }
    }
    // nest: third product
    for (int i = 0; i < ni; i++) {
      for (int j = 0; j < nl; j++) {
        g[i][j] = 0.0;
        for (int k = 0; k < nj; k++) {
          g[i][j] += e[i][k] * f[k][j];
        }
      }
    }
  }
}

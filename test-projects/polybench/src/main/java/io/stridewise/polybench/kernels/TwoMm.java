package io.stridewise.polybench.kernels;

/** {@code D = alpha A B C + beta D}, by way of {@code tmp = alpha A B}. */
public final class TwoMm {
  private TwoMm() {}

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
    // nest: first product
    for (int i = 0; i < ni; i++) {
      for (int j = 0; j < nj; j++) {
        tmp[i][j] = 0.0;
        for (int k = 0; k < nk; k++) {
          tmp[i][j] += alpha * a[i][k] * b[k][j];
        }
      }
    }
    // nest: second product
    for (int i = 0; i < ni; i++) {
      for (int j = 0; j < nl; j++) {
        d[i][j] *= beta;
        for (int k = 0; k < nj; k++) {
          d[i][j] += tmp[i][k] * c[k][j];
        }
      }
    }
  }
}

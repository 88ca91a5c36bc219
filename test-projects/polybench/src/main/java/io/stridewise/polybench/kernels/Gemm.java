package io.stridewise.polybench.kernels;

/** {@code C = alpha A B + beta C}; the order of 4.2.1, which is the best one. */
public final class Gemm {
  private Gemm() {}

  public static void gemm(
      int ni, int nj, int nk, double alpha, double beta, double[][] c, double[][] a, double[][] b) {
    // nest: product
    for (int i = 0; i < ni; i++) {
      for (int j = 0; j < nj; j++) {
        c[i][j] *= beta;
      }
      for (int k = 0; k < nk; k++) {
        for (int j = 0; j < nj; j++) {
          c[i][j] += alpha * a[i][k] * b[k][j];
        }
      }
    }
  }
}

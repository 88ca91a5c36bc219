package io.stridewise.polybench.mutants;

/** {@code gemm} by columns, as it is right in Fortran. */
public final class GemmJki {
  private GemmJki() {}

  public static void gemm(
      int ni, int nj, int nk, double alpha, double beta, double[][] c, double[][] a, double[][] b) {
    // nest: scale
    for (int j = 0; j < nj; j++) {
      for (int i = 0; i < ni; i++) {
        c[i][j] *= beta;
      }
    }
    // nest: product
    for (int j = 0; j < nj; j++) {
      for (int k = 0; k < nk; k++) {
        for (int i = 0; i < ni; i++) {
          c[i][j] += alpha * a[i][k] * b[k][j];
        }
      }
    }
  }
}

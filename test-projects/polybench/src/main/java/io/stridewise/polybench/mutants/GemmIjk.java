package io.stridewise.polybench.mutants;

/** {@code gemm} with a dot product inside, as it stands in textbooks. */
public final class GemmIjk {
  private GemmIjk() {}

  public static void gemm(
      int ni, int nj, int nk, double alpha, double beta, double[][] c, double[][] a, double[][] b) {
    // nest: product
    for (int i = 0; i < ni; i++) {
      for (int j = 0; j < nj; j++) {
        c[i][j] *= beta;
        for (int k = 0; k < nk; k++) {
          c[i][j] += alpha * a[i][k] * b[k][j];
        }
      }
    }
  }
}

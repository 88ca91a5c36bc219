package io.stridewise.polybench.best;

/**
 * {@code gemm} in its order, with rows and factor named: the compiler may not do that, as {@code c}
 * could be {@code a} or {@code b}.
 */
public final class BestGemm {
  private BestGemm() {}

  public static void gemm(
      int ni, int nj, int nk, double alpha, double beta, double[][] c, double[][] a, double[][] b) {
    for (int i = 0; i < ni; i++) {
      double[] ci = c[i];
      for (int j = 0; j < nj; j++) {
        ci[j] *= beta;
      }
      for (int k = 0; k < nk; k++) {
        double factor = alpha * a[i][k];
        double[] bk = b[k];
        for (int j = 0; j < nj; j++) {
          ci[j] += factor * bk[j];
        }
      }
    }
  }
}

package io.stridewise.polybench.kernels;

/** {@code A[r][q] = A[r][q] C4} for each pair (r, q): a tensor contracted with a matrix. */
public final class Doitgen {
  private Doitgen() {}

  public static void doitgen(int nr, int nq, int np, double[][][] a, double[][] c4, double[] sum) {
    for (int r = 0; r < nr; r++) {
      for (int q = 0; q < nq; q++) {
        // nest: product
        for (int p = 0; p < np; p++) {
          sum[p] = 0.0;
          for (int s = 0; s < np; s++) {
            sum[p] += a[r][q][s] * c4[s][p];
          }
        }
        for (int p = 0; p < np; p++) {
          a[r][q][p] = sum[p];
        }
      }
    }
  }
}

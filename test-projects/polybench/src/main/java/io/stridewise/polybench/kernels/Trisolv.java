package io.stridewise.polybench.kernels;

/** Solves {@code L x = b} with a lower triangular L, row by row. */
public final class Trisolv {
  private Trisolv() {}

  public static void trisolv(int n, double[][] l, double[] x, double[] b) {
    // nest: substitution
    for (int i = 0; i < n; i++) {
      x[i] = b[i];
      for (int j = 0; j < i; j++) {
        x[i] -= l[i][j] * x[j];
      }
      x[i] = x[i] / l[i][i];
    }
  }
}

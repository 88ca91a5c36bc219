package io.stridewise.polybench.kernels;

/** Averages of five neighbours, from {@code a} to {@code b} and back in each step. */
public final class Jacobi2d {
  private Jacobi2d() {}

  public static void jacobi2d(int tsteps, int n, double[][] a, double[][] b) {
    for (int t = 0; t < tsteps; t++) {
      // nest: forth
      for (int i = 1; i < n - 1; i++) {
        for (int j = 1; j < n - 1; j++) {
          b[i][j] = 0.2 * (a[i][j] + a[i][j - 1] + a[i][1 + j] + a[1 + i][j] + a[i - 1][j]);
        }
      }
      // nest: back
      for (int i = 1; i < n - 1; i++) {
        for (int j = 1; j < n - 1; j++) {
          a[i][j] = 0.2 * (b[i][j] + b[i][j - 1] + b[i][1 + j] + b[1 + i][j] + b[i - 1][j]);
        }
      }
    }
  }
}

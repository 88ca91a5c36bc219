package io.stridewise.polybench.kernels;

/** Heat equation in three dimensions: from {@code a} to {@code b} and back in each step. */
public final class Heat3d {
  private Heat3d() {}

  public static void heat3d(int tsteps, int n, double[][][] a, double[][][] b) {
    for (int t = 1; t <= tsteps; t++) {
      // nest: forth
      for (int i = 1; i < n - 1; i++) {
        for (int j = 1; j < n - 1; j++) {
          for (int k = 1; k < n - 1; k++) {
            b[i][j][k] =
                0.125 * (a[i + 1][j][k] - 2.0 * a[i][j][k] + a[i - 1][j][k])
                    + 0.125 * (a[i][j + 1][k] - 2.0 * a[i][j][k] + a[i][j - 1][k])
                    + 0.125 * (a[i][j][k + 1] - 2.0 * a[i][j][k] + a[i][j][k - 1])
                    + a[i][j][k];
          }
        }
      }
      // nest: back
      for (int i = 1; i < n - 1; i++) {
        for (int j = 1; j < n - 1; j++) {
          for (int k = 1; k < n - 1; k++) {
            a[i][j][k] =
                0.125 * (b[i + 1][j][k] - 2.0 * b[i][j][k] + b[i - 1][j][k])
                    + 0.125 * (b[i][j + 1][k] - 2.0 * b[i][j][k] + b[i][j - 1][k])
                    + 0.125 * (b[i][j][k + 1] - 2.0 * b[i][j][k] + b[i][j][k - 1])
                    + b[i][j][k];
          }
        }
      }
    }
  }
}

package io.stridewise.polybench.kernels;

/**
 * Gauss-Seidel averages of nine neighbours, in place: each cell sees the new values above it and to
 * its left.
 */
public final class Seidel2d {
  private Seidel2d() {}

  public static void seidel2d(int tsteps, int n, double[][] a) {
    for (int t = 0; t <= tsteps - 1; t++) {
      // nest: sweep
      for (int i = 1; i <= n - 2; i++) {
        for (int j = 1; j <= n - 2; j++) {
          a[i][j] =
              (a[i - 1][j - 1]
                      + a[i - 1][j]
                      + a[i - 1][j + 1]
                      + a[i][j - 1]
                      + a[i][j]
                      + a[i][j + 1]
                      + a[i + 1][j - 1]
                      + a[i + 1][j]
                      + a[i + 1][j + 1])
                  / 9.0;
        }
      }
    }
  }
}

package io.stridewise.polybench.mutants;

/**
 * Gauss-Seidel down the columns: another computation than {@code seidel-2d}, as the order decides
 * which neighbours are new. No swap turns one into the other.
 */
public final class Seidel2dSwapped {
  private Seidel2dSwapped() {}

  public static void seidel2d(int tsteps, int n, double[][] a) {
    for (int t = 0; t <= tsteps - 1; t++) {
      // nest: sweep
      for (int j = 1; j <= n - 2; j++) {
        for (int i = 1; i <= n - 2; i++) {
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

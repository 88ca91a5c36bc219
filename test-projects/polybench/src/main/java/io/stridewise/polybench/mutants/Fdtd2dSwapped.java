package io.stridewise.polybench.mutants;

/** {@code fdtd-2d} down the columns. */
public final class Fdtd2dSwapped {
  private Fdtd2dSwapped() {}

  public static void fdtd2d(
      int tmax, int nx, int ny, double[][] ex, double[][] ey, double[][] hz, double[] fict) {
    for (int t = 0; t < tmax; t++) {
      for (int j = 0; j < ny; j++) {
        ey[0][j] = fict[t];
      }
      // nest: ey
      for (int j = 0; j < ny; j++) {
        for (int i = 1; i < nx; i++) {
          ey[i][j] = ey[i][j] - 0.5 * (hz[i][j] - hz[i - 1][j]);
        }
      }
      // nest: ex
      for (int j = 1; j < ny; j++) {
        for (int i = 0; i < nx; i++) {
          ex[i][j] = ex[i][j] - 0.5 * (hz[i][j] - hz[i][j - 1]);
        }
      }
      // nest: hz
      for (int j = 0; j < ny - 1; j++) {
        for (int i = 0; i < nx - 1; i++) {
          hz[i][j] = hz[i][j] - 0.7 * (ex[i][j + 1] - ex[i][j] + ey[i + 1][j] - ey[i][j]);
        }
      }
    }
  }
}

package io.stridewise.polybench.kernels;

/** {@code x1 += A y1; x2 += A' y2}. */
public final class Mvt {
  private Mvt() {}

  public static void mvt(int n, double[] x1, double[] x2, double[] y1, double[] y2, double[][] a) {
    // nest: product
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        x1[i] = x1[i] + a[i][j] * y1[j];
      }
    }
    // nest: transposed product
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        x2[i] = x2[i] + a[j][i] * y2[j];
      }
    }
  }
}

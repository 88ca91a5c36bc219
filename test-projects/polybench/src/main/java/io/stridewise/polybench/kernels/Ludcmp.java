package io.stridewise.polybench.kernels;

/** Solves {@code A x = b}: {@code A = L U} in place, then {@code L y = b} and {@code U x = y}. */
public final class Ludcmp {
  private Ludcmp() {}

  public static void ludcmp(int n, double[][] a, double[] b, double[] x, double[] y) {
    for (int i = 0; i < n; i++) {
      // nest: lower
      for (int j = 0; j < i; j++) {
        double w = a[i][j];
        for (int k = 0; k < j; k++) {
          w -= a[i][k] * a[k][j];
        }
        a[i][j] = w / a[j][j];
      }
      // nest: upper
      for (int j = i; j < n; j++) {
        double w = a[i][j];
        for (int k = 0; k < i; k++) {
          w -= a[i][k] * a[k][j];
        }
        a[i][j] = w;
      }
    }
    // nest: forward substitution
    for (int i = 0; i < n; i++) {
      double w = b[i];
      for (int j = 0; j < i; j++) {
        w -= a[i][j] * y[j];
      }
      y[i] = w;
    }
    // nest: back substitution
    for (int i = n - 1; i >= 0; i--) {
      double w = y[i];
      for (int j = i + 1; j < n; j++) {
        w -= a[i][j] * x[j];
      }
      x[i] = w / a[i][i];
    }
  }
}

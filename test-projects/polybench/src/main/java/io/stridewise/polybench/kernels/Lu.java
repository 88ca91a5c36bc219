package io.stridewise.polybench.kernels;

/** {@code A = L U} without pivots, in place; L has ones on its diagonal. */
public final class Lu {
  private Lu() {}

  public static void lu(int n, double[][] a) {
    for (int i = 0; i < n; i++) {
      // nest: lower
      for (int j = 0; j < i; j++) {
        for (int k = 0; k < j; k++) {
          a[i][j] -= a[i][k] * a[k][j];
        }
        a[i][j] /= a[j][j];
      }
      // nest: upper
      for (int j = i; j < n; j++) {
        for (int k = 0; k < i; k++) {
          a[i][j] -= a[i][k] * a[k][j];
        }
      }
    }
  }
}

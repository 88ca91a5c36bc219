package io.stridewise.polybench.kernels;

/** {@code A += u1 v1' + u2 v2'; x += beta A' y + z; w += alpha A x}. */
public final class Gemver {
  private Gemver() {}

  public static void gemver(
      int n,
      double alpha,
      double beta,
      double[][] a,
      double[] u1,
      double[] v1,
      double[] u2,
      double[] v2,
      double[] w,
      double[] x,
      double[] y,
      double[] z) {
    // nest: rank-two update
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        a[i][j] = a[i][j] + u1[i] * v1[j] + u2[i] * v2[j];
      }
    }
    // nest: transposed product
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        x[i] = x[i] + beta * a[j][i] * y[j];
      }
    }
    for (int i = 0; i < n; i++) {
      x[i] = x[i] + z[i];
    }
    // nest: product
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        w[i] = w[i] + alpha * a[i][j] * x[j];
      }
    }
  }
}

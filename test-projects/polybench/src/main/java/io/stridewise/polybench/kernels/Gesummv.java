package io.stridewise.polybench.kernels;

/** {@code y = alpha A x + beta B x}. */
public final class Gesummv {
  private Gesummv() {}

  public static void gesummv(
      int n,
      double alpha,
      double beta,
      double[][] a,
      double[][] b,
      double[] tmp,
      double[] x,
      double[] y) {
    // nest: products
    for (int i = 0; i < n; i++) {
      tmp[i] = 0.0;
      y[i] = 0.0;
      for (int j = 0; j < n; j++) {
        tmp[i] = a[i][j] * x[j] + tmp[i];
        y[i] = b[i][j] * x[j] + y[i];
      }
      y[i] = alpha * tmp[i] + beta * y[i];
    }
  }
}

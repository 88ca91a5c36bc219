package io.stridewise.polybench.mutants;

/** {@code gesummv} by columns. */
public final class GesummvSwapped {
  private GesummvSwapped() {}

  public static void gesummv(
      int n,
      double alpha,
      double beta,
      double[][] a,
      double[][] b,
      double[] tmp,
      double[] x,
      double[] y) {
    for (int i = 0; i < n; i++) {
      tmp[i] = 0.0;
      y[i] = 0.0;
    }
    // nest: products
    for (int j = 0; j < n; j++) {
      for (int i = 0; i < n; i++) {
        tmp[i] = a[i][j] * x[j] + tmp[i];
        y[i] = b[i][j] * x[j] + y[i];
      }
    }
    for (int i = 0; i < n; i++) {
      y[i] = alpha * tmp[i] + beta * y[i];
    }
  }
}

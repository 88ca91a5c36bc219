package io.stridewise.polybench.best;

/** {@code gemver} with the transposed product as a sum of rows. */
public final class BestGemver {
  private BestGemver() {}

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
    for (int i = 0; i < n; i++) {
      double[] row = a[i];
      double u1i = u1[i];
      double u2i = u2[i];
      for (int j = 0; j < n; j++) {
        row[j] = row[j] + u1i * v1[j] + u2i * v2[j];
      }
    }
    for (int j = 0; j < n; j++) {
      double[] row = a[j];
      double yj = y[j];
      for (int i = 0; i < n; i++) {
        x[i] = x[i] + beta * row[i] * yj;
      }
    }
    for (int i = 0; i < n; i++) {
      x[i] = x[i] + z[i];
    }
    for (int i = 0; i < n; i++) {
      double[] row = a[i];
      double sum = w[i];
      for (int j = 0; j < n; j++) {
        sum = sum + alpha * row[j] * x[j];
      }
      w[i] = sum;
    }
  }
}

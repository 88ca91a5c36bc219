package io.stridewise.polybench.best;

/** {@code ludcmp} with the factors of {@link BestLu}. */
public final class BestLudcmp {
  private BestLudcmp() {}

  public static void ludcmp(int n, double[][] a, double[] b, double[] x, double[] y) {
    BestLu.lu(n, a);
    for (int i = 0; i < n; i++) {
      double[] ai = a[i];
      double w = b[i];
      for (int j = 0; j < i; j++) {
        w -= ai[j] * y[j];
      }
      y[i] = w;
    }
    for (int i = n - 1; i >= 0; i--) {
      double[] ai = a[i];
      double w = y[i];
      for (int j = i + 1; j < n; j++) {
        w -= ai[j] * x[j];
      }
      x[i] = w / ai[i];
    }
  }
}

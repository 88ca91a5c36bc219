package io.stridewise.polybench.best;

/** {@code mvt} with the transposed product as a sum of rows. */
public final class BestMvt {
  private BestMvt() {}

  public static void mvt(int n, double[] x1, double[] x2, double[] y1, double[] y2, double[][] a) {
    for (int i = 0; i < n; i++) {
      double[] row = a[i];
      double sum = x1[i];
      for (int j = 0; j < n; j++) {
        sum = sum + row[j] * y1[j];
      }
      x1[i] = sum;
    }
    for (int j = 0; j < n; j++) {
      double[] row = a[j];
      double factor = y2[j];
      for (int i = 0; i < n; i++) {
        x2[i] = x2[i] + row[i] * factor;
      }
    }
  }
}

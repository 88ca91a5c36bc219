package io.stridewise.array.kernel;

/** Products of dense matrices in flat row-major arrays. */
public final class Matmul {
  private Matmul() {}

  /**
   * {@code c += a * b} with {@code a} n x m, {@code b} m x p. The middle loop runs over {@code m},
   * so that all three arrays are walked along rows.
   */
  public static void doubles(
      double[] a, int ao, double[] b, int bo, double[] c, int co, int n, int m, int p) {
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < m; k++) {
        double factor = a[ao + i * m + k];
        int row = bo + k * p;
        int to = co + i * p;
        for (int j = 0; j < p; j++) {
          c[to + j] += factor * b[row + j];
        }
      }
    }
  }

  /** The same for integers, which wrap. */
  public static void longs(
      long[] a, int ao, long[] b, int bo, long[] c, int co, int n, int m, int p) {
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < m; k++) {
        long factor = a[ao + i * m + k];
        int row = bo + k * p;
        int to = co + i * p;
        for (int j = 0; j < p; j++) {
          c[to + j] += factor * b[row + j];
        }
      }
    }
  }
}

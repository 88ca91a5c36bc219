package loops;

import java.util.function.IntSupplier;

/** Counters that live on after the loops, or are no plain ints. */
final class S63_Counters {
  private int row;

  static void captured(IntSupplier[] rows, double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        int r = i;
        rows[i] = () -> r;
        a[i][j] = 0;
      }
    }
  }

  // One counter for both loops: only the first column has rows.
  static void oneForBoth(double[][] a, int n, int m) {
    int i = 0;
    for (int j = 0; j < m; j++) {
      for (; i < n; i++) {
        a[i][j] = 0;
      }
    }
  }
}

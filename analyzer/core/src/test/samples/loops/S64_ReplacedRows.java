package loops;

/** The nest changes which rows the array has. */
final class S64_ReplacedRows {

  static void copied(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[i] = a[i].clone();
        a[i][j] = 0;
      }
    }
  }

  static void swapped(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 1; i < n; i++) {
        double[] row = a[i];
        a[i] = a[i - 1];
        a[i - 1] = row;
        a[i][j] = j;
      }
    }
  }

  static void replaced(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[i][j] = 0;
        a = new double[n][m];
      }
    }
  }

  // Two rows of the fresh array are one: fresh is not enough.
  static double[][] sharedAfterwards(int n, int m) {
    double[][] a = new double[n][m];
    a[0] = a[1];
    for (int j = 1; j < m; j++) {
      for (int i = 1; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
        a[i][j] = a[i - 1][j - 1];
      }
    }
    return a;
  }
}

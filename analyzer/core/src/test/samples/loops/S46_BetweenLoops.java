package loops;

/** Something stands between the loop headers. */
final class S46_BetweenLoops {

  // Computed again for every cell, it is the same value.
  static void scalar(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      double f = 0.5 * j;
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] *= f;
      }
    }
  }

  // If w is a row of a, it changes under way: f has to be read before, for all columns.
  static void loaded(double[][] a, double[] w, int n, int m) {
    for (int j = 0; j < m; j++) {
      double f = w[j];
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, promote
        a[i][j] *= f;
      }
    }
  }

  // The first row changes under way.
  static void firstRowSubtracted(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      double f = a[0][j];
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, promote
        a[i][j] -= f;
      }
    }
  }

  static void firstRowSubtractedRepaired(double[][] a, int n, int m) {
    double[] f = new double[m];
    for (int j = 0; j < m; j++) {
      f[j] = a[0][j];
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        a[i][j] -= f[j];
      }
    }
  }

  static void scalarRepaired(double[][] a, int n, int m) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        double f = 0.5 * j;
        a[i][j] *= f;
      }
    }
  }

  static void rowScalar(double[][] a, double[] w, int n, int m) {
    for (int i = 0; i < n; i++) {
      double f = w[i];
      for (int j = 0; j < m; j++) {
        a[i][j] *= f;
      }
    }
  }
}

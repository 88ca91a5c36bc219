package loops;

/** Rows that are missing, and arrays that are. */
final class S55_NullRows {

  static void skipped(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        if (a[i] != null) {
          a[i][j] = 0;
        }
      }
    }
  }

  static double[][] unmade(int n, int m) {
    double[][] a = new double[n][];
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = 1;
      }
    }
    return a;
  }

  // Without columns nobody looks at a.
  static void lengthInside(double[][] a, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < a.length; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = 0;
      }
    }
  }

  // Without columns nobody looks at a[0].
  static void rowLengthInside(int[][] a, double[][] b, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < a[0].length; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        b[i][j] = 0;
      }
    }
  }

  static double[][] rowLengthInsideFresh(int k, int m) {
    int[][] a = new int[k][1000];
    double[][] b = new double[1000][m];
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < a[0].length; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
        b[i][j] = 1;
      }
    }
    return b;
  }

  static void eachRow(double[][] a, int m) {
    for (int j = 0; j < m; j++) {
      for (double[] row : a) {
   // ^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        row[j] = 0;
      }
    }
  }

  static void skippedOnce(double[][] a, int m) {
    for (double[] row : a) {
      if (row != null) {
        for (int j = 0; j < m; j++) {
          row[j] = 0;
        }
      }
    }
  }
}

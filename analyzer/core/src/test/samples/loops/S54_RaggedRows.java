package loops;

/** Rows of different lengths: the same exception, but not after the same writes. */
final class S54_RaggedRows {

  static void parameter(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = 1;
      }
    }
  }

  // Nobody sees how far the nest came: the array is lost with the exception.
  static double[][] triangleFresh(int n) {
    double[][] a = new double[n][];
    for (int i = 0; i < n; i++) {
      a[i] = new double[i + 1];
    }
    for (int j = 0; j < n; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = 1;
      }
    }
    return a;
  }

  static void tested(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        if (j < a[i].length) {
          a[i][j] = 1;
        }
      }
    }
  }

  // A handler sees it.
  static double[][] caught(double[][] a, int n, int m) {
    try {
      for (int j = 0; j < m; j++) {
        for (int i = 0; i < n; i++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, none, interchange
     //   - condition: `try`
          a[i][j] = 1;
        }
      }
    } catch (ArrayIndexOutOfBoundsException e) {
      a[0][0] = -1;
    }
    return a;
  }

  // The longest row decides, and the others throw.
  static void longestRow(double[][] a) {
    int m = 0;
    for (double[] row : a) {
      m = Math.max(m, row.length);
    }
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < a.length; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = 1;
      }
    }
  }

  static void testedOnce(double[][] a, int m) {
    for (double[] row : a) {
      for (int j = 0; j < Math.min(m, row.length); j++) {
        row[j] = 1;
      }
    }
  }
}

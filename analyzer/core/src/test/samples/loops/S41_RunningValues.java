package loops;

/** A scalar passes from one iteration to the next. */
final class S41_RunningValues {

  // The sum is stored while it runs through all columns.
  static void storedUnderWay(int[][] a, int[][] b, int n, int m) {
    int s = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        s += a[i][j];
        b[i][j] = s;
      }
    }
  }

  static void previous(double[][] a, double[][] b, int n, int m) {
    double t = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        b[i][j] = t;
        t = a[i][j];
      }
    }
  }

  static int lastRow(int[][] a, int n, int m) {
    int last = -1;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        if (a[i][j] > 0) {
          last = i;
        }
      }
    }
    return last;
  }

  // Every column starts anew: one running sum for each of them.
  static void prefixSums(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      double s = 0;
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, promote
        s += a[i][j];
        a[i][j] = s;
      }
    }
  }

  static void prefixSumsRepaired(double[][] a, int n, int m) {
    double[] s = new double[m];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        s[j] += a[i][j];
        a[i][j] = s[j];
      }
    }
  }

  // Written before it is read in every iteration: nothing passes.
  static void temporary(double[][] a, double[][] b, int n, int m) {
    double t;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        t = a[i][j];
        b[i][j] = t * t;
      }
    }
  }

  // The number of a cell in column order: in row order it has to be computed.
  static void numbered(int[][] a, int n, int m) {
    int k = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
   //   - advice: `k`
        a[i][j] = k++;
      }
    }
  }

  static void numberedRepaired(int[][] a, int n, int m) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        a[i][j] = j * n + i;
      }
    }
  }
}

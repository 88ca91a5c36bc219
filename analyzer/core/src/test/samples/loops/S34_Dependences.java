package loops;

/** Neighbours are read and written: some column orders may be swapped, some may not. */
final class S34_Dependences {

  // Cell (i-1, j+1) is overwritten one column later; row order would read the new value.
  static void upRight(double[][] a, int n, int m) {
    for (int j = 0; j < m - 1; j++) {
      for (int i = 1; i < n; i++) {
        a[i][j] = a[i - 1][j + 1];
      }
    }
  }

  static double[][] upRightFresh(int n, int m) {
    double[][] a = new double[n][m];
    a[0][m - 1] = 1;
    for (int j = 0; j < m - 1; j++) {
      for (int i = 1; i < n; i++) {
        a[i][j] = a[i - 1][j + 1];
      }
    }
    return a;
  }

  // Cell (i+1, j-1) was written one column earlier; row order would read it too soon.
  static void downLeft(double[][] a, int n, int m) {
    for (int j = 1; j < m; j++) {
      for (int i = 0; i < n - 1; i++) {
        a[i][j] = a[i + 1][j - 1];
      }
    }
  }

  // A prefix sum that is read while it grows.
  static void runningSum(double[][] a, double[][] b, int n, int m) {
    double s = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        s += a[i][j];
        b[i][j] = s;
      }
    }
  }

  // In the first column each cell takes the last one of the row before.
  static void flatAcrossRows(double[] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 1; i < n; i++) {
        a[i * m + j] = a[i * m + j - 1];
      }
    }
  }

  // Another order would find another one first.
  static int firstMatch(int[][] a, int key, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, none, interchange
   //   - condition: end early
        if (a[i][j] == key) {
          return j;
        }
      }
    }
    return -1;
  }

  // Of equally large cells the first one counts.
  static int columnOfLargest(int[][] a, int n, int m) {
    int best = Integer.MIN_VALUE;
    int column = -1;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        if (a[i][j] > best) {
          best = a[i][j];
          column = j;
        }
      }
    }
    return column;
  }

  // Down a column each cell needs the one above: row order keeps that, whichever rows are shared.
  static void above(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 1; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] += a[i - 1][j];
      }
    }
  }

  // Only if one row stood at two places could the order be seen.
  static void aboveLeft(double[][] a, int n, int m) {
    for (int j = 1; j < m; j++) {
      for (int i = 1; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
        a[i][j] = a[i - 1][j - 1];
      }
    }
  }

  static double[][] aboveLeftFresh(int n, int m) {
    double[][] a = new double[n][m];
    for (int j = 0; j < m; j++) {
      a[0][j] = j;
    }
    for (int j = 1; j < m; j++) {
      for (int i = 1; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
        a[i][j] = a[i - 1][j - 1];
      }
    }
    return a;
  }

  static void gaussSeidel(double[][] a, int n, int m) {
    for (int j = 1; j < m - 1; j++) {
      for (int i = 1; i < n - 1; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
        a[i][j] = (a[i - 1][j] + a[i][j - 1] + a[i + 1][j] + a[i][j + 1]) / 4;
      }
    }
  }

  static int[][] editDistance(char[] s, char[] t) {
    int[][] d = new int[s.length + 1][t.length + 1];
    for (int j = 1; j <= t.length; j++) {
      for (int i = 1; i <= s.length; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        int change = s[i - 1] == t[j - 1] ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
      }
    }
    return d;
  }

  // A convolution: cells meet again and again, and no run-time test of a size could change that.
  static void convolution(double[] a, double[][] g, int n, int m) {
    for (int j = 0; j < n; j++) {
      for (int i = 0; i < m; i++) {
        a[i + j] += g[i][j];
      }
    }
  }
}

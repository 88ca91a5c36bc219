package loops;

/** Several arrays, and no order is good for one and bad for another. */
final class S16_Majority {

  static void copy(double[][] a, double[][] b, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
   //   - message: `a`
   //   - message: `b`
        a[i][j] = b[i][j];
      }
    }
  }

  static void threeArrays(double[][] a, double[][] b, double[][] c, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = b[i][j] * c[i][j];
      }
    }
  }

  // One array, three references: c counts once.
  static void verticalNeighbours(double[][] d, double[][] c, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 1; i < n - 1; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        d[i][j] = c[i - 1][j] + c[i][j] + c[i + 1][j];
      }
    }
  }

  // A row of d that is also a row of c would be read before or after it is written.
  static void horizontalNeighbours(double[][] d, double[][] c, int n, int m) {
    for (int j = 1; j < m - 1; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
        d[i][j] = c[i][j - 1] + c[i][j] + c[i][j + 1];
      }
    }
  }

  static double[][] neighboursIntoFresh(double[][] c, int n, int m) {
    double[][] d = new double[n][m];
    for (int j = 1; j < m - 1; j++) {
      for (int i = 1; i < n - 1; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        d[i][j] = c[i - 1][j] + c[i][j - 1] + c[i][j + 1] + c[i + 1][j];
      }
    }
    return d;
  }

  static void neighboursCounted(boolean[][] now, boolean[][] next, int height, int width) {
    for (int x = 1; x < width - 1; x++) {
      for (int y = 1; y < height - 1; y++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
        int count = 0;
        if (now[y - 1][x]) count++;
        if (now[y + 1][x]) count++;
        if (now[y][x - 1]) count++;
        if (now[y][x + 1]) count++;
        next[y][x] = count == 3 || now[y][x] && count == 2;
      }
    }
  }

  // x and y are one-dimensional and sit in the cache in either order.
  static void rankOne(double[][] a, double[] x, double[] y, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, hoist
        a[i][j] += x[i] * y[j];
      }
    }
  }

  static void twoStatements(double[][] a, double[][] b, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = 0;
        b[i][j] = 1;
      }
    }
  }

  static void copyRepaired(double[][] a, double[][] b, int n, int m) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        a[i][j] = b[i][j];
      }
    }
  }

  static void neighboursByRows(double[][] d, double[][] c, int n, int m) {
    for (int i = 1; i < n - 1; i++) {
      for (int j = 1; j < m - 1; j++) {
        d[i][j] = c[i - 1][j] + c[i][j - 1] + c[i][j + 1] + c[i + 1][j];
      }
    }
  }

  static void rankOneRepaired(double[][] a, double[] x, double[] y, int n, int m) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        a[i][j] += x[i] * y[j];
      }
    }
  }
}

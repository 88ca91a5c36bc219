package loops;

/** Updated in place, from all four neighbours: the order of the loops is free, but that has to be proved. */
final class S39_GaussSeidel {

  static void parameter(double[][] a, int n, int m) {
    for (int j = 1; j < m - 1; j++) {
      for (int i = 1; i < n - 1; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
   //   - condition: rows of `a`
        a[i][j] = (a[i - 1][j] + a[i][j - 1] + a[i + 1][j] + a[i][j + 1]) / 4;
      }
    }
  }

  static double[][] fresh(int n, int m) {
    double[][] a = new double[n][m];
    for (int j = 0; j < m; j++) {
      a[0][j] = j;
    }
    for (int j = 1; j < m - 1; j++) {
      for (int i = 1; i < n - 1; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
        a[i][j] = (a[i - 1][j] + a[i][j - 1] + a[i + 1][j] + a[i][j + 1]) / 4;
      }
    }
    return a;
  }

  static double[] flatFresh() {
    double[] a = new double[1000 * 1000];
    a[7] = 1;
    for (int j = 1; j < 999; j++) {
      for (int i = 1; i < 999; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
        a[i * 1000 + j] =
            (a[(i - 1) * 1000 + j] + a[i * 1000 + j - 1] + a[(i + 1) * 1000 + j] + a[i * 1000 + j + 1]) / 4;
      }
    }
    return a;
  }

  static void flat(double[] a, int n, int m) {
    for (int j = 1; j < m - 1; j++) {
      for (int i = 1; i < n - 1; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i * m + j] =
            (a[(i - 1) * m + j] + a[i * m + j - 1] + a[(i + 1) * m + j] + a[i * m + j + 1]) / 4;
      }
    }
  }

  // With all eight neighbours, (i - 1, j + 1) forbids it.
  static void ninePoints(double[][] a, int n, int m) {
    for (int j = 1; j < m - 1; j++) {
      for (int i = 1; i < n - 1; i++) {
        a[i][j] =
            (a[i - 1][j - 1] + a[i - 1][j] + a[i - 1][j + 1]
                    + a[i][j - 1] + a[i][j] + a[i][j + 1]
                    + a[i + 1][j - 1] + a[i + 1][j] + a[i + 1][j + 1])
                / 9;
      }
    }
  }

  static double[][] ninePointsFresh(int n, int m) {
    double[][] a = new double[n][m];
    for (int j = 0; j < m; j++) {
      a[0][j] = j;
    }
    for (int j = 1; j < m - 1; j++) {
      for (int i = 1; i < n - 1; i++) {
        a[i][j] =
            (a[i - 1][j - 1] + a[i - 1][j] + a[i - 1][j + 1]
                    + a[i][j - 1] + a[i][j] + a[i][j + 1]
                    + a[i + 1][j - 1] + a[i + 1][j] + a[i + 1][j + 1])
                / 9;
      }
    }
    return a;
  }

  // Repeated: the sweeps stay in order, and within each the loops may be swapped.
  static void sweeps(double[][] a, int n, int m, int times) {
    for (int t = 0; t < times; t++) {
      for (int j = 1; j < m - 1; j++) {
        for (int i = 1; i < n - 1; i++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
          a[i][j] = (a[i - 1][j] + a[i][j - 1] + a[i + 1][j] + a[i][j + 1]) / 4;
        }
      }
    }
  }
}

package loops;

/** With three loops, two may be swapped although blocks of all three would be wrong. */
final class S49_ThreeDeepDependences {

  // Carried by t: (<, >, =). Whatever the inner two do, t stays outside.
  static void carriedOutside(double[][][] b, int times, int n, int m) {
    for (int t = 1; t < times; t++) {
      for (int j = 0; j < m - 1; j++) {
        for (int i = 0; i < n; i++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
     //   - condition: rows of `b`
          b[t][i][j] = b[t - 1][i][j + 1];
        }
      }
    }
  }

  static double[][][] carriedOutsideFresh(int times, int n, int m) {
    double[][][] b = new double[times][n][m];
    b[0][0][m - 1] = 1;
    for (int t = 1; t < times; t++) {
      for (int j = 0; j < m - 1; j++) {
        for (int i = 0; i < n; i++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
          b[t][i][j] = b[t - 1][i][j + 1];
        }
      }
    }
    return b;
  }

  // The same at two loops is (<, >).
  static void twoDeep(double[][] a, int n, int m) {
    for (int t = 0; t < 3; t++) {
      for (int j = 0; j < m - 1; j++) {
        for (int i = 1; i < n; i++) {
          a[i][j] = a[i - 1][j + 1];
        }
      }
    }
  }

  // Two grids in turn.
  static void jacobi(double[][] a, double[][] b, int times, int n, int m) {
    for (int t = 0; t < times; t++) {
      for (int j = 1; j < m - 1; j++) {
        for (int i = 1; i < n - 1; i++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
          b[i][j] = (a[i - 1][j] + a[i][j - 1] + a[i + 1][j] + a[i][j + 1]) / 4;
        }
      }
      for (int j = 1; j < m - 1; j++) {
        for (int i = 1; i < n - 1; i++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
          a[i][j] = b[i][j];
        }
      }
    }
  }

  // t would have to come inside for v, and must not: (<, >) between t and z.
  static double[][] timeOutside(int times) {
    double[][] a = new double[1000][1000];
    a[0][0] = 1;
    for (int t = 0; t < times; t++) {
      for (int i = 0; i < 999; i++) {
        for (int j = 1; j < 1000; j++) {
          a[i][j] = a[i + 1][j - 1] + t;
        }
      }
    }
    return a;
  }
}

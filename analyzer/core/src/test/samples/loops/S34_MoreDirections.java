package loops;

/** The directions of S34 for arrays made here, and over more than one step. */
final class S34_MoreDirections {

  static double[][] downLeftFresh(int n, int m) {
    double[][] a = new double[n][m];
    a[n - 1][0] = 1;
    for (int j = 1; j < m; j++) {
      for (int i = 0; i < n - 1; i++) {
        a[i][j] = a[i + 1][j - 1];
      }
    }
    return a;
  }

  // Nothing is carried by the columns.
  static double[][] aboveFresh(int n, int m) {
    double[][] a = new double[n][m];
    for (int j = 0; j < m; j++) {
      a[0][j] = j;
    }
    for (int j = 0; j < m; j++) {
      for (int i = 1; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
        a[i][j] = a[i - 1][j] + 1;
      }
    }
    return a;
  }

  static void leftTwo(double[][] a, int n, int m) {
    for (int j = 2; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
   //   - condition: rows of `a`
        a[i][j] = a[i][j - 2];
      }
    }
  }

  static double[][] leftTwoFresh(int n, int m) {
    double[][] a = new double[n][m];
    for (int j = 2; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
        a[i][j] = a[i][j - 2] + 1;
      }
    }
    return a;
  }

  // One dependence in each direction: the second one forbids it.
  static void bothWays(double[][] a, int n, int m) {
    for (int j = 1; j < m - 1; j++) {
      for (int i = 1; i < n; i++) {
        a[i][j] = a[i - 1][j - 1] + a[i - 1][j + 1];
      }
    }
  }

  static double[][] bothWaysFresh(int n, int m) {
    double[][] a = new double[n][m];
    a[0][m - 1] = 1;
    for (int j = 1; j < m - 1; j++) {
      for (int i = 1; i < n; i++) {
        a[i][j] = a[i - 1][j - 1] + a[i - 1][j + 1];
      }
    }
    return a;
  }

  // Cells of the other half are never read.
  static double[][] upRightOfTheFirstHalf() {
    double[][] a = new double[1000][2000];
    for (int j = 0; j < 1000; j++) {
      for (int i = 1; i < 1000; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
        a[i][j] = a[i - 1][j + 1000];
      }
    }
    return a;
  }

  // With both counters running down, what was above left is below right.
  static void downwards(double[][] a, int n, int m) {
    for (int j = m - 2; j >= 0; j--) {
      for (int i = n - 2; i >= 0; i--) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
   //   - condition: rows of `a`
        a[i][j] = a[i + 1][j + 1];
      }
    }
  }

  // And up right is still up right.
  static void downwardsUpRight(double[][] a, int n, int m) {
    for (int j = m - 2; j >= 0; j--) {
      for (int i = n - 1; i >= 1; i--) {
        a[i][j] = a[i - 1][j + 1];
      }
    }
  }

  // Columns upwards, rows downwards.
  static void mixedDirections(double[][] a, int n, int m) {
    for (int j = 1; j < m; j++) {
      for (int i = n - 1; i >= 1; i--) {
        a[i][j] = a[i - 1][j - 1];
      }
    }
  }

  static double[][] mixedDirectionsFresh(int n, int m) {
    double[][] a = new double[n][m];
    a[0][0] = 1;
    for (int j = 1; j < m; j++) {
      for (int i = n - 1; i >= 1; i--) {
        a[i][j] = a[i - 1][j - 1];
      }
    }
    return a;
  }
}

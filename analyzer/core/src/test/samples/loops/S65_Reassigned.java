package loops;

/** A size that changes, and where. */
final class S65_Reassigned {
  private int n;
  private double[][] grid;

  private void grow() {
    n++;
  }

  // Before the nest it may be whatever it likes.
  static void before(double[][] a, int n, int m) {
    n = Math.min(n, a.length);
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = 0;
      }
    }
  }

  static void inside(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[i][j] = 0;
        n = Math.min(n, a.length - j);
      }
    }
  }

  static double[][] insideFresh(int n, int m) {
    double[][] a = new double[n][m];
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[i][j] = 1;
        n = Math.min(n, m - j);
      }
    }
    return a;
  }

  static void betweenLoops(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      n = n - 1;
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, none, triangular
        a[i][j] = 0;
      }
    }
  }

  void fieldChangedByCall(int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        grid[i][j] = 0;
        grow();
      }
    }
  }

  double[][] fieldChangedByCallFresh(int m) {
    double[][] a = new double[100][m];
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[i][j] = 1;
        grow();
      }
    }
    return a;
  }

  // Another object's size is another size.
  void otherObject(S65_Reassigned other, double[][] a, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[i][j] = 0;
        other.n = j;
      }
    }
  }

  void finalCopy(int m) {
    final int rows = n;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < rows; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        grid[i][j] = 0;
      }
    }
  }
}

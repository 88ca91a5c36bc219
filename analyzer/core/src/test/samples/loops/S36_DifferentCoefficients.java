package loops;

/** The same array with subscripts that move at different speeds. */
final class S36_DifferentCoefficients {

  // Row 2 * i is read by iteration 2 * i - 3, which for i = 2 is an earlier one.
  static void fromTheStart(double[][] a, int n, int m) {
    for (int j = 1; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[2 * i][j] = a[i + 3][j - 1];
      }
    }
  }

  static double[][] fromTheStartFresh() {
    double[][] a = new double[2000][1000];
    a[4][0] = 1;
    for (int j = 1; j < 1000; j++) {
      for (int i = 0; i < 1000; i++) {
        a[2 * i][j] = a[i + 3][j - 1];
      }
    }
    return a;
  }

  // From i = 3 on it is never an earlier one.
  static void fromThree(double[][] a, int n, int m) {
    for (int j = 1; j < m; j++) {
      for (int i = 3; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
   //   - condition: rows of `a`
        a[2 * i][j] = a[i + 3][j - 1];
      }
    }
  }

  static double[][] fromThreeFresh() {
    double[][] a = new double[2000][1000];
    for (int j = 1; j < 1000; j++) {
      for (int i = 3; i < 1000; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
        a[2 * i][j] = a[i + 3][j - 1];
      }
    }
    return a;
  }

  // Even rows are written, odd rows are read.
  static void evenFromOdd(double[][] a, int n, int m) {
    for (int j = 0; j < m - 1; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
   //   - condition: rows of `a`
        a[2 * i][j] = a[2 * i + 1][j + 1];
      }
    }
  }

  static double[][] evenFromOddFresh() {
    double[][] a = new double[2000][1000];
    for (int j = 0; j < 999; j++) {
      for (int i = 0; i < 1000; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
        a[2 * i][j] = a[2 * i + 1][j + 1];
      }
    }
    return a;
  }

  // Upside down: row n - 1 - i is read before it is written in one half, and after it in the other.
  static void mirrored(double[][] a, int n, int m) {
    for (int j = 1; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[i][j] = a[n - 1 - i][j - 1];
      }
    }
  }

  static double[][] mirroredFresh() {
    double[][] a = new double[1000][1000];
    a[0][0] = 1;
    for (int j = 1; j < 1000; j++) {
      for (int i = 0; i < 1000; i++) {
        a[i][j] = a[999 - i][j - 1];
      }
    }
    return a;
  }

  // The upper half from the lower half.
  static double[][] halfMirroredFresh() {
    double[][] a = new double[1000][1000];
    for (int j = 1; j < 1000; j++) {
      for (int i = 0; i < 500; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
        a[i][j] = a[999 - i][j - 1];
      }
    }
    return a;
  }

  // A column that moves twice as fast; the distances in j have both signs, and i is the same.
  static double[][] doubledColumnFresh() {
    double[][] a = new double[1000][2000];
    for (int j = 0; j < 1000; j++) {
      for (int i = 0; i < 1000; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
        a[i][j] = a[i][2 * j] + 1;
      }
    }
    return a;
  }

  static void doubledColumn(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
   //   - condition: rows of `a`
        a[i][j] = a[i][2 * j] + 1;
      }
    }
  }

  static void byRows(double[][] a, int n, int m) {
    for (int i = 3; i < n; i++) {
      for (int j = 1; j < m; j++) {
        a[2 * i][j] = a[i + 3][j - 1];
      }
    }
  }
}

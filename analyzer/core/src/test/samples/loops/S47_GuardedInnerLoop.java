package loops;

/** The inner loop stands under a test, or leaves by `!=`: it cannot simply go outside. */
final class S47_GuardedInnerLoop {

  // For j = 0 the inner loop would never end; the test prevents it.
  static void unequalBound(double[][] a, int m) {
    for (int j = 0; j < m; j++) {
      if (j != 0) {
        for (int i = 0; i != j; i++) {
          a[i][j] = 0;
        }
      }
    }
  }

  static double[][] unequalBoundFresh(int m) {
    double[][] a = new double[m][m];
    for (int j = 0; j < m; j++) {
      if (j != 0) {
        for (int i = 0; i != j; i++) {
          a[i][j] = 1;
        }
      }
    }
    return a;
  }

  // With n < 0 it runs until the index leaves the array.
  static void unequalEnd(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i != n; i++) {
        a[i][j] = 0;
      }
    }
  }

  static void columnChosen(double[][] a, boolean[] chosen, int n, int m) {
    for (int j = 0; j < m; j++) {
      if (chosen[j]) {
        for (int i = 0; i < n; i++) {
          a[i][j] = 0;
        }
      }
    }
  }

  static double[][] columnChosenFresh(boolean[] chosen, int n, int m) {
    double[][] a = new double[n][m];
    for (int j = 0; j < m; j++) {
      if (chosen[j]) {
        for (int i = 0; i < n; i++) {
          a[i][j] = 1;
        }
      }
    }
    return a;
  }

  // A test of what no loop changes may stay outside of all.
  static void wholeNestChosen(double[][] a, boolean chosen, int n, int m) {
    if (chosen) {
      for (int j = 0; j < m; j++) {
        for (int i = 0; i < n; i++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
          a[i][j] = 0;
        }
      }
    }
  }
}

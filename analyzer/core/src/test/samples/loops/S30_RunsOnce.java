package loops;

/** One of the loops runs at most once, so there is no other order. */
final class S30_RunsOnce {

  static void innerOnce(double[][] a, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < 1; i++) {
        a[i][j] = 0;
      }
    }
  }

  static void outerOnce(double[][] a, int n) {
    for (int j = 0; j < 1; j++) {
      for (int i = 0; i < n; i++) {
        a[i][j] = 0;
      }
    }
  }

  static void noOuterLoop(double[][] a, double[] column, int n, int j) {
    for (int i = 0; i < n; i++) {
      column[i] = a[i][j];
    }
  }

  static void diagonal(double[][] a, int n) {
    for (int i = 0; i < n; i++) {
      a[i][i] = 1;
    }
  }
}

package loops;

/** Triangles that are made here, that stop early, or that only look like rectangles. */
final class S40_MoreTriangles {

  // The second test makes the triangle a trapezoid: no counted loop, no claim.
  static void hidden(double[][] a, int n) {
    for (int j = 0; j < n; j++) {
      for (int i = 0; i < j && i < 100; i++) {
        a[i][j] = 0;
      }
    }
  }

  static double[][] hiddenFresh(int n) {
    double[][] a = new double[n][n];
    for (int j = 0; j < n; j++) {
      for (int i = 0; i < j && i < 100; i++) {
        a[i][j] = 1;
      }
    }
    return a;
  }

  // The outer counter is the inner step.
  static void sievePitch(boolean[][] a, int n, int m) {
    for (int j = 1; j < m; j++) {
      for (int i = 0; i < n; i += j) {
        a[i][j] = true;
      }
    }
  }

  static boolean[][] sievePitchFresh(int n, int m) {
    boolean[][] a = new boolean[n][m];
    for (int j = 1; j < m; j++) {
      for (int i = 0; i < n; i += j) {
        a[i][j] = true;
      }
    }
    return a;
  }
}

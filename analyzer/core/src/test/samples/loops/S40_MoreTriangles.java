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

  static double[][] lowerFresh(int n) {
    double[][] a = new double[n][n];
    for (int j = 0; j < n; j++) {
      for (int i = j; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, triangular
        a[i][j] = i - j;
      }
    }
    return a;
  }

  static double[][] upperFresh(int n) {
    double[][] a = new double[n][n];
    for (int j = 0; j < n; j++) {
      for (int i = 0; i <= j; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, triangular
        a[i][j] = i - j;
      }
    }
    return a;
  }

  static void strictlyLower(double[][] a, int n) {
    for (int j = 0; j < n; j++) {
      for (int i = j + 1; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, triangular
        a[i][j] *= 2;
      }
    }
  }

  // Up right is as illegal in a triangle.
  static void upRight(double[][] a, int n) {
    for (int j = 0; j < n - 1; j++) {
      for (int i = j + 1; i < n; i++) {
        a[i][j] = a[i - 1][j + 1];
      }
    }
  }

  static double[][] upRightFresh(int n) {
    double[][] a = new double[n][n];
    a[0][n - 1] = 1;
    for (int j = 0; j < n - 1; j++) {
      for (int i = j + 1; i < n; i++) {
        a[i][j] = a[i - 1][j + 1];
      }
    }
    return a;
  }
}

package loops;

/** Operators that may throw: which cell fails first is all that changes. */
final class S59_ThrowingOperators {

  static void quotient(int[][] a, int[][] b, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = 1000 / b[i][j];
      }
    }
  }

  // Two kinds of exception, and another one may come first.
  static int[][] quotientFresh(int[][] b, int n, int m) {
    int[][] a = new int[n][m];
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = 1000 / b[i][j];
      }
    }
    return a;
  }

  static long remainder(long[][] a, long p, int n, int m) {
    long s = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        s += a[i][j] % p;
      }
    }
    return s;
  }

  // Nothing is thrown for a quotient of doubles, nor for a constant divisor.
  static double[][] halvedFresh(int n, int m) {
    double[][] a = new double[n][m];
    int[][] b = new int[n][m];
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
        a[i][j] = 1 / a[i][j] + b[i][j] / 3;
      }
    }
    return a;
  }

  static long unboxed(Integer[][] a, int n, int m) {
    long s = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, B, interchange
        s += a[i][j];
      }
    }
    return s;
  }

  static long unboxedFresh(int n, int m) {
    Integer[][] a = new Integer[n][m];
    long s = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, B, interchange
        s += a[i][j];
      }
    }
    return s;
  }

  static int casted(Object[][] a, int n, int m) {
    int longest = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, B, interchange
        longest = Math.max(longest, ((String) a[i][j]).length());
      }
    }
    return longest;
  }

  // A quotient that decides whether the next cell is looked at.
  static int caught(int[][] a, int n, int m) {
    int s = 0;
    try {
      for (int j = 0; j < m; j++) {
        for (int i = 0; i < n; i++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, none, interchange
          s += 1000 / a[i][j];
        }
      }
    } catch (ArithmeticException e) {
      return s;
    }
    return -s;
  }

  static void alongRows(int[][] a, int[][] b, int n, int m) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        a[i][j] = 1000 / b[i][j];
      }
    }
  }
}

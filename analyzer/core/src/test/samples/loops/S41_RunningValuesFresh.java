package loops;

/** The running values of S41 over arrays made here: freshness does not help. */
final class S41_RunningValuesFresh {

  static int[][] storedUnderWay(int n, int m) {
    int[][] a = new int[n][m];
    int[][] b = new int[n][m];
    a[0][0] = 1;
    int s = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        s += a[i][j];
        b[i][j] = s;
      }
    }
    return b;
  }

  static double[][] previous(int n, int m) {
    double[][] a = new double[n][m];
    double[][] b = new double[n][m];
    a[0][0] = 1;
    double t = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        b[i][j] = t;
        t = a[i][j];
      }
    }
    return b;
  }

  static double[][] prefixSums(int n, int m) {
    double[][] a = new double[n][m];
    a[0][0] = 1;
    for (int j = 0; j < m; j++) {
      double s = 1;
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, promote
        s += a[i][j];
        a[i][j] = s;
      }
    }
    return a;
  }

  static double[][] temporary(int n, int m) {
    double[][] a = new double[n][m];
    double[][] b = new double[n][m];
    double t;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
        t = a[i][j] + 1;
        b[i][j] = t * t;
      }
    }
    return b;
  }

  // The value of the last iteration is asked for.
  static double lastValue(double[][] a, double[][] b, int n, int m) {
    double t = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        t = a[i][j];
        b[i][j] = t * t;
      }
    }
    return t;
  }

  // A Fibonacci number per cell.
  static long[][] pair(int n, int m) {
    long[][] a = new long[n][m];
    long p = 0;
    long q = 1;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        long r = p + q;
        p = q;
        q = r;
        a[i][j] = r;
      }
    }
    return a;
  }
}

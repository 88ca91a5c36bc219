package loops;

/** Scalars that look like sums, and what may be done in another order. */
final class S45_OtherReductions {

  // Truncated after each addition, which is more than rounding.
  static int truncated(double[][] a, int n, int m) {
    int s = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        s += a[i][j];
      }
    }
    return s;
  }

  static int checked(int[][] a, int n, int m) {
    int s = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        s = Math.addExact(s, a[i][j]);
      }
    }
    return s;
  }

  static int hash(int[][] a, int n, int m) {
    int h = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        h = 31 * h + a[i][j];
      }
    }
    return h;
  }

  static int alternating(int[][] a, int n, int m) {
    int s = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        s = a[i][j] - s;
      }
    }
    return s;
  }

  static int divided(int[][] a, int n, int m) {
    int s = Integer.MAX_VALUE;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        s /= a[i][j];
      }
    }
    return s;
  }

  // Keeps -0.0 or 0.0, and NaN or not, by what comes first.
  static double largestByComparison(double[][] a, int n, int m) {
    double top = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        top = a[i][j] > top ? a[i][j] : top;
      }
    }
    return top;
  }

  static int sumAndProduct(int[][] a, int n, int m) {
    int s = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        s += a[i][j];
        s *= a[i][j];
      }
    }
    return s;
  }

  static int sumOfSums(int[][] a, int n, int m) {
    int s = 0;
    int t = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        s += a[i][j];
        t += s;
      }
    }
    return t;
  }

  // Narrow sums wrap, and wrap the same in any order.
  static byte checksum(byte[][] a, int n, int m) {
    byte s = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        s += a[i][j];
      }
    }
    return s;
  }
}

package loops;

/** The whole array is folded into one scalar, column after column. */
final class S02_Sum {

  // Wrapping additions may run in any order.
  static long intoLong(int[][] a, int n, int m) {
    long s = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        s += a[i][j];
      }
    }
    return s;
  }

  static int intoInt(int[][] a, int n, int m) {
    int s = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        s += a[i][j];
      }
    }
    return s;
  }

  static int xor(int[][] a, int n, int m) {
    int s = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        s ^= a[i][j];
      }
    }
    return s;
  }

  static long spelledOut(long[][] a, int n, int m) {
    long s = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        s = s + a[i][j];
      }
    }
    return s;
  }

  static long fresh(int n, int m) {
    int[][] a = new int[n][m];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        a[i][j] = i ^ j;
      }
    }
    long s = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
        s += a[i][j];
      }
    }
    return s;
  }

  static int count(double[][] a, int n, int m, double limit) {
    int hits = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        if (a[i][j] > limit) {
          hits++;
        }
      }
    }
    return hits;
  }

  // Rounding depends on the order of the additions.
  static double floating(double[][] a, int n, int m) {
    double s = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, C, interchange
   //   - condition: round
        s += a[i][j];
      }
    }
    return s;
  }

  static float floatingProduct(float[][] a, int n, int m) {
    float p = 1;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, C, interchange
        p *= a[i][j];
      }
    }
    return p;
  }

  static double squares(double[][] a, int n, int m) {
    double s = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, C, interchange
        s += a[i][j] * a[i][j];
      }
    }
    return Math.sqrt(s);
  }

  // The sum is of doubles although its cells are ints.
  static double intsIntoDouble(int[][] a, int n, int m) {
    double s = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, C, interchange
        s += a[i][j];
      }
    }
    return s;
  }

  // Math.max gives the same value in any order, NaN and -0.0 included.
  static double largest(double[][] a, int n, int m) {
    double top = Double.NEGATIVE_INFINITY;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        top = Math.max(top, a[i][j]);
      }
    }
    return top;
  }

  static long intoLongRepaired(int[][] a, int n, int m) {
    long s = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        s += a[i][j];
      }
    }
    return s;
  }

  static double floatingRepaired(double[][] a, int n, int m) {
    double s = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        s += a[i][j];
      }
    }
    return s;
  }

  // Nothing is walked: the same cell, again and again.
  static double oneCell(double[][] a, int n, int m) {
    double s = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        s += a[0][0];
      }
    }
    return s;
  }
}

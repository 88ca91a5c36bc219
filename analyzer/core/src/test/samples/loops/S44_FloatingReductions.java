package loops;

/** Rounding, NaN and the two zeros: which folds of floating-point cells may run in another order. */
final class S44_FloatingReductions {

  static double sumFresh(int n, int m) {
    double[][] a = new double[n][m];
    a[0][0] = 1e300;
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

  static double difference(double[][] a, int n, int m) {
    double s = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, C, interchange
        s -= a[i][j];
      }
    }
    return s;
  }

  static double productFresh(int n, int m) {
    double[][] a = new double[n][m];
    a[0][0] = 1e300;
    double p = 1;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, C, interchange
        p *= a[i][j];
      }
    }
    return p;
  }

  static double smallest(double[][] a, int n, int m) {
    double low = Double.POSITIVE_INFINITY;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        low = Math.min(low, a[i][j]);
      }
    }
    return low;
  }

  static double smallestFresh(int n, int m) {
    double[][] a = new double[n][m];
    a[0][0] = -0.0;
    double low = Double.POSITIVE_INFINITY;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
        low = Math.min(low, a[i][j]);
      }
    }
    return low;
  }

  // Keeps the zero that comes first.
  static double smallestByComparison(double[][] a, int n, int m) {
    double low = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        low = a[i][j] < low ? a[i][j] : low;
      }
    }
    return low;
  }

  static double smallestByComparisonFresh(int n, int m) {
    double[][] a = new double[n][m];
    a[0][0] = -0.0;
    double low = 1;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        low = a[i][j] < low ? a[i][j] : low;
      }
    }
    return low;
  }

  static double largestByIf(double[][] a, int n, int m) {
    double top = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        if (a[i][j] >= top) {
          top = a[i][j];
        }
      }
    }
    return top;
  }

  // One rounding, then another.
  static float fused(float[][] a, int n, int m) {
    float s = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        s = Math.fma(a[i][j], 0.5f, s);
      }
    }
    return s;
  }

  static double scaledSum(double[][] a, int n, int m) {
    double s = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        s = s * 0.5 + a[i][j];
      }
    }
    return s;
  }

  // Sums of ints in doubles would be exact, but only below 2^53.
  static double countAsDouble(double[][] a, int n, int m) {
    double count = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, C, interchange
        if (a[i][j] > 0) {
          count++;
        }
      }
    }
    return count;
  }

  // Ints have one zero and no NaN: this is Math.max.
  static int largestIntByComparison(int[][] a, int n, int m) {
    int top = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        top = a[i][j] > top ? a[i][j] : top;
      }
    }
    return top;
  }

  static int largestIntByIfFresh(int n, int m) {
    int[][] a = new int[n][m];
    int top = -1;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
        if (a[i][j] > top) {
          top = a[i][j];
        }
      }
    }
    return top;
  }
}

package loops;

/** Matrix products in every order, two-dimensional and flat. */
final class S07_Product {

  // b is walked down its columns; i, k, j with a[i][k] hoisted reads rows only. c must not share rows with a or b.
  static void ijk(double[][] a, double[][] b, double[][] c, int n, int m, int l) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        for (int k = 0; k < l; k++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, hoist
     //   - message: `b`
          c[i][j] += a[i][k] * b[k][j];
        }
      }
    }
  }

  // Nothing can share rows with a fresh c; only a and b can throw.
  static double[][] freshResult(double[][] a, double[][] b, int n, int m, int l) {
    double[][] c = new double[n][m];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        for (int k = 0; k < l; k++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, hoist
          c[i][j] += a[i][k] * b[k][j];
        }
      }
    }
    return c;
  }

  static void accumulator(double[][] a, double[][] b, double[][] c, int n, int m, int l) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        double s = 0;
        for (int k = 0; k < l; k++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, promote
          s += a[i][k] * b[k][j];
        }
        c[i][j] = s;
      }
    }
  }

  static double[][] accumulatorFreshResult(double[][] a, double[][] b, int n, int m, int l) {
    double[][] c = new double[n][m];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        double s = 0;
        for (int k = 0; k < l; k++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, promote
          s += a[i][k] * b[k][j];
        }
        c[i][j] = s;
      }
    }
    return c;
  }

  static void rowsNamed(double[][] a, double[][] b, double[][] c, int n, int m, int l) {
    for (int i = 0; i < n; i++) {
      double[] ai = a[i];
      double[] ci = c[i];
      for (int j = 0; j < m; j++) {
        double s = 0;
        for (int k = 0; k < l; k++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, promote
          s += ai[k] * b[k][j];
        }
        ci[j] = s;
      }
    }
  }

  static void flat(double[] a, double[] b, double[] c, int n) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        for (int k = 0; k < n; k++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, hoist
          c[i * n + j] += a[i * n + k] * b[k * n + j];
        }
      }
    }
  }

  static void flatAccumulator(double[] a, double[] b, double[] c, int n) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        double s = 0;
        for (int k = 0; k < n; k++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, promote
          s += a[i * n + k] * b[k * n + j];
        }
        c[i * n + j] = s;
      }
    }
  }

  // Fortran's favourite order: both c and a are walked down their columns.
  static void jki(double[][] a, double[][] b, double[][] c, int n, int m, int l) {
    for (int j = 0; j < m; j++) {
      for (int k = 0; k < l; k++) {
        for (int i = 0; i < n; i++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, hoist
          c[i][j] += a[i][k] * b[k][j];
        }
      }
    }
  }

  static void transposedLeft(double[][] a, double[][] b, double[][] c, int n, int m, int l) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        for (int k = 0; k < l; k++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, hoist
          c[i][j] += a[k][i] * b[k][j];
        }
      }
    }
  }

  static void ijkRepaired(double[][] a, double[][] b, double[][] c, int n, int m, int l) {
    for (int i = 0; i < n; i++) {
      double[] ci = c[i];
      for (int k = 0; k < l; k++) {
        double[] bk = b[k];
        double aik = a[i][k];
        for (int j = 0; j < m; j++) {
          ci[j] += aik * bk[j];
        }
      }
    }
  }

  static void ikj(double[][] a, double[][] b, double[][] c, int n, int m, int l) {
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < l; k++) {
        for (int j = 0; j < m; j++) {
          c[i][j] += a[i][k] * b[k][j];
        }
      }
    }
  }

  static void flatRepaired(double[] a, double[] b, double[] c, int n) {
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < n; k++) {
        double aik = a[i * n + k];
        for (int j = 0; j < n; j++) {
          c[i * n + j] += aik * b[k * n + j];
        }
      }
    }
  }

  // Rows times rows.
  static void transposedRight(double[][] a, double[][] b, double[][] c, int n, int m, int l) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        double s = 0;
        for (int k = 0; k < l; k++) {
          s += a[i][k] * b[j][k];
        }
        c[i][j] = s;
      }
    }
  }

  // A column is copied once and read n times: the copy is a lower-order term, and deliberate.
  static void columnCopied(double[][] a, double[][] b, double[][] c, int n, int m, int l) {
    double[] column = new double[l];
    for (int j = 0; j < m; j++) {
      for (int k = 0; k < l; k++) {
        column[k] = b[k][j];
      }
      for (int i = 0; i < n; i++) {
        double[] row = a[i];
        double s = 0;
        for (int k = 0; k < l; k++) {
          s += row[k] * column[k];
        }
        c[i][j] = s;
      }
    }
  }

  static void matrixTimesVector(double[][] a, double[] x, double[] y, int n, int m) {
    for (int i = 0; i < n; i++) {
      double s = 0;
      for (int j = 0; j < m; j++) {
        s += a[i][j] * x[j];
      }
      y[i] = s;
    }
  }
}

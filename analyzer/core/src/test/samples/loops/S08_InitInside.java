package loops;

/** The cell is cleared inside the nest that adds to it: the nest has to be split first. */
final class S08_InitInside {

  static void product(double[][] a, double[][] b, double[][] c, int n, int m, int l) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        c[i][j] = 0;
        for (int k = 0; k < l; k++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, distribute
          c[i][j] += a[i][k] * b[k][j];
        }
      }
    }
  }

  static double[][] productFreshResult(double[][] a, double[][] b, int n, int m, int l) {
    double[][] c = new double[n][m];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        c[i][j] = 0;
        for (int k = 0; k < l; k++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, distribute
          c[i][j] += a[i][k] * b[k][j];
        }
      }
    }
    return c;
  }

  static void flatProduct(double[] a, double[] b, double[] c, int n) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        c[i * n + j] = 0;
        for (int k = 0; k < n; k++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, distribute
          c[i * n + j] += a[i * n + k] * b[k * n + j];
        }
      }
    }
  }

  // Columns do not touch each other even if out is a row of a.
  static void columnSums(double[][] a, double[] out, int n, int m) {
    for (int j = 0; j < m; j++) {
      out[j] = 0;
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, distribute
        out[j] += a[i][j];
      }
    }
  }

  static void productRepaired(double[][] a, double[][] b, double[][] c, int n, int m, int l) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        c[i][j] = 0;
      }
      for (int k = 0; k < l; k++) {
        double aik = a[i][k];
        for (int j = 0; j < m; j++) {
          c[i][j] += aik * b[k][j];
        }
      }
    }
  }

  static void columnSumsRepaired(double[][] a, double[] out, int n, int m) {
    for (int j = 0; j < m; j++) {
      out[j] = 0;
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        out[j] += a[i][j];
      }
    }
  }
}

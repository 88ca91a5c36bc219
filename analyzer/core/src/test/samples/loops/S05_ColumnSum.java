package loops;

/** One scalar per column is summed up and stored. */
final class S05_ColumnSum {

  static void parameters(double[][] a, double[] out, int n, int m) {
    for (int j = 0; j < m; j++) {
      double s = 0;
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, promote
   //   - message: `a`
        s += a[i][j];
      }
      out[j] = s;
    }
  }

  static double[] freshResult(double[][] a, int n, int m) {
    double[] out = new double[m];
    for (int j = 0; j < m; j++) {
      double s = 0;
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, promote
        s += a[i][j];
      }
      out[j] = s;
    }
    return out;
  }

  static double[] fresh(int n, int m) {
    double[][] a = new double[n][m];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        a[i][j] = i + j;
      }
    }
    double[] out = new double[m];
    for (int j = 0; j < m; j++) {
      double s = 0;
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, promote
        s += a[i][j];
      }
      out[j] = s;
    }
    return out;
  }

  static void ints(int[][] a, long[] out, int n, int m) {
    for (int j = 0; j < m; j++) {
      int s = 0;
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, promote
        s += a[i][j];
      }
      out[j] = s;
    }
  }

  static void byLength(double[][] a, double[] out) {
    for (int j = 0; j < out.length; j++) {
      double s = 0;
      for (int i = 0; i < a.length; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, promote
        s += a[i][j];
      }
      out[j] = s;
    }
  }

  // out may be a itself: no column reads what an earlier one wrote, as rows do not overlap.
  static void flat(double[] a, double[] out, int n, int m) {
    for (int j = 0; j < m; j++) {
      double s = 0;
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, promote
        s += a[i * m + j];
      }
      out[j] = s;
    }
  }

  static void smallest(double[][] a, double[] out, int n, int m) {
    for (int j = 0; j < m; j++) {
      double low = Double.POSITIVE_INFINITY;
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, promote
        low = Math.min(low, a[i][j]);
      }
      out[j] = low;
    }
  }

  static void twoAtOnce(double[][] a, double[] sums, double[] squares, int n, int m) {
    for (int j = 0; j < m; j++) {
      double s = 0;
      double q = 0;
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, promote
        s += a[i][j];
        q += a[i][j] * a[i][j];
      }
      sums[j] = s;
      squares[j] = q;
    }
  }

  // Within a column the order stays, so a comparison is as good as Math.max.
  static void largestByComparison(double[][] a, double[] out, int n, int m) {
    for (int j = 0; j < m; j++) {
      double top = 0;
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, promote
        if (a[i][j] > top) {
          top = a[i][j];
        }
      }
      out[j] = top;
    }
  }

  // A cell is the accumulator: a perfect nest, and every column keeps its order of additions.
  static void intoCells(double[][] a, double[] out, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
   //   - message: `a`
        out[j] += a[i][j];
      }
    }
  }

  // The old value goes first into every sum.
  static void startingFromCells(double[][] a, double[] out, int n, int m) {
    for (int j = 0; j < m; j++) {
      double s = out[j];
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, promote
        s += a[i][j];
      }
      out[j] = s;
    }
  }

  static void parametersRepaired(double[][] a, double[] out, int n, int m) {
    double[] t = new double[m];
    for (int i = 0; i < n; i++) {
      double[] row = a[i];
      for (int j = 0; j < m; j++) {
        t[j] += row[j];
      }
    }
    for (int j = 0; j < m; j++) {
      out[j] = t[j];
    }
  }

  static void intoCellsRepaired(double[][] a, double[] out, int n, int m) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        out[j] += a[i][j];
      }
    }
  }

  static void rowSums(double[][] a, double[] out, int n, int m) {
    for (int i = 0; i < n; i++) {
      double s = 0;
      for (int j = 0; j < m; j++) {
        s += a[i][j];
      }
      out[i] = s;
    }
  }
}

package loops;

/** One scalar per column is summed up, worked on, and stored. */
final class S06_ColumnSumThenMore {

  static void scaled(double[][] a, double[] out, int n, int m) {
    for (int j = 0; j < m; j++) {
      double s = 0;
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, promote
        s += a[i][j];
      }
      out[j] = 0.1 * s;
    }
  }

  static void mean(double[][] a, double[] out, int n, int m) {
    for (int j = 0; j < m; j++) {
      double s = 0;
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, promote
        s += a[i][j];
      }
      out[j] = s / n;
    }
  }

  static double[] norms(double[][] a, int n, int m) {
    double[] out = new double[m];
    for (int j = 0; j < m; j++) {
      double s = 0;
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, promote
        s += a[i][j] * a[i][j];
      }
      out[j] = Math.sqrt(s);
    }
    return out;
  }

  // The largest of all column sums: the last loop keeps the order of the columns.
  static double norm1(double[][] a, int n, int m) {
    double f = 0;
    for (int j = 0; j < m; j++) {
      double s = 0;
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, promote
        s += Math.abs(a[i][j]);
      }
      f = Math.max(f, s);
    }
    return f;
  }

  // Stored narrower than summed: only a temporary of doubles gives the same bits.
  static void narrowed(double[][] a, float[] out, int n, int m) {
    for (int j = 0; j < m; j++) {
      double s = 0;
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, promote
        s += a[i][j];
      }
      out[j] = (float) s;
    }
  }

  static void weighted(double[][] a, double[] weights, double[] out, int n, int m) {
    for (int j = 0; j < m; j++) {
      double s = 0;
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, promote
        s += weights[i] * a[i][j];
      }
      out[j] = s;
    }
  }

  static void meanOfNumbers(double[][] a, double[] out, int n, int m) {
    for (int j = 0; j < m; j++) {
      double s = 0;
      int count = 0;
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, promote
        if (!Double.isNaN(a[i][j])) {
          s += a[i][j];
          count++;
        }
      }
      out[j] = s / count;
    }
  }

  static void scaledRepaired(double[][] a, double[] out, int n, int m) {
    double[] t = new double[m];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        t[j] += a[i][j];
      }
    }
    for (int j = 0; j < m; j++) {
      out[j] = 0.1 * t[j];
    }
  }
}

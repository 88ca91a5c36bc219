package loops;

/** The array is reached through a local name. */
final class S15_Aliases {
  private final double[][] a = new double[100][];

  void localOfField(int n, int m) {
    double[][] b = this.a;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
   //   - message: `b`
        b[i][j] = 0;
      }
    }
  }

  static void row(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        double[] r = a[i];
        r[j] += 1;
      }
    }
  }

  static void eachRow(double[][] a, int m) {
    for (int j = 0; j < m; j++) {
      for (double[] r : a) {
   // ^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        r[j] = 0;
      }
    }
  }

  static void eachRowSummed(int[][] a, long[] out, int m) {
    for (int j = 0; j < m; j++) {
      long s = 0;
      for (int[] r : a) {
   // ^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, promote
        s += r[j];
      }
      out[j] = s;
    }
  }

  static double eachRowIntoOne(double[][] a, int m) {
    double s = 0;
    for (int j = 0; j < m; j++) {
      for (double[] r : a) {
   // ^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, C, interchange
        s += r[j];
      }
    }
    return s;
  }

  void localOfFieldRepaired(int n, int m) {
    double[][] b = this.a;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        b[i][j] = 0;
      }
    }
  }

  static void eachRowRepaired(double[][] a, int m) {
    for (double[] r : a) {
      for (int j = 0; j < m; j++) {
        r[j] = 0;
      }
    }
  }

  static double eachCell(double[][] a) {
    double s = 0;
    for (double[] r : a) {
      for (double v : r) {
        s += v;
      }
    }
    return s;
  }

  // The row is fixed while the inner loop runs.
  static void rowOutside(double[][] a, int n, int m) {
    for (int i = 0; i < n; i++) {
      double[] r = a[i];
      for (int j = 0; j < m; j++) {
        r[j] = 0;
      }
    }
  }
}

package loops;

/** Column sums are stored into a row of the very array that is summed up. */
final class S51_ResultIsARow {

  // Each column is summed before its own cell is overwritten: sums may be kept, but not in the row itself.
  static void firstRow(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      double s = 0;
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, promote
        s += a[i][j];
      }
      a[0][j] = s;
    }
  }

  static double[][] firstRowFresh(int m) {
    double[][] a = new double[1000][m];
    for (int j = 0; j < m; j++) {
      double s = 1;
      for (int i = 0; i < 1000; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, promote
        s += a[i][j];
      }
      a[0][j] = s;
    }
    return a;
  }

  static void rowNamed(double[][] a, int n, int m) {
    double[] out = a[0];
    for (int j = 0; j < m; j++) {
      double s = 0;
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, promote
        s += a[i][j];
      }
      out[j] = s;
    }
  }

  // The next column starts with this column's sum.
  static void nextColumn(double[][] a, int n, int m) {
    for (int j = 0; j < m - 1; j++) {
      double s = 0;
      for (int i = 0; i < n; i++) {
        s += a[i][j];
      }
      a[0][j + 1] = s;
    }
  }

  static double[][] nextColumnFresh(int m) {
    double[][] a = new double[1000][m];
    a[0][0] = 1;
    for (int j = 0; j < m - 1; j++) {
      double s = 0;
      for (int i = 0; i < 1000; i++) {
        s += a[i][j];
      }
      a[0][j + 1] = s;
    }
    return a;
  }

  // Only if out is no row of a.
  static void shifted(double[][] a, double[] out, int n, int m) {
    for (int j = 0; j < m - 1; j++) {
      double s = 0;
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, promote
        s += a[i][j];
      }
      out[j + 1] = s;
    }
  }

  static double[] shiftedFresh(double[][] a, int n, int m) {
    double[] out = new double[m];
    for (int j = 0; j < m - 1; j++) {
      double s = 0;
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, promote
        s += a[i][j];
      }
      out[j + 1] = s;
    }
    return out;
  }

  // The cell itself is the accumulator, in the row that is added last and first.
  static void accumulatedInRow(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[0][j] += a[i][j];
      }
    }
  }

  static double[][] accumulatedInRowFresh(int m) {
    double[][] a = new double[1000][m];
    a[0][2] = 1;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < 1000; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
        a[0][j] += a[i][j];
      }
    }
    return a;
  }

  // Sums of rows are right as they are.
  static void firstColumn(double[][] a, int n, int m) {
    for (int i = 0; i < n; i++) {
      double s = 0;
      for (int j = 0; j < m; j++) {
        s += a[i][j];
      }
      a[i][0] = s;
    }
  }
}

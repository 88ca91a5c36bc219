package loops;

/** Column sums are stored into a row of the very array that is summed up. */
final class S51_ResultIsARow {

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
}

package loops;

/** Rows are put elsewhere, in arrays made here. */
final class S64_ReplacedRowsFresh {

  static double[][] copied(int n, int m) {
    double[][] a = new double[n][m];
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[i] = a[i].clone();
        a[i][j] = 1;
      }
    }
    return a;
  }

  static double[][] swapped(int n, int m) {
    double[][] a = new double[n][m];
    for (int j = 0; j < m; j++) {
      for (int i = 1; i < n; i++) {
        double[] row = a[i];
        a[i] = a[i - 1];
        a[i - 1] = row;
        a[i][j] = i;
      }
    }
    return a;
  }

  static double[][] replaced(int n, int m) {
    double[][] a = new double[n][m];
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[i][j] = 1;
        if (j == 3) {
          a = new double[n][m];
        }
      }
    }
    return a;
  }

  // Between the loops: each column goes into another array.
  static double[][] anotherPerColumn(double[][][] all, int n, int m) {
    double[][] a = all[0];
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[i][j] = 1;
      }
      a = all[j];
    }
    return a;
  }

  // A row of another array is put in.
  static void rowLent(double[][] a, double[][] b, int n, int m) {
    for (int j = 0; j < m; j++) {
      a[0] = b[j];
      for (int i = 0; i < n; i++) {
        a[i][j] = 1;
      }
    }
  }
}

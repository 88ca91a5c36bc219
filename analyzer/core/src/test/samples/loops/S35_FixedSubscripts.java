package loops;

/** A subscript that does not move: the same cell meets every step of a loop. */
final class S35_FixedSubscripts {

  // Along a row the order stays; only one row at two places could tell.
  static void fixedColumn(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
   //   - condition: rows of `a`
   //   - not advice: hoist
        a[i][j] = a[i][5] + 1;
      }
    }
  }

  static double[][] fixedColumnFresh(int n) {
    double[][] a = new double[n][1000];
    for (int j = 0; j < 1000; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
   //   - not advice: hoist
        a[i][j] = a[i][5] + 1;
      }
    }
    return a;
  }

  // Both subscripts end in j: whichever rows meet, they meet in one column, which keeps its order.
  static void fixedRow(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = a[0][j] + 1;
      }
    }
  }

  static double[][] fixedRowFresh(int m) {
    double[][] a = new double[1000][m];
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < 1000; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
        a[i][j] = a[0][j] + 1;
      }
    }
    return a;
  }

  static void lastRowWritten(double[][] a, double[][] b, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[7][j] = a[7][j] / 2 + b[i][j];
      }
    }
  }

  // Every row keeps the order of its additions.
  static void intoColumn(double[][] a, double[][] b, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
        a[i][5] += b[i][j];
      }
    }
  }

  // Cell (5, 5) changes half way, and what comes before it is another half in the other order.
  static void fixedCell(double[][] a) {
    for (int j = 0; j < 1000; j++) {
      for (int i = 0; i < 1000; i++) {
        a[i][j] = a[5][5] + 1;
      }
    }
  }

  static double[][] fixedCellFresh() {
    double[][] a = new double[1000][1000];
    for (int j = 0; j < 1000; j++) {
      for (int i = 0; i < 1000; i++) {
        a[i][j] = a[5][5] + 1;
      }
    }
    return a;
  }

  // The last one to write wins.
  static void cellWritten(double[][] a, double[][] b, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[5][5] = b[i][j];
      }
    }
  }

  static double cellWrittenFresh(double[][] b, int n, int m) {
    double[][] a = new double[6][6];
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[5][5] = b[i][j];
      }
    }
    return a[5][5];
  }
}

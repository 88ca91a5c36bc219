package loops;

/** Which of several equal cells is found, and which iteration writes last, depends on the order. */
final class S42_FirstAmongEquals {

  static int[] argmax(double[][] a, int n, int m) {
    double best = Double.NEGATIVE_INFINITY;
    int row = -1;
    int column = -1;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        if (a[i][j] > best) {
          best = a[i][j];
          row = i;
          column = j;
        }
      }
    }
    return new int[] {row, column};
  }

  static int argmaxFresh(int n, int m) {
    int[][] a = new int[n][m];
    a[0][m - 1] = 1;
    a[n - 1][0] = 1;
    int best = 0;
    int row = -1;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        if (a[i][j] > best) {
          best = a[i][j];
          row = i;
        }
      }
    }
    return row;
  }

  static int lastPositive(int[][] a, int n, int m) {
    int last = -1;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        if (a[i][j] > 0) {
          last = i * m + j;
        }
      }
    }
    return last;
  }

  static int conditionalLast(int[][] a, int n, int m) {
    int last = -1;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        last = a[i][j] > 0 ? i : last;
      }
    }
    return last;
  }

  static int lastPositiveFresh(int n, int m) {
    int[][] a = new int[n][m];
    a[0][0] = 1;
    int last = -1;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        if (a[i][j] > 0) {
          last = i;
        }
      }
    }
    return last;
  }

  // Column by column, each column's answer is its own: the order within it stays.
  static void argmaxOfColumns(double[][] a, int[] rows, int n, int m) {
    for (int j = 0; j < m; j++) {
      double best = Double.NEGATIVE_INFINITY;
      int row = -1;
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, promote
        if (a[i][j] > best) {
          best = a[i][j];
          row = i;
        }
      }
      rows[j] = row;
    }
  }

  static int[] argmaxOfColumnsFresh(int n, int m) {
    double[][] a = new double[n][m];
    int[] rows = new int[m];
    for (int j = 0; j < m; j++) {
      double best = -1;
      int row = -1;
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, promote
        if (a[i][j] > best) {
          best = a[i][j];
          row = i;
        }
      }
      rows[j] = row;
    }
    return rows;
  }

  // The value alone has no ties.
  static int largest(int[][] a, int n, int m) {
    int best = Integer.MIN_VALUE;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        best = Math.max(best, a[i][j]);
      }
    }
    return best;
  }
}

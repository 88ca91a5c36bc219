package loops;

/** For each row. */
final class S72_EnhancedFor {

  static double rows(double[][] a) {
    double s = 0;
    for (double[] r : a) {
      for (double v : r) {
        s += v;
      }
    }
    return s;
  }

  static void filledRows(double[][] a) {
    for (double[] r : a) {
      for (int j = 0; j < r.length; j++) {
        r[j] = 0;
      }
    }
  }

  static long columns(int[][] a, int m) {
    long s = 0;
    for (int j = 0; j < m; j++) {
      for (int[] r : a) {
   // ^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        s += r[j];
      }
    }
    return s;
  }

  static long columnsFresh(int n, int m) {
    int[][] a = new int[n][m];
    long s = 0;
    for (int j = 0; j < m; j++) {
      for (int[] r : a) {
   // ^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
        s += r[j] + 1;
      }
    }
    return s;
  }

  // The rows are those that the array had when the loop began.
  static void replacedUnderWay(double[][] a, int m) {
    for (int j = 0; j < m; j++) {
      for (double[] r : a) {
        r[j] = 0;
        a = new double[0][];
      }
    }
  }

  // The variable is a copy: assigning it changes no cell.
  static int copies(int[][] a, int m) {
    int s = 0;
    for (int j = 0; j < m; j++) {
      for (int[] r : a) {
   // ^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        int v = r[j];
        v++;
        s += v;
      }
    }
    return s;
  }

  // Planes, rows, cells, in the order of their storage.
  static double volume(double[][][] a) {
    double s = 0;
    for (double[][] plane : a) {
      for (double[] row : plane) {
        for (double v : row) {
          s += v;
        }
      }
    }
    return s;
  }
}

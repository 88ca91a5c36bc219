package loops;

/** Nests after LLVM's tests of what loop interchange must not do, each beside one that it may. */
final class L_Illegal {
  private static double total;
  private int level;

  static void upRight(double[][] a, double k, int n, int m) {
    for (int i = 0; i < m - 1; i++) {
      for (int j = 0; j < n - 1; j++) {
        a[j][i + 1] = a[j + 1][i] + k;
      }
    }
  }

  // Repeated, the inner two may be swapped: every cell meets only its own column.
  static void repeated(double[][] a, int times, int n, int m) {
    for (int k = 0; k < times; k++) {
      for (int i = 0; i < m; i++) {
        for (int j = 1; j < n; j++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
          a[j - 1][i] += a[j][i];
        }
      }
    }
  }

  static void mirroredColumn(double[][] a) {
    for (int i = 0; i < 1000; i++) {
      for (int j = 1; j < 1000; j++) {
        a[j - 1][i] = a[j][999 - i];
      }
    }
  }

  static double[][] mirroredColumnFresh() {
    double[][] a = new double[1000][1000];
    a[7][0] = 1;
    for (int i = 0; i < 1000; i++) {
      for (int j = 1; j < 1000; j++) {
        a[j - 1][i] = a[j][999 - i];
      }
    }
    return a;
  }

  static void fixedMiddle(double[][][] b) {
    for (int i = 0; i < 20; i++) {
      for (int k = 0; k < 999; k++) {
        for (int j = 0; j < 1000; j++) {
          b[i][j][k] = b[i][5][k + 1];
        }
      }
    }
  }

  static double[][][] fixedMiddleFresh() {
    double[][][] b = new double[20][1000][1000];
    b[0][5][999] = 1;
    for (int i = 0; i < 20; i++) {
      for (int k = 0; k < 999; k++) {
        for (int j = 0; j < 1000; j++) {
          b[i][j][k] = b[i][5][k + 1];
        }
      }
    }
    return b;
  }

  // Only for i = 19 are both accesses in one plane, and there the direction is (>, <).
  static double[][][] lastPlane() {
    double[][][] a = new double[40][1001][1000];
    a[38][1][1] = 1;
    for (int i = 0; i < 20; i++) {
      for (int j = 1; j < 1000; j++) {
        for (int k = 0; k < 1000; k++) {
          a[2 * i][k + 1][j - 1] -= a[i + 19][k][j];
        }
      }
    }
    return a;
  }

  // The sum of each column goes into one variable: the last column's stays.
  static void lastColumnSum(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      double s = 0;
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, none, promote
   //   - condition: `total`
        s += a[i][j];
      }
      total = s;
    }
  }

  void unknownCall(double[][] a, int n, int m) {
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < n; j++) {
        a[j][i] = 0;
        touch(i);
      }
    }
  }

  private void touch(int i) {
    level = i;
  }

  static void knownCall(double[][] a, int n, int m) {
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < n; j++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[j][i] = Math.sqrt(a[j][i]) + Math.abs(i);
      }
    }
  }

  // A volume in one array: only between planes is the distance plain.
  static void abovePlane(double[] a, int n, int m, int o) {
    for (int k = 0; k < o; k++) {
      for (int j = 0; j < m; j++) {
        for (int i = 1; i < n; i++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
          a[i * m * o + j * o + k] += a[(i - 1) * m * o + j * o + k];
        }
      }
    }
  }

  // Behind the last cell of a row comes the next row.
  static void nextCell(double[] a) {
    for (int k = 0; k < 100; k++) {
      for (int j = 0; j < 100; j++) {
        for (int i = 0; i < 99; i++) {
          a[i * 10000 + j * 100 + k] = a[i * 10000 + j * 100 + k + 1];
        }
      }
    }
  }

  static double[] nextCellFresh() {
    double[] a = new double[100 * 100 * 100];
    a[100] = 1;
    for (int k = 0; k < 100; k++) {
      for (int j = 0; j < 100; j++) {
        for (int i = 0; i < 99; i++) {
          a[i * 10000 + j * 100 + k] = a[i * 10000 + j * 100 + k + 1];
        }
      }
    }
    return a;
  }

  static void nextCellOfRow(double[] a, int n, int m, int o) {
    for (int k = 0; k < o - 1; k++) {
      for (int j = 0; j < m; j++) {
        for (int i = 0; i < n; i++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
          a[i * m * o + j * o + k] = a[i * m * o + j * o + k + 1];
        }
      }
    }
  }

  // So it does behind the last row of a plane, but j before i keeps that.
  static void nextRow(double[] a) {
    for (int k = 0; k < 100; k++) {
      for (int j = 0; j < 100; j++) {
        for (int i = 0; i < 99; i++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
     //   - advice: `j`, `i`, `k`
          a[i * 10000 + j * 100 + k] = a[i * 10000 + (j + 1) * 100 + k];
        }
      }
    }
  }

  static double[] nextRowFresh() {
    double[] a = new double[100 * 100 * 100];
    a[10000] = 1;
    for (int k = 0; k < 100; k++) {
      for (int j = 0; j < 100; j++) {
        for (int i = 0; i < 99; i++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
     //   - advice: `j`, `i`, `k`
          a[i * 10000 + j * 100 + k] = a[i * 10000 + (j + 1) * 100 + k];
        }
      }
    }
    return a;
  }

  // The diagonal is worked on after its column: no later column looks at it.
  static void diagonalAfterwards(double[][] a, int n) {
    for (int j = 0; j < n; j++) {
      double s = 0;
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, promote
        s += a[i][j];
      }
      a[j][j] = Math.sqrt(s);
    }
  }

  static double[][] diagonalAfterwardsFresh(int n) {
    double[][] a = new double[n][n];
    for (int j = 0; j < n; j++) {
      double s = 1;
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, promote
        s += a[i][j];
      }
      a[j][j] = Math.sqrt(s);
    }
    return a;
  }

  // Here a later column does: row j + 1, column j + 1 is written one column ahead.
  static void diagonalAhead(double[][] a) {
    for (int j = 0; j < 999; j++) {
      double s = 0;
      for (int i = 0; i < 1000; i++) {
        s += a[i][j];
      }
      a[j][j + 1] = Math.sqrt(s);
    }
  }
}

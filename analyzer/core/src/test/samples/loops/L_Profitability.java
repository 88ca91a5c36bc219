package loops;

/**
 * When another order pays. The first ones are after the tests of LLVM's loop cache analysis and loop
 * interchange.
 */
final class L_Profitability {

  static void unknownTrips(double[][][] v, int n, int m, int o) {
    for (int k = 0; k < o; k++) {
      for (int j = 0; j < m; j++) {
        for (int i = 0; i < n; i++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
     //   - advice: `i`, `j`, `k`
          v[i][j][k] = 0;
        }
      }
    }
  }

  // c moves with the outer loop only: it has no say.
  static void stencilWithInvariant(double[][] a, double[][] b, double[] c, int n, int m) {
    for (int i = 1; i < n - 1; i++) {
      for (int j = 1; j < m - 1; j++) {
        a[i][j] = b[i][j - 1] + b[i - 1][j] + c[i];
      }
    }
  }

  static double[][] stencilWithInvariantByColumns(double[][] b, double[] c, int n, int m) {
    double[][] a = new double[n][m];
    for (int j = 1; j < m - 1; j++) {
      for (int i = 1; i < n - 1; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, hoist
        a[i][j] = b[i][j - 1] + b[i - 1][j] + c[i];
      }
    }
    return a;
  }

  static double diagonal(double[][] b, int n, int m) {
    double s = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        s += b[i][i] * j;
      }
    }
    return s;
  }

  // Two arrays are walked as they lie, one is not: whoever swaps the loops helps one and hurts two.
  static void majority(double[][] a, double[][] b, double[][] c, int n) {
    for (int j = 0; j < n; j++) {
      for (int k = 0; k < n; k++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ OpposingStrides, INFO, A by guard, tile
        a[j][k] += b[j][k] + c[k][j];
      }
    }
  }

  static void fixedSize(double[][] a) {
    for (int j = 2; j < 1000; j++) {
      for (int i = 0; i < 999; i++) {
        a[i][j] = a[i + 1][j - 2];
      }
    }
  }

  static void fiveDeep(double[][][][][] v) {
    for (int e = 0; e < 1000000000; e++) {
      for (int d = 0; d < 1000000000; d++) {
        for (int c = 0; c < 1000000000; c++) {
          for (int b = 0; b < 1000000000; b++) {
            for (int a = 0; a < 1000000000; a++) {
         // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
         //   - advice: `a`, `b`, `c`, `d`, `e`
              v[a][b][c][d][e] = 0;
            }
          }
        }
      }
    }
  }

  // Four doubles are half a line: one line, not none.
  static void tinyTrips(double[][] a) {
    for (int j = 0; j < 4; j++) {
      for (int i = 0; i < 4; i++) {
        a[i][j] = 0;
      }
    }
  }

  // Each step of d goes to another row and another cell of it.
  static double repeatedSubscript(double[][][] a, int n, int m) {
    double s = 0;
    for (int c = 0; c < n; c++) {
      for (int d = 0; d < m; d++) {
        s += a[c][d][d];
      }
    }
    return s;
  }

  // The first inner loop is right, the second one is not.
  static void twoChains(double[][] a, double[][] b, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int k = 0; k < n; k++) {
        b[j][k] = 0;
      }
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, distribute
        a[i][j] = 0;
      }
    }
  }

  static double[] hundredColumns() {
    double[] a = new double[100 * 1000];
    for (int i = 0; i < 100; i++) {
      for (int j = 0; j < 1000; j++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
        a[i + 100 * j] = i + j;
      }
    }
    return a;
  }

  static double[] hundredColumnsBackwards() {
    double[] a = new double[100 * 1000];
    for (int i = 0; i < 100; i++) {
      for (int j = 0; j < 1000; j++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
        a[i + 100 * (999 - j)] = i + j;
      }
    }
    return a;
  }

  static double[] hundredRows() {
    double[] a = new double[1000 * 100];
    for (int i = 0; i < 1000; i++) {
      for (int j = 0; j < 100; j++) {
        a[100 * i + j] = i + j;
      }
    }
    return a;
  }

  // Three offsets of c, and each of them another diagonal; a and b lie right. Blocks gain nothing at these pitches.
  static void threeDiagonals(double[][] a, double[][] b, double[] c, int n, int m) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        a[i][j] = b[i][j] + c[i + 100 * j] + c[i + 99 * j] + c[i + 98 * j];
      }
    }
  }

  static void singleIteration(double[][] a, int n) {
    for (int j = 3; j < 4; j++) {
      for (int i = 0; i < n; i++) {
        a[i][j] = 0;
      }
    }
  }

  // Both loops open a new row with each step.
  static void equalCost(double[][][] v, int nx, int ny) {
    for (int x = 0; x < nx; x++) {
      for (int y = 0; y < ny; y++) {
        v[x][y][0] = 0;
      }
    }
  }

  static void equalCostSwapped(double[][][] v, int nx, int ny) {
    for (int y = 0; y < ny; y++) {
      for (int x = 0; x < nx; x++) {
        v[x][y][0] = 0;
      }
    }
  }

  // By rows, each rotation waits for the one before; by columns they overlap.
  static void rotatedColumns(double[] c, double[] s, int n, int p) {
    double[][] v = new double[n][p + 1];
    for (int j = 0; j < p; j++) {
      for (int i = 0; i < n; i++) {
        double t = c[j] * v[i][j] + s[j] * v[i][p];
        v[i][p] = c[j] * v[i][p] - s[j] * v[i][j];
        v[i][j] = t;
      }
    }
  }

  static void rotatedNeighbours(double[] c, double[] s, int n, int p) {
    double[][] v = new double[n][p + 1];
    for (int j = p - 1; j >= 0; j--) {
      for (int i = 0; i < n; i++) {
        double h = v[i][j + 1];
        v[i][j + 1] = s[j] * v[i][j] + c[j] * h;
        v[i][j] = c[j] * v[i][j] - s[j] * h;
      }
    }
  }

  // Rotated the other way round: what is carried in one row is of other rows' iterations.
  static void rotatedRows(double[] c, double[] s, int n, int p) {
    double[][] v = new double[p + 1][n];
    for (int j = 0; j < n; j++) {
      for (int i = 0; i < p; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, hoist
        double t = c[i] * v[i][j] + s[i] * v[p][j];
        v[p][j] = c[i] * v[p][j] - s[i] * v[i][j];
        v[i][j] = t;
      }
    }
  }

  static double[][] dividedByTheLast(double[][] a, int n, int m) {
    double[][] b = new double[n][m];
    for (int j = 1; j < m; j++) {
      for (int i = 0; i < n; i++) {
        b[i][j] = a[i][j] / (2 - b[i][j - 1]);
      }
    }
    return b;
  }

  // A sum along the row waits for one addition only.
  static double[][] addedToTheLast(double[][] a, int n, int m) {
    double[][] b = new double[n][m];
    for (int j = 1; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        b[i][j] = a[i][j] + b[i][j - 1];
      }
    }
    return b;
  }

  static double[][] dividedByTheNext(double[][] a, int n, int m) {
    double[][] b = new double[n][m];
    for (int j = 1; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        b[i][j - 1] = a[i][j] / (2 - b[i][j]);
      }
    }
    return b;
  }

  // With j innermost, a is read along its columns in each iteration: as bad as b was.
  static short[] readFurtherOut(short[][] a, short[][] b, int n, int m, int p) {
    short[] u = new short[m];
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        double x = a[j][i];
        for (int k = 1; k < p; k++) {
          u[j] -= b[k][i];
        }
      }
    }
    return u;
  }

  // Were the loop over k split, what is left of it would walk c along its columns.
  static void leftByASplit(long[][] b, long[][] c, int n, int m, int p) {
    long[][] a = new long[n][2];
    for (int l = m - 1; l >= 0; l--) {
      for (int k = 0; k < p; k++) {
        for (int i = 0; i < n; i++) {
          a[i][1] = b[i][0] + k;
        }
        c[k][l]--;
      }
    }
  }
}

package loops;

/** Nests after LLVM's tests of what loop interchange must not do, each beside one that it may. */
final class L_Illegal {
  private static double total;
  private int level;

  private void touch(int i) {
    level = i;
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

  // One plane fewer, and there is none.
  static double[][][] lastPlaneLeftOut() {
    double[][][] a = new double[40][1001][1000];
    a[38][1][1] = 1;
    for (int i = 0; i < 19; i++) {
      for (int j = 1; j < 1000; j++) {
        for (int k = 0; k < 1000; k++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
          a[2 * i][k + 1][j - 1] -= a[i + 19][k][j];
        }
      }
    }
    return a;
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

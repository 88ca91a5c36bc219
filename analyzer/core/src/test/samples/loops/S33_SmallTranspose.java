package loops;

/** Transposes that fit the second-level cache: tiles cost more than they gain. */
final class S33_SmallTranspose {

  static double[][] fresh() {
    double[][] a = new double[100][100];
    double[][] b = new double[100][100];
    for (int i = 0; i < 100; i++) {
      for (int j = 0; j < 100; j++) {
        b[i][j] = a[j][i];
      }
    }
    return b;
  }

  static void parameters(double[][] a, double[][] b) {
    for (int i = 0; i < 100; i++) {
      for (int j = 0; j < 100; j++) {
        b[i][j] = a[j][i];
      }
    }
  }

  static void otherOrder(double[][] a, double[][] b) {
    for (int j = 0; j < 100; j++) {
      for (int i = 0; i < 100; i++) {
        b[i][j] = a[j][i];
      }
    }
  }

  static void flat(float[] a, float[] b) {
    for (int i = 0; i < 100; i++) {
      for (int j = 0; j < 100; j++) {
        b[i * 100 + j] = a[j * 100 + i];
      }
    }
  }

  static void four(float[] a, float[] b) {
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 4; j++) {
        b[4 * i + j] = a[4 * j + i];
      }
    }
  }
}

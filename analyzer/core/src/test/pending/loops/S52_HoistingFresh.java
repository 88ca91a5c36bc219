package loops;

/** What may be hoisted, for arrays made here. */
final class S52_HoistingFresh {

  // Once a row has changed, its old values are gone.
  static double[][] productInPlace(double[][] b) {
    double[][] a = new double[1000][1000];
    a[0][0] = 1;
    for (int i = 0; i < 1000; i++) {
      for (int j = 0; j < 1000; j++) {
        for (int k = 0; k < 1000; k++) {
          a[i][j] += a[i][k] * b[k][j];
        }
      }
    }
    return a;
  }

  static double[][] leftIsResult(double[][] b) {
    double[][] a = new double[1000][1000];
    a[0][0] = 1;
    double[][] c = a;
    for (int i = 0; i < 1000; i++) {
      for (int j = 0; j < 1000; j++) {
        double s = 0;
        for (int k = 0; k < 1000; k++) {
          s += a[i][k] * b[k][j];
        }
        c[i][j] = s;
      }
    }
    return c;
  }
}

package loops;

/** What may be hoisted, for arrays made here. */
final class S52_HoistingFresh {

  static double[][] firstColumnSubtracted(int n) {
    double[][] a = new double[n][1000];
    for (int j = 1; j < 1000; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, hoist
   //   - advice: `a[i][0]`
        a[i][j] += a[i][0] - 1;
      }
    }
    return a;
  }

  static double[][] firstColumnToo(int n) {
    double[][] a = new double[n][1000];
    for (int j = 0; j < 1000; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
   //   - not advice: hoist
        a[i][j] += a[i][0] - 1;
      }
    }
    return a;
  }

  static double[][] product(double[][] a, double[][] b) {
    double[][] c = new double[300][300];
    for (int i = 0; i < 300; i++) {
      for (int j = 0; j < 300; j++) {
        for (int k = 0; k < 300; k++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, hoist
          c[i][j] += a[i][k] * b[k][j];
        }
      }
    }
    return c;
  }

  // Once a row has changed, its old values are gone.
  static double[][] productInPlace(double[][] b) {
    double[][] a = new double[300][300];
    a[0][0] = 1;
    for (int i = 0; i < 300; i++) {
      for (int j = 0; j < 300; j++) {
        for (int k = 0; k < 300; k++) {
          a[i][j] += a[i][k] * b[k][j];
        }
      }
    }
    return a;
  }

  static double[][] leftIsResult(double[][] b) {
    double[][] a = new double[300][300];
    a[0][0] = 1;
    double[][] c = a;
    for (int i = 0; i < 300; i++) {
      for (int j = 0; j < 300; j++) {
        double s = 0;
        for (int k = 0; k < 300; k++) {
          s += a[i][k] * b[k][j];
        }
        c[i][j] = s;
      }
    }
    return c;
  }

  static double[][] byRows(int n) {
    double[][] a = new double[n][1000];
    for (int i = 0; i < n; i++) {
      for (int j = 1; j < 1000; j++) {
        a[i][j] += a[i][0] - 1;
      }
    }
    return a;
  }
}

package loops;

/** Walking backwards is as good as walking forwards. */
final class S25_Reversal {

  static void reverse(double[] a, int n) {
    for (int i = 0; i < n / 2; i++) {
      double t = a[i];
      a[i] = a[n - 1 - i];
      a[n - 1 - i] = t;
    }
  }

  static void mirrorRows(double[][] a, double[][] b, int n, int m) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        b[i][j] = a[i][m - 1 - j];
      }
    }
  }

  static void upsideDown(double[][] a, double[][] b, int n, int m) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        b[i][j] = a[n - 1 - i][j];
      }
    }
  }

  static void backwards(double[][] a, int n, int m) {
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        a[i][j] = 0;
      }
    }
  }
}

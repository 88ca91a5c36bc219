package loops;

/** Triangular storage, walked by rows. */
final class S31_Jagged {

  static double[][] build(int n) {
    double[][] a = new double[n][];
    for (int i = 0; i < n; i++) {
      a[i] = new double[i + 1];
      for (int j = 0; j <= i; j++) {
        a[i][j] = i + j;
      }
    }
    return a;
  }

  static double sum(double[][] a) {
    double s = 0;
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a[i].length; j++) {
        s += a[i][j];
      }
    }
    return s;
  }

  static void pascal(long[][] a, int n) {
    for (int i = 1; i < n; i++) {
      for (int j = 1; j < i; j++) {
        a[i][j] = a[i - 1][j - 1] + a[i - 1][j];
      }
    }
  }

  static void packed(double[] a, int n) {
    int k = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        a[k++] = 0;
      }
    }
  }
}

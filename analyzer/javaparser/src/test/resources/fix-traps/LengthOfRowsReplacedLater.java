/** Rows of {@code m} elements the first time only: then elements of {@code a} meet. */
class LengthOfRowsReplacedLater {
  static String f(double[] a, int n, int m, int k) {
    double[][] y = new double[n][m];
    for (int t = 0; t < 2; t++) {
      for (int j = 0; j < y[0].length; j++) {
        for (int i = 0; i < n; i++) {
          a[i * m + j] = a[i * m + j] * 0.5 + j;
        }
      }
      y[0] = new double[k];
    }
    return show(a);
  }

  static String run() {
    return f(new double[12], 3, 2, 5);
  }

  private static String show(Object array) {
    return java.util.Arrays.deepToString(new Object[] {array});
  }
}

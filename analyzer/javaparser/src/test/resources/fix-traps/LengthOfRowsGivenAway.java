/** Rows of {@code m} elements no longer, since somebody else could replace them: elements of {@code a} meet. */
class LengthOfRowsGivenAway {
  static String f(double[] a, int n, int m) {
    double[][] y = new double[n][m];
    lengthen(y);
    for (int j = 0; j < y[0].length; j++) {
      for (int i = 0; i < n; i++) {
        a[i * m + j] = a[i * m + j] * 0.5 + j;
      }
    }
    return show(a);
  }

  static void lengthen(double[][] rows) {
    rows[0] = new double[5];
  }

  static String run() {
    return f(new double[12], 3, 2);
  }

  private static String show(Object array) {
    return java.util.Arrays.deepToString(new Object[] {array});
  }
}

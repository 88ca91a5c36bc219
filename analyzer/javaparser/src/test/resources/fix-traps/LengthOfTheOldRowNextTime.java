/** The second time {@code r} is no row of {@code y}, whose row is tested: elements of {@code a} meet. */
class LengthOfTheOldRowNextTime {
  static String f(double[][] y, double[] a, int n, int m) {
    double[] r = y[0];
    for (int t = 0; t < 2; t++) {
      if (y[0].length <= m) {
        for (int j = 0; j < r.length; j++) {
          for (int i = 0; i < n; i++) {
            a[i * m + j] = a[i * m + j] * 0.5 + j;
          }
        }
      }
      y[0] = new double[m];
    }
    return show(a);
  }

  static String run() {
    return f(new double[3][5], new double[12], 3, 2);
  }

  private static String show(Object array) {
    return java.util.Arrays.deepToString(new Object[] {array});
  }
}

/** What was tested is the length of the row that took the place of {@code r}: elements of {@code a} meet. */
class LengthOfTheOldRow {
  static String f(double[][] y, double[] a, int n, int m) {
    double[] r = y[0];
    y[0] = new double[m];
    if (y[0].length > m) {
      return "";
    }
    for (int j = 0; j < r.length; j++) {
      for (int i = 0; i < n; i++) {
        a[i * m + j] = a[i * m + j] * 0.5 + j;
      }
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

/** What was tested is the length of a row that is replaced: elements of {@code a} meet. */
class LengthTestedBefore {
  static String f(double[][] y, double[] a, int n, int m, int k) {
    if (y[0].length > m) {
      return "";
    }
    y[0] = new double[k];
    for (int j = 0; j < y[0].length; j++) {
      for (int i = 0; i < n; i++) {
        a[i * m + j] = a[i * m + j] * 0.5 + j;
      }
    }
    return show(a);
  }

  static String run() {
    return f(new double[3][2], new double[12], 3, 2, 5);
  }

  private static String show(Object array) {
    return java.util.Arrays.deepToString(new Object[] {array});
  }
}

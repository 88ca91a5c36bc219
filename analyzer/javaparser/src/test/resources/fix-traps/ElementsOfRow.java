/** {@code ws} may be a row of {@code c}, and is read in each iteration. */
class ElementsOfRow {
  static String f(double[] ws, double[][] c, double[][] a, int n, int m) {
    for (double w : ws) {
      for (int j = 0; j < m; j++) {
        for (int i = 0; i < n; i++) {
          c[i][j] += w * a[i][j];
        }
      }
    }
    return show(c);
  }
  static String run() {
    double[][] c = {{1,2},{3,4}};
    return f(c[0], c, new double[][]{{1,2},{3,4}}, 2, 2);
  }

  private static String show(Object array) {
    return java.util.Arrays.deepToString(new Object[] {array});
  }
}

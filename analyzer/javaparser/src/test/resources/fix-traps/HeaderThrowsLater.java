/** {@code x} is partly written where the header of {@code i} throws, and the handler sees it. */
class HeaderThrowsLater {
  static String f(double[] b, int n, int m) {
    double[][] a = new double[n][m];
    double[] x = new double[m];
    try {
      for (int j = 0; j < m; j++) {
        x[j] = 1;
        for (int i = 0; i < n - 0 * b.length; i++) {
          a[i][j] += 1;
        }
      }
    } catch (NullPointerException e) {
      return "caught " + java.util.Arrays.toString(x);
    }
    return "done";
  }

  static String run() {
    return f(null, 3, 4);
  }
}

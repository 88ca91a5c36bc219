/** Where the test fails, {@code s} keeps the value from before the nest. */
class ScalarSetUnderTest {
  static void f(double[][] a, double[][] b, double[] w, boolean flag, int n, int m) {
    double s = 7;
    for (int j = 0; j < m; j++) {
      if (flag) {
        s = s * 0.5 + w[j];
        for (int i = 0; i < n; i++) {
          a[i][j] += s;
        }
      }
      for (int i = 0; i < n; i++) {
        b[i][j] += s;
      }
    }
  }
  static String run() {
    double[][] a = new double[3][4], b = new double[3][4];
    f(a, b, new double[]{1,2,3,4}, false, 3, 4);
    return show(a) + show(b);
  }

  private static String show(Object array) {
    return java.util.Arrays.deepToString(new Object[] {array});
  }
}

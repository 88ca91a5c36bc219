/** Two runs of {@code j} under one test are two runs: {@code s} passes between them. */
class ScalarWithinMovedTest {
  static void f(double[][] a, double[] b, double[] w, boolean flag, int n, int m) {
    double s = 0;
    for (int j = 0; j < m; j++) {
      if (flag) {
        s = w[j];
        for (int i = 0; i < n; i++) {
          a[i][j] += 1;
        }
        b[j] = s;
      }
    }
  }
  static String run() {
    double[][] a = new double[3][4];
    double[] b = new double[4];
    f(a, b, new double[]{1,2,3,4}, true, 3, 4);
    return show(a) + show(b);
  }

  private static String show(Object array) {
    return java.util.Arrays.deepToString(new Object[] {array});
  }
}

/** The test has another outcome each time. */
class TestWithEffect {
  static void f(double[][] a, int n, int m) {
    int h = 17;
    for (int j = 0; j < m; j++) {
      if ((h = h * 31 + 7) % 3 != 0) {
        for (int i = 0; i < n; i++) {
          a[i][j] += 1;
        }
      }
    }
  }
  static String run() {
    double[][] a = new double[3][9];
    f(a, 3, 9);
    return show(a);
  }

  private static String show(Object array) {
    return java.util.Arrays.deepToString(new Object[] {array});
  }
}

/** Rows of {@code c} may be read through {@code x}: the swap is fine, a read before the loop is not. */
class ReadHoistedPastAlias {
  static void f(double[] c, double[] x, int n, int m) {
    for (int j = 0; j < n; j++) {
      for (int i = 0; i < m; i++) {
        c[i * n + j] += x[i * n];
      }
    }
  }
  static String run() {
    double[] c = {1,2,3,4,5,6,7,8,9,10,11,12};
    f(c, c, 4, 3);
    return show(c);
  }

  private static String show(Object array) {
    return java.util.Arrays.deepToString(new Object[] {array});
  }
}

/** {@code Math} is another class here. */
class OtherMath {
  static class Math { static int max(int a, int b) { return 0; } static int min(int a, int b) { return a; } }
  static double[] f(double[][] a, int n, int m) {
    double[] out = new double[m];
    for (int j = 0; j < m; j++) {
      double s = 0;
      for (int i = 0; i < n; i++) {
        s += a[i][j];
      }
      out[j] = s;
    }
    return out;
  }
  static String run() {
    return show(f(new double[][]{{1,2,3},{4,5,6}}, 2, 3));
  }

  private static String show(Object array) {
    return java.util.Arrays.deepToString(new Object[] {array});
  }
}

/** The start of {@code j} is read once, before it is overwritten. */
class StartReadOnce {
  static void f(double[][] c, double[] out, int[] off, int n, int m) {
    for (int j = off[0]; j < m; j++) {
      double s = 0;
      for (int i = 0; i < n; i++) {
        s += c[i][j];
      }
      out[j] = s;
      off[j] = 2;
    }
  }
  static String run() {
    double[] o = new double[5];
    f(new double[][]{{1,2,3,4,5},{1,2,3,4,5}}, o, new int[5], 2, 5);
    return show(o);
  }

  private static String show(Object array) {
    return java.util.Arrays.deepToString(new Object[] {array});
  }
}

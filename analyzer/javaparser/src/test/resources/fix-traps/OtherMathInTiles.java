/** The same in a nest that is walked in blocks. */
class OtherMathInTiles {
  static class Math { static int min(int a, int b) { return 0; } }
  static double[][] f(double[][] a, int n, int m) {
    double[][] out = new double[m][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        out[j][i] = a[i][j];
      }
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

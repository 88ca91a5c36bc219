/** {@code n - 1 >= 0} holds for the smallest number too, for which no array can be made. */
class SizeThatWraps {
  static double[] sums(double[][] a, double[] out, int n, int m) {
    if (m - 1 >= 0) {
      for (int j = 0; j < m; j++) {
        double s = 0;
        for (int i = 0; i < n; i++) {
          s += a[i][j];
        }
        out[j] = s;
      }
    }
    return out;
  }

  static String run() {
    return java.util.Arrays.toString(sums(new double[0][0], new double[2], 3, Integer.MIN_VALUE));
  }
}

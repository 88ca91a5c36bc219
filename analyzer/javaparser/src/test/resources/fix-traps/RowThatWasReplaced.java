/** {@code first} was a row of {@code a}, and is none where a test could compare rows; it is {@code out}. */
class RowThatWasReplaced {
  static String f(double[][] a, double[] out, int p, int h, int rows) {
    double[] first = a[0];
    a[0] = a[1];
    for (int r = 0; r < p; r++) {
      for (int y = 0; y < h; y++) {
        for (int x = 0; x < rows; x++) {
          if (out[r] != 1) {
            a[x][y] = a[x][y];
            first[y] = x;
          }
        }
      }
    }
    return show(a) + show(out);
  }

  static String run() {
    double[][] a = {{4, 5, 6}, {7, 8, 9}, {2, 2, 2}};
    return f(a, a[0], 3, 3, 3);
  }

  private static String show(Object array) {
    return java.util.Arrays.deepToString(new Object[] {array});
  }
}

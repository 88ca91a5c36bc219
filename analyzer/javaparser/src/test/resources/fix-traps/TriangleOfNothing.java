/** Where {@code i} never runs, {@code n - 1} is the largest number there is. */
class TriangleOfNothing {
  static String below(double[][] a, int n) {
    for (int i = 0; i < n; i++) {
      for (int j = n - 1; j > i; j--) {
        a[j][i] += 1;
      }
    }
    return show(a);
  }

  static String withDiagonal(double[][] a, int n) {
    for (int i = 0; i < n; i++) {
      for (int j = n - 1; j >= i; j--) {
        a[j][i] += 1;
      }
    }
    return show(a);
  }

  static String run() {
    double[][] a = new double[3][3];
    return below(a, 3) + below(a, Integer.MIN_VALUE) + withDiagonal(a, 3) + withDiagonal(a, Integer.MIN_VALUE);
  }

  private static String show(Object array) {
    return java.util.Arrays.deepToString(new Object[] {array});
  }
}

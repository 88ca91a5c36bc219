/** The condition of a {@code do} loop is evaluated after its body. */
class HeaderBeforeDoCondition {
  static int f(double[][] a, double[][] c, int n, int m) {
    int k = 0;
    do {
      for (int j = 0; j < m; j++) {
        for (int i = 0; i < a.length; i++) {
          c[i][j] += 1;
        }
      }
      k++;
      if (k > 0) { a = c; }
    } while (k < a.length);
    return k;
  }
  static String run() {
    return "" + f(null, new double[2][2], 2, 0);
  }
}

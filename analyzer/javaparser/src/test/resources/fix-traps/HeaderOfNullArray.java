/** {@code a} was not null in the header around, and is null in the body. */
class HeaderOfNullArray {
  static int f(double[][] a, double[][] c, int n, int m) {
    int count = 0;
    for (int k = 0; k < a.length && k < 3; k++) {
      count++;
    }
    for (int t = 0; t < a.length; t++) {
      a = null;
      for (int j = 0; j < m; j++) {
        for (int i = 0; i < a.length; i++) {
          c[i][j] += 1;
        }
      }
      a = c;
    }
    return count;
  }
  static String run() {
    return "" + f(new double[2][2], new double[2][2], 2, 0);
  }
}

/** The same where the loops only swap. */
class StartReadOnceSwapped {
  static void f(int[][] c, int[] off, int n, int m) {
    for (int j = off[0]; j < m; j++) {
      for (int i = 0; i < n; i++) {
        c[i][j] += 1;
        off[i] = 3;
      }
    }
  }
  static String run() {
    int[][] c = new int[3][5];
    f(c, new int[3], 3, 5);
    return show(c);
  }

  private static String show(Object array) {
    return java.util.Arrays.deepToString(new Object[] {array});
  }
}

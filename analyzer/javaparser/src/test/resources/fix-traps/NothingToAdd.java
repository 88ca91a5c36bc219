/** {@code out} is set although {@code k} never runs. */
class NothingToAdd {
  static void f(int[][][] a, int[][] b, int[] out, int m, int p) {
    for (int j = 0; j < m; j++) {
      int s = 3;
      for (int k = 0; k < p; k++) {
        for (int i = 0; i < b[0].length; i++) {
          s += a[i][k][j];
        }
      }
      out[j] = s;
    }
  }
  static String run() {
    int[] out = new int[3];
    f(new int[2][2][3], new int[1][2], out, 3, 0);
    return show(out);
  }

  private static String show(Object array) {
    return java.util.Arrays.deepToString(new Object[] {array});
  }
}

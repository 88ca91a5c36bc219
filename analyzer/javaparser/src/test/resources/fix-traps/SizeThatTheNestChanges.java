/** The bound is an element that the nest may overwrite, through another name. */
class SizeThatTheNestChanges {
  static void clear(int[][] a, int[] sizes, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < sizes[0]; i++) {
        a[i][j] = 1;
      }
    }
  }

  static String run() {
    int[][] a = {{3, 3, 3}, {3, 3, 3}, {3, 3, 3}};
    clear(a, a[0], 3);
    return java.util.Arrays.deepToString(a);
  }
}

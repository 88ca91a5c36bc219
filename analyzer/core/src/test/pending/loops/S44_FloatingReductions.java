package loops;

/** Rounding, NaN and the two zeros: which folds of floating-point cells may run in another order. */
final class S44_FloatingReductions {

  // Ints have one zero and no NaN: this is Math.max.
  static int largestIntByComparison(int[][] a, int n, int m) {
    int top = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        top = a[i][j] > top ? a[i][j] : top;
      }
    }
    return top;
  }

  static int largestIntByIfFresh(int n, int m) {
    int[][] a = new int[n][m];
    int top = -1;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
        if (a[i][j] > top) {
          top = a[i][j];
        }
      }
    }
    return top;
  }
}

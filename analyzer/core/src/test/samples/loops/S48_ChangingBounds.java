package loops;

/** Bounds and counters that the nest itself changes. */
final class S48_ChangingBounds {
  private int rows;
  private int row;

  static void shrinking(int[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[i][j] = 0;
        if (a[i][0] == 3) {
          m--;
        }
      }
    }
  }

  static void shrinkingInHeader(int[][] a, int n, int m) {
    for (int j = 0; j < m--; j++) {
      for (int i = 0; i < n; i++) {
        a[i][j] = 0;
      }
    }
  }

  static void eachColumnItsOwnLength(int[][] a, int[] lengths, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < lengths[j]; i++) {
        a[i][j] = 0;
      }
    }
  }

  void boundInField(int[][] a, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < rows; i++) {
        a[i][j] = 0;
        rows--;
      }
    }
  }

  void counterInField(int[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (row = 0; row < n; row++) {
        a[row][j] = 0;
      }
    }
  }

  // A field that nothing in the nest can change.
  void steadyField(int[][] a, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < rows; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = 0;
      }
    }
  }
}

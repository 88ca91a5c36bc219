package loops;

/** Iterations that end early, and loops that do. */
final class S43_Jumps {

  static void breaking(int[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, none, interchange
   //   - condition: end early
        if (a[i][j] < 0) {
          break;
        }
        a[i][j] = 0;
      }
    }
  }

  static void nextColumn(int[][] a, int n, int m) {
    columns:
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, none, interchange
   //   - condition: end early
        if (a[i][j] < 0) {
          continue columns;
        }
        a[i][j] = 0;
      }
    }
  }

  // Skips a cell and nothing else.
  static void continuing(int[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        if (a[i][j] < 0) {
          continue;
        }
        a[i][j] = 0;
      }
    }
  }

  static void breakingRows(int[][] a, int n, int m) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        if (a[i][j] < 0) {
          break;
        }
        a[i][j] = 0;
      }
    }
  }
}

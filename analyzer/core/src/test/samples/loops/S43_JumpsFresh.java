package loops;

/** The early ends of S43 over arrays made here. */
final class S43_JumpsFresh {

  static int[][] breaking(int n, int m) {
    int[][] a = new int[n][m];
    a[2][2] = -1;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, none, interchange
   //   - condition: end early
        if (a[i][j] < 0) {
          break;
        }
        a[i][j] = 7;
      }
    }
    return a;
  }

  static int[][] nextColumn(int n, int m) {
    int[][] a = new int[n][m];
    a[2][2] = -1;
    columns:
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, none, interchange
   //   - condition: end early
        if (a[i][j] < 0) {
          continue columns;
        }
        a[i][j] = 7;
      }
    }
    return a;
  }

  static int[][] continuing(int n, int m) {
    int[][] a = new int[n][m];
    a[2][2] = -1;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
        if (a[i][j] < 0) {
          continue;
        }
        a[i][j] = 7;
      }
    }
    return a;
  }

  static int found(int n, int m) {
    int[][] a = new int[n][m];
    a[0][1] = 7;
    a[1][0] = 7;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, none, interchange
   //   - condition: end early
        if (a[i][j] == 7) {
          return i;
        }
      }
    }
    return -1;
  }

  static void allColumns(int[][] a, int n, int m) {
    columns:
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, none, interchange
   //   - condition: end early
        if (a[i][j] < 0) {
          break columns;
        }
        a[i][j] = 0;
      }
    }
  }

  // A labelled continue of the inner loop is a plain one.
  static void innerLabel(int[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      rows:
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        if (a[i][j] < 0) {
          continue rows;
        }
        a[i][j] = 0;
      }
    }
  }

  // Which cell is reported is part of what the method does.
  static void thrown(int[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        if (a[i][j] < 0) {
          throw new IllegalStateException("negative");
        }
        a[i][j] = 0;
      }
    }
  }
}

package loops;

/** One row at two places of an array. */
final class S53_SharedRows {

  // Rows of ones: column order gives 1, 3, 7, row order 1, 3, 6.
  static void left(int[][] a, int n, int m) {
    for (int j = 1; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
   //   - condition: rows of `a`
        a[i][j] += a[i][j - 1];
      }
    }
  }

  static int[][] leftFresh(int n, int m) {
    int[][] a = new int[n][m];
    for (int j = 1; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
        a[i][j] += a[i][j - 1] + 1;
      }
    }
    return a;
  }

  // Fresh, and shared all the same.
  static int[][] leftShared(int n, int m) {
    int[][] a = new int[n][m];
    for (int i = 1; i < n; i++) {
      a[i] = a[0];
    }
    for (int j = 1; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
   //   - condition: rows of `a`
        a[i][j] += a[i][j - 1] + 1;
      }
    }
    return a;
  }

  static int[][] leftOneRowAtTwoPlaces(int m) {
    int[] r = new int[m];
    int[][] a = {r, r, r, r, r, r, r, r, r, r, r, r, r, r, r, r, r, r, r, r};
    for (int j = 1; j < m; j++) {
      for (int i = 0; i < 20; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
        a[i][j] += a[i][j - 1] + 1;
      }
    }
    return a;
  }

  // Every row by itself, and each is new; some may be missing.
  static int[][] rowsMadeInALoop(int n, int m) {
    int[][] a = new int[n][];
    for (int i = 0; i < n; i++) {
      a[i] = new int[m];
    }
    for (int j = 1; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] += a[i][j - 1] + 1;
      }
    }
    return a;
  }

  static int[][] rowsCopiedInALoop(int[][] b, int n, int m) {
    int[][] a = new int[n][];
    for (int i = 0; i < n; i++) {
      a[i] = b[i].clone();
    }
    for (int j = 1; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = b[i][j - 1] + 1;
      }
    }
    return a;
  }

  // New, but at two places.
  static int[][] oneNewRowAtTwoPlaces(int n, int m) {
    int[][] a = new int[n][m];
    a[0] = a[1] = new int[m];
    for (int j = 1; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
   //   - condition: rows of `a`
        a[i][j] += a[i][j - 1] + 1;
      }
    }
    return a;
  }

  // New, but held by a variable as well.
  static int[][] newRowWithAName(int n, int m) {
    int[][] a = new int[n][m];
    int[] r = new int[m];
    a[0] = r;
    for (int j = 1; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
        a[i][j] = r[j - 1] + 1;
      }
    }
    return a;
  }

  // Whatever `r` is, it is no row of `a` any more.
  static int[][] rowThatWasReplaced(int n, int m) {
    int[][] a = new int[n][m];
    int[] r = a[0];
    a[0] = new int[m];
    for (int j = 1; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, none, interchange
   //   - condition: was replaced while a variable held one
        a[i][j] += r[j - 1] + 1;
      }
    }
    return a;
  }

  static void elementwise(int[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = 3 * a[i][j] + i;
      }
    }
  }

  // Two arrays that may have rows in common.
  static void twoArrays(int[][] a, int[][] b, int n, int m) {
    for (int j = 1; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
        b[i][j] = a[i][j - 1];
      }
    }
  }

  static int[][] twoArraysFresh(int[][] a, int n, int m) {
    int[][] b = new int[n][m];
    for (int j = 1; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        b[i][j] = a[i][j - 1];
      }
    }
    return b;
  }

  // A clone of the outer array has the same rows, so that no test could allow the other order.
  static int[][] cloned(int n, int m) {
    int[][] a = new int[n][m];
    int[][] b = a.clone();
    for (int j = 1; j < m; j++) {
      for (int i = 1; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, none, interchange
   //   - condition: have the same rows
        b[i][j] = a[i - 1][j - 1] + 1;
      }
    }
    return b;
  }

  static void alongRows(int[][] a, int n, int m) {
    for (int i = 0; i < n; i++) {
      for (int j = 1; j < m; j++) {
        a[i][j] += a[i][j - 1];
      }
    }
  }
}

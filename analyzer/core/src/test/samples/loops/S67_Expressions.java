package loops;

/** Assignments inside of expressions, and arms that are not always run. */
final class S67_Expressions {

  static void switched(int[][] a, int[][] b, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        b[i][j] =
            switch (a[i][j]) {
              case 0 -> 1;
              case 1 -> 0;
              default -> 2 * a[i][j];
            };
      }
    }
  }

  static int[][] switchedFresh(int n, int m) {
    int[][] a = new int[n][m];
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
        switch (i & 3) {
          case 0:
            a[i][j] = 1;
            break;
          case 1:
            a[i][j] = 2;
          default:
            a[i][j] += 3;
        }
      }
    }
    return a;
  }

  // How many cells were zero before this one.
  static void countedInArm(int[][] a, int n, int m) {
    int zeros = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[i][j] = a[i][j] == 0 ? zeros++ : 0;
      }
    }
  }

  static int[][] countedInArmFresh(int n, int m) {
    int[][] a = new int[n][m];
    a[0][1] = 1;
    int zeros = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[i][j] = a[i][j] == 0 ? zeros++ : 0;
      }
    }
    return a;
  }

  static void steppedInSubscript(int[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; ) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i++][j] = 0;
      }
    }
  }

  // The cell's old value is wanted, the cell is its own.
  static void incrementedAsValue(int[][] a, int[][] b, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        b[i][j] = a[i][j]++;
      }
    }
  }

  static int[][] incrementedAsValueFresh(int n, int m) {
    int[][] a = new int[n][m];
    int[][] b = new int[n][m];
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
        b[i][j] = a[i][j]++ - 2;
      }
    }
    return b;
  }

  static int assignedInSubscript(int[][] a, int n, int m) {
    int k = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[i][k = j] = 0;
      }
    }
    return k;
  }

  static void assignedInSubscriptOnly(int[][] a, int[][] b, int n, int m) {
    int k;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][k = j] = 0;
        b[i][k] = 1;
      }
    }
  }

  static void shortCircuit(int[][] a, int[][] b, int n, int m) {
    int hits = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        if (a[i][j] > 0 && hits++ < 10) {
          b[i][j] = 1;
        }
      }
    }
  }

  static void compoundChain(int[][] a, int[][] b, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = b[i][j] = i;
      }
    }
  }
}

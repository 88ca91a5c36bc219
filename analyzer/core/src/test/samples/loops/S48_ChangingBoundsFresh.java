package loops;

import java.util.List;

/** Bounds that the nest changes, over arrays made here. */
final class S48_ChangingBoundsFresh {
  private int rows = 5;

  static int[][] shrinking(int n, int m) {
    int[][] a = new int[n][m];
    a[0][0] = 3;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        if (a[i][0] == 3) {
          m--;
        }
        a[i][j] = 1;
      }
    }
    return a;
  }

  static int[][] shrinkingRows(int n, int m) {
    int[][] a = new int[n][m];
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[i][j] = 1;
        n = n - a[0][0];
      }
    }
    return a;
  }

  static int[][] eachColumnItsOwnLength(int[] lengths, int n, int m) {
    int[][] a = new int[n][m];
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < lengths[j]; i++) {
        a[i][j] = 1;
      }
    }
    return a;
  }

  int[][] boundInField(int n, int m) {
    int[][] a = new int[n][m];
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < rows; i++) {
        a[i][j] = 1;
        rows--;
      }
    }
    return a;
  }

  static void listSize(int[][] a, List<Integer> columns, int n) {
    for (int j = 0; j < columns.size(); j++) {
      for (int i = 0; i < n; i++) {
        a[i][j] = 0;
        columns.remove(columns.size() - 1);
      }
    }
  }

  // The bound is a cell of the array that is written.
  static void boundInCell(int[][] a, int n) {
    for (int j = 0; j < a[0][0]; j++) {
      for (int i = 0; i < n; i++) {
        a[i][j] = 2;
      }
    }
  }

  static int[][] boundInCellFresh(int n, int m) {
    int[][] a = new int[n][m];
    a[0][0] = 5;
    for (int j = 0; j < a[0][0]; j++) {
      for (int i = 0; i < n; i++) {
        a[i][j] = 2;
      }
    }
    return a;
  }
}

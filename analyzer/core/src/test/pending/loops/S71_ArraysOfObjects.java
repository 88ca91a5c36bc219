package loops;

/** The array holds references; where the objects are, nobody knows. */
final class S71_ArraysOfObjects {
  record Point(int x, double y) {}

  static final class Cell {
    int value;
  }

  static Cell[][] clearedFresh(int n, int m) {
    Cell[][] a = new Cell[n][m];
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, A, interchange
        a[i][j] = null;
      }
    }
    return a;
  }
}

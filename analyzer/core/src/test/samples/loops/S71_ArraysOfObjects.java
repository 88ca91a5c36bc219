package loops;

/** The array holds references; where the objects are, nobody knows. */
final class S71_ArraysOfObjects {
  record Point(int x, double y) {}

  static final class Cell {
    int value;
  }

  static long component(Point[][] a, int n, int m) {
    long s = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, B, interchange
        s += a[i][j].x;
      }
    }
    return s;
  }

  static double roundedComponent(Point[][] a, int n, int m) {
    double s = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, C, interchange
        s += a[i][j].y;
      }
    }
    return s;
  }

  // Two cells may be one object.
  static void written(Cell[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, none, interchange
        a[i][j].value = i - j;
      }
    }
  }

  static void referencesMoved(Cell[][] a, Cell[][] b, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, B, interchange
        a[i][j] = b[i][j];
      }
    }
  }

  static void made(Cell[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[i][j] = new Cell();
      }
    }
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

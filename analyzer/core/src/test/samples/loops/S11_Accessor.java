package loops;

/** A matrix behind get and set, columns outside: for HostileLoopOrder once accessors have models. Silent until then. */
final class S11_Accessor {

  /** Row-major, as its source shows. */
  static final class Grid {
    private final double[] cells;
    private final int columns;

    Grid(int rows, int columns) {
      this.cells = new double[rows * columns];
      this.columns = columns;
    }

    double get(int i, int j) {
      return cells[i * columns + j];
    }

    void set(int i, int j, double value) {
      cells[i * columns + j] = value;
    }
  }

  static double sum(Grid grid, int n, int m) {
    double s = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        s += grid.get(i, j);
      }
    }
    return s;
  }

  static void clear(Grid grid, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        grid.set(i, j, 0);
      }
    }
  }

  // Right order.
  static void clearRows(Grid grid, int n, int m) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        grid.set(i, j, 0);
      }
    }
  }
}

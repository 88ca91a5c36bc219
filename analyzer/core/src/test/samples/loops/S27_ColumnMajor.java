package loops;

/** A matrix that keeps its columns together: walking columns is right there. */
final class S27_ColumnMajor {

  /** Column-major, as its source shows. */
  static final class Columns {
    private final double[] cells;
    private final int rows;

    Columns(int rows, int columns) {
      this.cells = new double[rows * columns];
      this.rows = rows;
    }

    double get(int i, int j) {
      return cells[j * rows + i];
    }

    void set(int i, int j, double value) {
      cells[j * rows + i] = value;
    }
  }

  /** Says nothing about its layout. */
  interface Matrix {
    double get(int i, int j);
  }

  static double rightOrder(Columns matrix, int n, int m) {
    double s = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        s += matrix.get(i, j);
      }
    }
    return s;
  }

  static void rightOrderWritten(Columns matrix, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        matrix.set(i, j, 0);
      }
    }
  }

  static double unknownLayout(Matrix matrix, int n, int m) {
    double s = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        s += matrix.get(i, j);
      }
    }
    return s;
  }
}

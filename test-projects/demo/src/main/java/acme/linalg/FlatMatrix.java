package acme.linalg;

/** A matrix in one array, row after row. */
public final class FlatMatrix {
  private final int rows;
  private final int columns;
  private final double[] cells;

  public FlatMatrix(int rows, int columns) {
    this.rows = rows;
    this.columns = columns;
    this.cells = new double[rows * columns];
  }

  public void fill(double value) {
    for (int j = 0; j < columns; j++) {
      for (int i = 0; i < rows; i++) {
        cells[i * columns + j] = value;
      }
    }
  }

  public void addInto(FlatMatrix target) {
    double[] from = cells;
    double[] to = target.cells;
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        to[i * columns + j] += from[i * columns + j];
      }
    }
  }

  /** y = A x, along the rows. */
  public void multiply(double[] x, double[] y) {
    for (int i = 0; i < rows; i++) {
      double sum = 0;
      int row = i * columns;
      for (int j = 0; j < columns; j++) {
        sum += cells[row + j] * x[j];
      }
      y[i] = sum;
    }
  }

  /** y = A' x, written as a dot product with every column. */
  public void multiplyTransposed(double[] x, double[] y) {
    for (int j = 0; j < columns; j++) {
      for (int i = 0; i < rows; i++) {
        y[j] += cells[i * columns + j] * x[i];
      }
    }
  }
}

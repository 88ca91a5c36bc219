package acme.linalg;

/** A dense matrix over an array of rows. */
public final class DenseMatrix {
  private final double[][] values;
  private final int rows;
  private final int columns;

  public DenseMatrix(int rows, int columns) {
    this.rows = rows;
    this.columns = columns;
    this.values = new double[rows][columns];
  }

  public double get(int row, int column) {
    return values[row][column];
  }

  public void set(int row, int column, double value) {
    values[row][column] = value;
  }

  public int rows() {
    return rows;
  }

  public int columns() {
    return columns;
  }

  /** The textbook product: the innermost loop walks down a column of {@code b}. */
  public static double[][] multiply(double[][] a, double[][] b, int n, int m, int p) {
    double[][] c = new double[n][p];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < p; j++) {
        double sum = 0;
        for (int k = 0; k < m; k++) {
          sum += a[i][k] * b[k][j];
        }
        c[i][j] = sum;
      }
    }
    return c;
  }

  /** The same product with the innermost loop along the rows of {@code b} and {@code c}. */
  public static double[][] multiplyByRows(double[][] a, double[][] b, int n, int m, int p) {
    double[][] c = new double[n][p];
    for (int i = 0; i < n; i++) {
      double[] ci = c[i];
      for (int k = 0; k < m; k++) {
        double aik = a[i][k];
        double[] bk = b[k];
        for (int j = 0; j < p; j++) {
          ci[j] += aik * bk[j];
        }
      }
    }
    return c;
  }

  public static void scaleColumns(double[][] a, double[] factor) {
    for (int j = 0; j < factor.length; j++) {
      for (int i = 0; i < a.length; i++) {
        a[i][j] *= factor[j];
      }
    }
  }

  public static double[][] transpose(double[][] a, int n, int m) {
    double[][] t = new double[m][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        t[j][i] = a[i][j];
      }
    }
    return t;
  }

  public void add(DenseMatrix other) {
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        values[i][j] += other.values[i][j];
      }
    }
  }
}

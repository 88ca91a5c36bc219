package io.stridewise.benchmarks;

/** Computations over {@code double[][]} that walk several matrices, or one more than once. */
final class RowKernels {
  private static final int TILE = 32;

  private RowKernels() {}

  static Nest of(Shape shape, int n) {
    return switch (shape) {
      case PRODUCT -> {
        double[][] c = new double[n][n];
        double[][] a = Elements.doubles(n);
        double[][] b = Elements.doubles(n);
        yield new Nest(() -> productIjk(c, a, b), () -> productIkj(c, a, b), () -> Elements.all(c));
      }
      case TRANSPOSE -> {
        double[][] c = new double[n][n];
        double[][] d = Elements.doubles(n);
        yield new Nest(() -> transpose(c, d), () -> tiledTranspose(c, d), () -> Elements.all(c));
      }
      case STENCIL -> {
        double[][] c = new double[n][n];
        double[][] d = Elements.doubles(n);
        yield new Nest(
            () -> stencilByColumn(c, d), () -> stencilByRow(c, d), () -> Elements.all(c));
      }
      case CUBE_UPDATE -> {
        double[][][] c = new double[n][n][n];
        double[][][] d = Elements.cube(n);
        yield new Nest(() -> updateKji(c, d), () -> updateIjk(c, d), () -> Elements.flat(c));
      }
      case HOUSEHOLDER -> {
        double[][] a = Elements.doubles(n);
        double[] v = Elements.vector(n);
        yield new Nest(
            () -> reflectByColumn(a, v), () -> reflectByRow(a, v), () -> Elements.all(a));
      }
      default -> throw new IllegalArgumentException(shape + " is one of RowNests");
    };
  }

  private static double productIjk(double[][] c, double[][] a, double[][] b) {
    int n = c.length;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        for (int k = 0; k < n; k++) {
          c[i][j] += a[i][k] * b[k][j];
        }
      }
    }
    return c[0][0];
  }

  private static double productIkj(double[][] c, double[][] a, double[][] b) {
    int n = c.length;
    for (int i = 0; i < n; i++) {
      double[] ci = c[i];
      for (int k = 0; k < n; k++) {
        double aik = a[i][k];
        double[] bk = b[k];
        for (int j = 0; j < n; j++) {
          ci[j] += aik * bk[j];
        }
      }
    }
    return c[0][0];
  }

  private static double transpose(double[][] c, double[][] d) {
    int n = c.length;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        c[j][i] = d[i][j];
      }
    }
    return c[0][0];
  }

  private static double tiledTranspose(double[][] c, double[][] d) {
    int n = c.length;
    for (int ii = 0; ii < n; ii += TILE) {
      int iEnd = Math.min(n, ii + TILE);
      for (int jj = 0; jj < n; jj += TILE) {
        int jEnd = Math.min(n, jj + TILE);
        for (int i = ii; i < iEnd; i++) {
          double[] di = d[i];
          for (int j = jj; j < jEnd; j++) {
            c[j][i] = di[j];
          }
        }
      }
    }
    return c[0][0];
  }

  private static double stencilByColumn(double[][] c, double[][] d) {
    int n = c.length;
    for (int j = 1; j < n - 1; j++) {
      for (int i = 1; i < n - 1; i++) {
        c[i][j] = 0.25 * (d[i - 1][j] + d[i + 1][j] + d[i][j - 1] + d[i][j + 1]) - d[i][j];
      }
    }
    return c[1][1] + 1;
  }

  private static double stencilByRow(double[][] c, double[][] d) {
    int n = c.length;
    for (int i = 1; i < n - 1; i++) {
      double[] ci = c[i];
      double[] up = d[i - 1];
      double[] di = d[i];
      double[] down = d[i + 1];
      for (int j = 1; j < n - 1; j++) {
        ci[j] = 0.25 * (up[j] + down[j] + di[j - 1] + di[j + 1]) - di[j];
      }
    }
    return c[1][1] + 1;
  }

  private static double updateKji(double[][][] c, double[][][] d) {
    int n = c.length;
    for (int k = 0; k < n; k++) {
      for (int j = 0; j < n; j++) {
        for (int i = 0; i < n; i++) {
          c[i][j][k] += d[i][j][k];
        }
      }
    }
    return c[n - 1][0][0];
  }

  private static double updateIjk(double[][][] c, double[][][] d) {
    int n = c.length;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        double[] cij = c[i][j];
        double[] dij = d[i][j];
        for (int k = 0; k < n; k++) {
          cij[k] += dij[k];
        }
      }
    }
    return c[n - 1][0][0];
  }

  private static double reflectByColumn(double[][] a, double[] v) {
    int n = a.length;
    for (int j = 0; j < n; j++) {
      double s = 0;
      for (int i = 0; i < n; i++) {
        s += v[i] * a[i][j];
      }
      for (int i = 0; i < n; i++) {
        a[i][j] -= s * v[i];
      }
    }
    return a[0][0];
  }

  private static double reflectByRow(double[][] a, double[] v) {
    int n = a.length;
    double[] s = new double[n];
    for (int i = 0; i < n; i++) {
      double[] ai = a[i];
      double vi = v[i];
      for (int j = 0; j < n; j++) {
        s[j] += vi * ai[j];
      }
    }
    for (int i = 0; i < n; i++) {
      double[] ai = a[i];
      double vi = v[i];
      for (int j = 0; j < n; j++) {
        ai[j] -= s[j] * vi;
      }
    }
    return a[0][0];
  }
}

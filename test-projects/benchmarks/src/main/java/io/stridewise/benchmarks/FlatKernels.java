package io.stridewise.benchmarks;

/**
 * The same as {@link RowKernels} over {@code double[]}, element (i, j) at {@code i * n + j},
 * element (i, j, k) at {@code (i * n + j) * n + k}.
 */
final class FlatKernels {
  private static final int TILE = 32;

  private FlatKernels() {}

  static Nest of(Shape shape, int n) {
    return switch (shape) {
      case PRODUCT -> {
        double[] c = new double[n * n];
        double[] a = Elements.flat(Elements.doubles(n));
        double[] b = Elements.flat(Elements.doubles(n));
        yield new Nest(() -> productIjk(c, a, b, n), () -> productIkj(c, a, b, n), c::clone);
      }
      case TRANSPOSE -> {
        double[] c = new double[n * n];
        double[] d = Elements.flat(Elements.doubles(n));
        yield new Nest(() -> transpose(c, d, n), () -> tiledTranspose(c, d, n), c::clone);
      }
      case STENCIL -> {
        double[] c = new double[n * n];
        double[] d = Elements.flat(Elements.doubles(n));
        yield new Nest(() -> stencilByColumn(c, d, n), () -> stencilByRow(c, d, n), c::clone);
      }
      case CUBE_UPDATE -> {
        double[] c = new double[n * n * n];
        double[] d = Elements.flat(Elements.cube(n));
        yield new Nest(() -> updateKji(c, d, n), () -> updateIjk(c, d, n), c::clone);
      }
      case HOUSEHOLDER -> {
        double[] a = Elements.flat(Elements.doubles(n));
        double[] v = Elements.vector(n);
        yield new Nest(() -> reflectByColumn(a, v, n), () -> reflectByRow(a, v, n), a::clone);
      }
      default -> throw new IllegalArgumentException(shape + " is one of FlatNests");
    };
  }

  private static double productIjk(double[] c, double[] a, double[] b, int n) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        for (int k = 0; k < n; k++) {
          c[i * n + j] += a[i * n + k] * b[k * n + j];
        }
      }
    }
    return c[0];
  }

  private static double productIkj(double[] c, double[] a, double[] b, int n) {
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < n; k++) {
        double aik = a[i * n + k];
        for (int j = 0; j < n; j++) {
          c[i * n + j] += aik * b[k * n + j];
        }
      }
    }
    return c[0];
  }

  private static double transpose(double[] c, double[] d, int n) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        c[j * n + i] = d[i * n + j];
      }
    }
    return c[0];
  }

  private static double tiledTranspose(double[] c, double[] d, int n) {
    for (int ii = 0; ii < n; ii += TILE) {
      int iEnd = Math.min(n, ii + TILE);
      for (int jj = 0; jj < n; jj += TILE) {
        int jEnd = Math.min(n, jj + TILE);
        for (int i = ii; i < iEnd; i++) {
          for (int j = jj; j < jEnd; j++) {
            c[j * n + i] = d[i * n + j];
          }
        }
      }
    }
    return c[0];
  }

  private static double stencilByColumn(double[] c, double[] d, int n) {
    for (int j = 1; j < n - 1; j++) {
      for (int i = 1; i < n - 1; i++) {
        c[i * n + j] =
            0.25 * (d[(i - 1) * n + j] + d[(i + 1) * n + j] + d[i * n + j - 1] + d[i * n + j + 1])
                - d[i * n + j];
      }
    }
    return c[n + 1] + 1;
  }

  private static double stencilByRow(double[] c, double[] d, int n) {
    for (int i = 1; i < n - 1; i++) {
      for (int j = 1; j < n - 1; j++) {
        c[i * n + j] =
            0.25 * (d[(i - 1) * n + j] + d[(i + 1) * n + j] + d[i * n + j - 1] + d[i * n + j + 1])
                - d[i * n + j];
      }
    }
    return c[n + 1] + 1;
  }

  private static double updateKji(double[] c, double[] d, int n) {
    for (int k = 0; k < n; k++) {
      for (int j = 0; j < n; j++) {
        for (int i = 0; i < n; i++) {
          c[(i * n + j) * n + k] += d[(i * n + j) * n + k];
        }
      }
    }
    return c[(n - 1) * n * n];
  }

  private static double updateIjk(double[] c, double[] d, int n) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        for (int k = 0; k < n; k++) {
          c[(i * n + j) * n + k] += d[(i * n + j) * n + k];
        }
      }
    }
    return c[(n - 1) * n * n];
  }

  private static double reflectByColumn(double[] a, double[] v, int n) {
    for (int j = 0; j < n; j++) {
      double s = 0;
      for (int i = 0; i < n; i++) {
        s += v[i] * a[i * n + j];
      }
      for (int i = 0; i < n; i++) {
        a[i * n + j] -= s * v[i];
      }
    }
    return a[0];
  }

  private static double reflectByRow(double[] a, double[] v, int n) {
    double[] s = new double[n];
    for (int i = 0; i < n; i++) {
      double vi = v[i];
      for (int j = 0; j < n; j++) {
        s[j] += vi * a[i * n + j];
      }
    }
    for (int i = 0; i < n; i++) {
      double vi = v[i];
      for (int j = 0; j < n; j++) {
        a[i * n + j] -= s[j] * vi;
      }
    }
    return a[0];
  }
}

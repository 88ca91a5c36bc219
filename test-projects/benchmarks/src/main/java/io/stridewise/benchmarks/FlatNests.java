package io.stridewise.benchmarks;

/** Fills, updates and sums over {@code T[n * n]}, element (i, j) at {@code i * n + j}. */
final class FlatNests {
  private FlatNests() {}

  static Nest of(Shape shape, int n) {
    return switch (shape) {
      case FILL -> {
        double[] c = new double[n * n];
        yield new Nest(() -> fillByColumn(c, n, 0.5), () -> fillByRow(c, n, 0.5), c::clone);
      }
      case UPDATE -> {
        double[] c = new double[n * n];
        double[] d = Elements.flat(Elements.doubles(n));
        yield new Nest(() -> updateByColumn(c, d, n), () -> updateByRow(c, d, n), c::clone);
      }
      case FLOAT_UPDATE -> {
        float[] c = new float[n * n];
        float[] d = Elements.flat(Elements.floats(n));
        yield new Nest(
            () -> updateByColumn(c, d, n), () -> updateByRow(c, d, n), () -> Elements.all(c));
      }
      case INT_UPDATE -> {
        int[] c = new int[n * n];
        int[] d = Elements.flat(Elements.ints(n));
        yield new Nest(
            () -> updateByColumn(c, d, n), () -> updateByRow(c, d, n), () -> Elements.all(c));
      }
      case SUM -> {
        double[] a = Elements.flat(Elements.doubles(n));
        yield new Nest(() -> sumByColumn(a, n), () -> sumByRow(a, n), () -> new double[0]);
      }
      case INT_SUM -> {
        int[] a = Elements.flat(Elements.ints(n));
        yield new Nest(() -> sumByColumn(a, n), () -> sumByRow(a, n), () -> new double[0]);
      }
      case LONG_SUM -> {
        long[] a = Elements.flat(Elements.longs(n));
        yield new Nest(() -> sumByColumn(a, n), () -> sumByRow(a, n), () -> new double[0]);
      }
      case COLUMN_SUMS -> {
        double[] a = Elements.flat(Elements.doubles(n));
        double[] out = new double[n];
        yield new Nest(() -> columnSums(a, n, out), () -> columnSumsByRow(a, n, out), out::clone);
      }
      case PRODUCT, TRANSPOSE, STENCIL, CUBE_UPDATE, HOUSEHOLDER ->
          throw new IllegalArgumentException(shape + " is one of FlatKernels");
    };
  }

  private static double fillByColumn(double[] c, int n, double v) {
    for (int j = 0; j < n; j++) {
      for (int i = 0; i < n; i++) {
        c[i * n + j] = v + j;
      }
    }
    return c[0];
  }

  private static double fillByRow(double[] c, int n, double v) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        c[i * n + j] = v + j;
      }
    }
    return c[0];
  }

  private static double updateByColumn(double[] c, double[] d, int n) {
    for (int j = 0; j < n; j++) {
      for (int i = 0; i < n; i++) {
        c[i * n + j] += d[i * n + j];
      }
    }
    return c[0];
  }

  private static double updateByRow(double[] c, double[] d, int n) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        c[i * n + j] += d[i * n + j];
      }
    }
    return c[0];
  }

  private static double sumByColumn(double[] a, int n) {
    double s = 0;
    for (int j = 0; j < n; j++) {
      for (int i = 0; i < n; i++) {
        s += a[i * n + j];
      }
    }
    return s;
  }

  private static double sumByRow(double[] a, int n) {
    double s = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        s += a[i * n + j];
      }
    }
    return s;
  }

  private static int sumByColumn(int[] a, int n) {
    int s = 0;
    for (int j = 0; j < n; j++) {
      for (int i = 0; i < n; i++) {
        s += a[i * n + j];
      }
    }
    return s;
  }

  private static int sumByRow(int[] a, int n) {
    int s = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        s += a[i * n + j];
      }
    }
    return s;
  }

  private static double columnSums(double[] a, int n, double[] out) {
    for (int j = 0; j < n; j++) {
      double s = 0;
      for (int i = 0; i < n; i++) {
        s += a[i * n + j];
      }
      out[j] = s;
    }
    return out[0];
  }

  private static double columnSumsByRow(double[] a, int n, double[] out) {
    double[] s = new double[n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        s[j] += a[i * n + j];
      }
    }
    for (int j = 0; j < n; j++) {
      out[j] = s[j];
    }
    return out[0];
  }

  private static float updateByColumn(float[] c, float[] d, int n) {
    for (int j = 0; j < n; j++) {
      for (int i = 0; i < n; i++) {
        c[i * n + j] += d[i * n + j];
      }
    }
    return c[0];
  }

  private static float updateByRow(float[] c, float[] d, int n) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        c[i * n + j] += d[i * n + j];
      }
    }
    return c[0];
  }

  private static int updateByColumn(int[] c, int[] d, int n) {
    for (int j = 0; j < n; j++) {
      for (int i = 0; i < n; i++) {
        c[i * n + j] += d[i * n + j];
      }
    }
    return c[0];
  }

  private static int updateByRow(int[] c, int[] d, int n) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        c[i * n + j] += d[i * n + j];
      }
    }
    return c[0];
  }

  private static long sumByColumn(long[] a, int n) {
    long s = 0;
    for (int j = 0; j < n; j++) {
      for (int i = 0; i < n; i++) {
        s += a[i * n + j];
      }
    }
    return s;
  }

  private static long sumByRow(long[] a, int n) {
    long s = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        s += a[i * n + j];
      }
    }
    return s;
  }
}

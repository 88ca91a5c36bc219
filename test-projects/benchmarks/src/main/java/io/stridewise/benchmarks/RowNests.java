package io.stridewise.benchmarks;

/** Fills, updates and sums over {@code T[][]}. */
final class RowNests {
  private RowNests() {}

  static Nest of(Shape shape, int n) {
    return switch (shape) {
      case FILL -> {
        double[][] c = new double[n][n];
        yield new Nest(() -> fillByColumn(c, 0.5), () -> fillByRow(c, 0.5), () -> Elements.all(c));
      }
      case UPDATE -> {
        double[][] c = new double[n][n];
        double[][] d = Elements.doubles(n);
        yield new Nest(() -> updateByColumn(c, d), () -> updateByRow(c, d), () -> Elements.all(c));
      }
      case FLOAT_UPDATE -> {
        float[][] c = new float[n][n];
        float[][] d = Elements.floats(n);
        yield new Nest(() -> updateByColumn(c, d), () -> updateByRow(c, d), () -> Elements.all(c));
      }
      case INT_UPDATE -> {
        int[][] c = new int[n][n];
        int[][] d = Elements.ints(n);
        yield new Nest(() -> updateByColumn(c, d), () -> updateByRow(c, d), () -> Elements.all(c));
      }
      case SUM -> {
        double[][] a = Elements.doubles(n);
        yield new Nest(() -> sumByColumn(a), () -> sumByRow(a), () -> new double[0]);
      }
      case INT_SUM -> {
        int[][] a = Elements.ints(n);
        yield new Nest(() -> sumByColumn(a), () -> sumByRow(a), () -> new double[0]);
      }
      case LONG_SUM -> {
        long[][] a = Elements.longs(n);
        yield new Nest(() -> sumByColumn(a), () -> sumByRow(a), () -> new double[0]);
      }
      case COLUMN_SUMS -> {
        double[][] a = Elements.doubles(n);
        double[] out = new double[n];
        yield new Nest(() -> columnSums(a, out), () -> columnSumsByRow(a, out), out::clone);
      }
      case PRODUCT, TRANSPOSE, STENCIL, CUBE_UPDATE, HOUSEHOLDER ->
          throw new IllegalArgumentException(shape + " is one of RowKernels");
    };
  }

  private static double fillByColumn(double[][] c, double v) {
    for (int j = 0; j < c[0].length; j++) {
      for (int i = 0; i < c.length; i++) {
        c[i][j] = v + j;
      }
    }
    return c[0][0];
  }

  private static double fillByRow(double[][] c, double v) {
    for (int i = 0; i < c.length; i++) {
      double[] ci = c[i];
      for (int j = 0; j < ci.length; j++) {
        ci[j] = v + j;
      }
    }
    return c[0][0];
  }

  private static double updateByColumn(double[][] c, double[][] d) {
    for (int j = 0; j < c[0].length; j++) {
      for (int i = 0; i < c.length; i++) {
        c[i][j] += d[i][j];
      }
    }
    return c[0][0];
  }

  private static double updateByRow(double[][] c, double[][] d) {
    for (int i = 0; i < c.length; i++) {
      double[] ci = c[i];
      double[] di = d[i];
      for (int j = 0; j < ci.length; j++) {
        ci[j] += di[j];
      }
    }
    return c[0][0];
  }

  private static double sumByColumn(double[][] a) {
    double s = 0;
    for (int j = 0; j < a[0].length; j++) {
      for (int i = 0; i < a.length; i++) {
        s += a[i][j];
      }
    }
    return s;
  }

  private static double sumByRow(double[][] a) {
    double s = 0;
    for (int i = 0; i < a.length; i++) {
      double[] ai = a[i];
      for (int j = 0; j < ai.length; j++) {
        s += ai[j];
      }
    }
    return s;
  }

  private static int sumByColumn(int[][] a) {
    int s = 0;
    for (int j = 0; j < a[0].length; j++) {
      for (int i = 0; i < a.length; i++) {
        s += a[i][j];
      }
    }
    return s;
  }

  private static int sumByRow(int[][] a) {
    int s = 0;
    for (int i = 0; i < a.length; i++) {
      int[] ai = a[i];
      for (int j = 0; j < ai.length; j++) {
        s += ai[j];
      }
    }
    return s;
  }

  private static double columnSums(double[][] a, double[] out) {
    for (int j = 0; j < a[0].length; j++) {
      double s = 0;
      for (int i = 0; i < a.length; i++) {
        s += a[i][j];
      }
      out[j] = s;
    }
    return out[0];
  }

  private static double columnSumsByRow(double[][] a, double[] out) {
    double[] s = new double[a[0].length];
    for (int i = 0; i < a.length; i++) {
      double[] ai = a[i];
      for (int j = 0; j < s.length; j++) {
        s[j] += ai[j];
      }
    }
    for (int j = 0; j < s.length; j++) {
      out[j] = s[j];
    }
    return out[0];
  }

  private static float updateByColumn(float[][] c, float[][] d) {
    for (int j = 0; j < c[0].length; j++) {
      for (int i = 0; i < c.length; i++) {
        c[i][j] += d[i][j];
      }
    }
    return c[0][0];
  }

  private static float updateByRow(float[][] c, float[][] d) {
    for (int i = 0; i < c.length; i++) {
      float[] ci = c[i];
      float[] di = d[i];
      for (int j = 0; j < ci.length; j++) {
        ci[j] += di[j];
      }
    }
    return c[0][0];
  }

  private static int updateByColumn(int[][] c, int[][] d) {
    for (int j = 0; j < c[0].length; j++) {
      for (int i = 0; i < c.length; i++) {
        c[i][j] += d[i][j];
      }
    }
    return c[0][0];
  }

  private static int updateByRow(int[][] c, int[][] d) {
    for (int i = 0; i < c.length; i++) {
      int[] ci = c[i];
      int[] di = d[i];
      for (int j = 0; j < ci.length; j++) {
        ci[j] += di[j];
      }
    }
    return c[0][0];
  }

  private static long sumByColumn(long[][] a) {
    long s = 0;
    for (int j = 0; j < a[0].length; j++) {
      for (int i = 0; i < a.length; i++) {
        s += a[i][j];
      }
    }
    return s;
  }

  private static long sumByRow(long[][] a) {
    long s = 0;
    for (int i = 0; i < a.length; i++) {
      long[] ai = a[i];
      for (int j = 0; j < ai.length; j++) {
        s += ai[j];
      }
    }
    return s;
  }
}

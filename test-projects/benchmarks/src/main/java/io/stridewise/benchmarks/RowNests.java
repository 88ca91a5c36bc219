package io.stridewise.benchmarks;

import java.util.Arrays;

/** The nests over {@code double[][]} and {@code int[][]}. */
final class RowNests {
  private RowNests() {}

  static Nest of(Shape shape, int n) {
    return switch (shape) {
      case FILL -> {
        double[][] c = new double[n][n];
        yield new Nest(() -> fillByColumn(c, 0.5), () -> fillByRow(c, 0.5), () -> elements(c));
      }
      case UPDATE -> {
        double[][] c = new double[n][n];
        double[][] d = matrix(n);
        yield new Nest(() -> updateByColumn(c, d), () -> updateByRow(c, d), () -> elements(c));
      }
      case SUM -> {
        double[][] a = matrix(n);
        yield new Nest(() -> sumByColumn(a), () -> sumByRow(a), () -> new double[0]);
      }
      case INT_SUM -> {
        int[][] a = new int[n][n];
        for (int i = 0; i < n; i++) {
          for (int j = 0; j < n; j++) {
            a[i][j] = i * 31 + j * 17;
          }
        }
        yield new Nest(() -> sumByColumn(a), () -> sumByRow(a), () -> new double[0]);
      }
      case COLUMN_SUMS -> {
        double[][] a = matrix(n);
        double[] out = new double[n];
        yield new Nest(() -> columnSums(a, out), () -> columnSumsByRow(a, out), out::clone);
      }
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

  private static double[][] matrix(int n) {
    double[][] a = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        a[i][j] = Nest.element(i, j);
      }
    }
    return a;
  }

  private static double[] elements(double[][] a) {
    return Arrays.stream(a).flatMapToDouble(Arrays::stream).toArray();
  }
}

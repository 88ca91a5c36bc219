package io.stridewise.polybench.kernels;

/**
 * Alternating direction implicit steps of the heat equation: in each, tridiagonal systems along all
 * columns, then along all rows, each solved by a forward and a backward recurrence.
 */
public final class Adi {
  private Adi() {}

  public static void adi(
      int tsteps, int n, double[][] u, double[][] v, double[][] p, double[][] q) {
    double dx = 1.0 / n;
    double dy = 1.0 / n;
    double dt = 1.0 / tsteps;
    double mul1 = 2.0 * dt / (dx * dx);
    double mul2 = 1.0 * dt / (dy * dy);
    double a = -mul1 / 2.0;
    double b = 1.0 + mul1;
    double c = a;
    double d = -mul2 / 2.0;
    double e = 1.0 + mul2;
    double f = d;
    for (int t = 1; t <= tsteps; t++) {
      // nest: columns
      for (int i = 1; i < n - 1; i++) {
        v[0][i] = 1.0;
        p[i][0] = 0.0;
        q[i][0] = v[0][i];
        for (int j = 1; j < n - 1; j++) {
          p[i][j] = -c / (a * p[i][j - 1] + b);
          q[i][j] =
              (-d * u[j][i - 1] + (1.0 + 2.0 * d) * u[j][i] - f * u[j][i + 1] - a * q[i][j - 1])
                  / (a * p[i][j - 1] + b);
        }
        v[n - 1][i] = 1.0;
        for (int j = n - 2; j >= 1; j--) {
          v[j][i] = p[i][j] * v[j + 1][i] + q[i][j];
        }
      }
      // nest: rows
      for (int i = 1; i < n - 1; i++) {
        u[i][0] = 1.0;
        p[i][0] = 0.0;
        q[i][0] = u[i][0];
        for (int j = 1; j < n - 1; j++) {
          p[i][j] = -f / (d * p[i][j - 1] + e);
          q[i][j] =
              (-a * v[i - 1][j] + (1.0 + 2.0 * a) * v[i][j] - c * v[i + 1][j] - d * q[i][j - 1])
                  / (d * p[i][j - 1] + e);
        }
        u[i][n - 1] = 1.0;
        for (int j = n - 2; j >= 1; j--) {
          u[i][j] = p[i][j] * u[i][j + 1] + q[i][j];
        }
      }
    }
  }
}

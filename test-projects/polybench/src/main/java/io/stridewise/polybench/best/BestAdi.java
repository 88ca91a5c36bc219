package io.stridewise.polybench.best;

import java.util.Arrays;

/** {@code adi} with the column systems solved side by side; p and q are transposed meanwhile. */
public final class BestAdi {
  private BestAdi() {}

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
      columns(n, u, v, p, q, a, b, c, d, f);
      for (int i = 1; i < n - 1; i++) {
        double[] ui = u[i];
        double[] up = v[i - 1];
        double[] vi = v[i];
        double[] down = v[i + 1];
        double[] pi = p[i];
        double[] qi = q[i];
        ui[0] = 1.0;
        pi[0] = 0.0;
        qi[0] = ui[0];
        for (int j = 1; j < n - 1; j++) {
          pi[j] = -f / (d * pi[j - 1] + e);
          qi[j] =
              (-a * up[j] + (1.0 + 2.0 * a) * vi[j] - c * down[j] - d * qi[j - 1])
                  / (d * pi[j - 1] + e);
        }
        ui[n - 1] = 1.0;
        for (int j = n - 2; j >= 1; j--) {
          ui[j] = pi[j] * ui[j + 1] + qi[j];
        }
      }
    }
  }

  /** The column sweep; element (i, j) of the kernel's p and q stands at (j, i). */
  private static void columns(
      int n,
      double[][] u,
      double[][] v,
      double[][] p,
      double[][] q,
      double a,
      double b,
      double c,
      double d,
      double f) {
    Arrays.fill(v[0], 1, n - 1, 1.0);
    Arrays.fill(p[0], 1, n - 1, 0.0);
    System.arraycopy(v[0], 1, q[0], 1, n - 2);
    for (int j = 1; j < n - 1; j++) {
      double[] uj = u[j];
      double[] pj = p[j];
      double[] qj = q[j];
      double[] before = p[j - 1];
      double[] qBefore = q[j - 1];
      for (int i = 1; i < n - 1; i++) {
        pj[i] = -c / (a * before[i] + b);
        qj[i] =
            (-d * uj[i - 1] + (1.0 + 2.0 * d) * uj[i] - f * uj[i + 1] - a * qBefore[i])
                / (a * before[i] + b);
      }
    }
    Arrays.fill(v[n - 1], 1, n - 1, 1.0);
    for (int j = n - 2; j >= 1; j--) {
      double[] vj = v[j];
      double[] below = v[j + 1];
      double[] pj = p[j];
      double[] qj = q[j];
      for (int i = 1; i < n - 1; i++) {
        vj[i] = pj[i] * below[i] + qj[i];
      }
    }
  }
}

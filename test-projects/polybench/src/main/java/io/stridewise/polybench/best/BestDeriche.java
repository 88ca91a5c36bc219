package io.stridewise.polybench.best;

import java.util.Arrays;

/**
 * {@code deriche} with the column recurrences run for all columns at once; the values of the last
 * rows stand in rows of their own.
 */
public final class BestDeriche {
  private BestDeriche() {}

  public static void deriche(
      int w, int h, double alpha, double[][] in, double[][] out, double[][] y1, double[][] y2) {
    double k =
        (1.0 - Math.exp(-alpha))
            * (1.0 - Math.exp(-alpha))
            / (1.0 + 2.0 * alpha * Math.exp(-alpha) - Math.exp(2.0 * alpha));
    double a1 = k;
    double a2 = k * Math.exp(-alpha) * (alpha - 1.0);
    double a3 = k * Math.exp(-alpha) * (alpha + 1.0);
    double a4 = -k * Math.exp(-2.0 * alpha);
    double b1 = Math.pow(2.0, -alpha);
    double b2 = -Math.exp(-2.0 * alpha);
    for (int i = 0; i < w; i++) {
      double[] row = in[i];
      double[] to = y1[i];
      double ym1 = 0.0;
      double ym2 = 0.0;
      double xm1 = 0.0;
      for (int j = 0; j < h; j++) {
        to[j] = a1 * row[j] + a2 * xm1 + b1 * ym1 + b2 * ym2;
        xm1 = row[j];
        ym2 = ym1;
        ym1 = to[j];
      }
    }
    for (int i = 0; i < w; i++) {
      double[] row = in[i];
      double[] to = y2[i];
      double yp1 = 0.0;
      double yp2 = 0.0;
      double xp1 = 0.0;
      double xp2 = 0.0;
      for (int j = h - 1; j >= 0; j--) {
        to[j] = a3 * xp1 + a4 * xp2 + b1 * yp1 + b2 * yp2;
        xp2 = xp1;
        xp1 = row[j];
        yp2 = yp1;
        yp1 = to[j];
      }
    }
    sum(w, h, out, y1, y2);
    double[] x1 = new double[h];
    double[] s1 = new double[h];
    double[] s2 = new double[h];
    for (int i = 0; i < w; i++) {
      double[] row = out[i];
      double[] to = y1[i];
      for (int j = 0; j < h; j++) {
        to[j] = a1 * row[j] + a2 * x1[j] + b1 * s1[j] + b2 * s2[j];
        x1[j] = row[j];
        s2[j] = s1[j];
        s1[j] = to[j];
      }
    }
    Arrays.fill(x1, 0.0);
    Arrays.fill(s1, 0.0);
    Arrays.fill(s2, 0.0);
    double[] x2 = new double[h];
    for (int i = w - 1; i >= 0; i--) {
      double[] row = out[i];
      double[] to = y2[i];
      for (int j = 0; j < h; j++) {
        to[j] = a3 * x1[j] + a4 * x2[j] + b1 * s1[j] + b2 * s2[j];
        x2[j] = x1[j];
        x1[j] = row[j];
        s2[j] = s1[j];
        s1[j] = to[j];
      }
    }
    sum(w, h, out, y1, y2);
  }

  private static void sum(int w, int h, double[][] to, double[][] left, double[][] right) {
    for (int i = 0; i < w; i++) {
      double[] row = to[i];
      double[] l = left[i];
      double[] r = right[i];
      for (int j = 0; j < h; j++) {
        row[j] = l[j] + r[j];
      }
    }
  }
}

package io.stridewise.polybench.kernels;

/**
 * Deriche's recursive edge smoothing of an image of {@code w} rows of {@code h} pixels: a forward
 * and a backward recurrence along the rows, then along the columns.
 */
public final class Deriche {
  private Deriche() {}

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
    // nest: rows forward
    for (int i = 0; i < w; i++) {
      double ym1 = 0.0;
      double ym2 = 0.0;
      double xm1 = 0.0;
      for (int j = 0; j < h; j++) {
        y1[i][j] = a1 * in[i][j] + a2 * xm1 + b1 * ym1 + b2 * ym2;
        xm1 = in[i][j];
        ym2 = ym1;
        ym1 = y1[i][j];
      }
    }
    // nest: rows backward
    for (int i = 0; i < w; i++) {
      double yp1 = 0.0;
      double yp2 = 0.0;
      double xp1 = 0.0;
      double xp2 = 0.0;
      for (int j = h - 1; j >= 0; j--) {
        y2[i][j] = a3 * xp1 + a4 * xp2 + b1 * yp1 + b2 * yp2;
        xp2 = xp1;
        xp1 = in[i][j];
        yp2 = yp1;
        yp1 = y2[i][j];
      }
    }
    // nest: sum of the row passes
    for (int i = 0; i < w; i++) {
      for (int j = 0; j < h; j++) {
        out[i][j] = y1[i][j] + y2[i][j];
      }
    }
    // nest: columns forward
    for (int j = 0; j < h; j++) {
      double tm1 = 0.0;
      double ym1 = 0.0;
      double ym2 = 0.0;
      for (int i = 0; i < w; i++) {
        y1[i][j] = a1 * out[i][j] + a2 * tm1 + b1 * ym1 + b2 * ym2;
        tm1 = out[i][j];
        ym2 = ym1;
        ym1 = y1[i][j];
      }
    }
    // nest: columns backward
    for (int j = 0; j < h; j++) {
      double tp1 = 0.0;
      double tp2 = 0.0;
      double yp1 = 0.0;
      double yp2 = 0.0;
      for (int i = w - 1; i >= 0; i--) {
        y2[i][j] = a3 * tp1 + a4 * tp2 + b1 * yp1 + b2 * yp2;
        tp2 = tp1;
        tp1 = out[i][j];
        yp2 = yp1;
        yp1 = y2[i][j];
      }
    }
    // nest: sum of the column passes
    for (int i = 0; i < w; i++) {
      for (int j = 0; j < h; j++) {
        out[i][j] = y1[i][j] + y2[i][j];
      }
    }
  }
}

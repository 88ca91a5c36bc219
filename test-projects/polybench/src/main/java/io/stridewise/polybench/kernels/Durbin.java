package io.stridewise.polybench.kernels;

/** Levinson-Durbin recursion: solves the Yule-Walker equations of {@code r}. */
public final class Durbin {
  private Durbin() {}

  public static void durbin(int n, double[] r, double[] y, double[] z) {
    y[0] = -r[0];
    double beta = 1.0;
    double alpha = -r[0];
    // nest: recursion
    for (int k = 1; k < n; k++) {
      beta = (1 - alpha * alpha) * beta;
      double sum = 0.0;
      for (int i = 0; i < k; i++) {
        sum += r[k - i - 1] * y[i];
      }
      alpha = -(r[k] + sum) / beta;
      for (int i = 0; i < k; i++) {
        z[i] = y[i] + alpha * y[k - i - 1];
      }
      for (int i = 0; i < k; i++) {
        y[i] = z[i];
      }
      y[k] = alpha;
    }
  }
}

package io.stridewise.polybench.best;

import java.util.Arrays;

/** {@code covariance} with every sum kept in its array and all inner loops along rows. */
public final class BestCovariance {
  private BestCovariance() {}

  public static void covariance(int n, int m, double[][] data, double[][] cov, double[] mean) {
    Arrays.fill(mean, 0, m, 0.0);
    for (int i = 0; i < n; i++) {
      double[] row = data[i];
      for (int j = 0; j < m; j++) {
        mean[j] += row[j];
      }
    }
    for (int j = 0; j < m; j++) {
      mean[j] /= n;
    }
    for (int i = 0; i < n; i++) {
      double[] row = data[i];
      for (int j = 0; j < m; j++) {
        row[j] -= mean[j];
      }
    }
    for (int i = 0; i < m; i++) {
      double[] sums = cov[i];
      Arrays.fill(sums, i, m, 0.0);
      for (int k = 0; k < n; k++) {
        double[] row = data[k];
        double factor = row[i];
        for (int j = i; j < m; j++) {
          sums[j] += factor * row[j];
        }
      }
      for (int j = i; j < m; j++) {
        sums[j] /= n - 1.0;
        cov[j][i] = sums[j];
      }
    }
  }
}

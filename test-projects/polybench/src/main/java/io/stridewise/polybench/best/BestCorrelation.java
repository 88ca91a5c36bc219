package io.stridewise.polybench.best;

import java.util.Arrays;

/** {@code correlation} with every sum kept in its array and all inner loops along rows. */
public final class BestCorrelation {
  private BestCorrelation() {}

  private static final double ALMOST_CONSTANT = 0.1;

  public static void correlation(
      int n, int m, double[][] data, double[][] corr, double[] mean, double[] stddev) {
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
    Arrays.fill(stddev, 0, m, 0.0);
    for (int i = 0; i < n; i++) {
      double[] row = data[i];
      for (int j = 0; j < m; j++) {
        stddev[j] += (row[j] - mean[j]) * (row[j] - mean[j]);
      }
    }
    for (int j = 0; j < m; j++) {
      stddev[j] = Math.sqrt(stddev[j] / n);
      stddev[j] = stddev[j] <= ALMOST_CONSTANT ? 1.0 : stddev[j];
    }
    for (int i = 0; i < n; i++) {
      double[] row = data[i];
      for (int j = 0; j < m; j++) {
        row[j] -= mean[j];
        row[j] /= Math.sqrt(n) * stddev[j];
      }
    }
    for (int i = 0; i < m - 1; i++) {
      double[] sums = corr[i];
      sums[i] = 1.0;
      Arrays.fill(sums, i + 1, m, 0.0);
      for (int k = 0; k < n; k++) {
        double[] row = data[k];
        double factor = row[i];
        for (int j = i + 1; j < m; j++) {
          sums[j] += factor * row[j];
        }
      }
      for (int j = i + 1; j < m; j++) {
        corr[j][i] = sums[j];
      }
    }
    corr[m - 1][m - 1] = 1.0;
  }
}

package io.stridewise.polybench.kernels;

/**
 * Correlation matrix of {@code m} variables, observed {@code n} times each in the rows of {@code
 * data}, which is normalised in place.
 */
public final class Correlation {
  private Correlation() {}

  private static final double ALMOST_CONSTANT = 0.1;

  public static void correlation(
      int n, int m, double[][] data, double[][] corr, double[] mean, double[] stddev) {
    // nest: means
    for (int j = 0; j < m; j++) {
      mean[j] = 0.0;
      for (int i = 0; i < n; i++) {
        mean[j] += data[i][j];
      }
      mean[j] /= n;
    }
    // nest: deviations
    for (int j = 0; j < m; j++) {
      stddev[j] = 0.0;
      for (int i = 0; i < n; i++) {
        stddev[j] += (data[i][j] - mean[j]) * (data[i][j] - mean[j]);
      }
      stddev[j] /= n;
      stddev[j] = Math.sqrt(stddev[j]);
      stddev[j] = stddev[j] <= ALMOST_CONSTANT ? 1.0 : stddev[j];
    }
    // nest: normalise
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        data[i][j] -= mean[j];
        data[i][j] /= Math.sqrt(n) * stddev[j];
      }
    }
    // nest: products
    for (int i = 0; i < m - 1; i++) {
      corr[i][i] = 1.0;
      for (int j = i + 1; j < m; j++) {
        corr[i][j] = 0.0;
        for (int k = 0; k < n; k++) {
          corr[i][j] += data[k][i] * data[k][j];
        }
        corr[j][i] = corr[i][j];
      }
    }
    corr[m - 1][m - 1] = 1.0;
  }
}

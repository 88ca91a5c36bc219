package io.stridewise.polybench.kernels;

/**
 * Covariance matrix of {@code m} variables, observed {@code n} times each in the rows of {@code
 * data}, which is centred in place.
 */
public final class Covariance {
  private Covariance() {}

  public static void covariance(int n, int m, double[][] data, double[][] cov, double[] mean) {
    // nest: means
    for (int j = 0; j < m; j++) {
      mean[j] = 0.0;
      for (int i = 0; i < n; i++) {
        mean[j] += data[i][j];
      }
      mean[j] /= n;
    }
    // nest: centre
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        data[i][j] -= mean[j];
      }
    }
    // nest: products
    for (int i = 0; i < m; i++) {
      for (int j = i; j < m; j++) {
        cov[i][j] = 0.0;
        for (int k = 0; k < n; k++) {
          cov[i][j] += data[k][i] * data[k][j];
        }
        cov[i][j] /= n - 1.0;
        cov[j][i] = cov[i][j];
      }
    }
  }
}

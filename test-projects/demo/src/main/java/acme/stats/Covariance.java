package acme.stats;

/** Covariances of all pairs of columns. */
public final class Covariance {
  private Covariance() {}

  public static double[][] of(double[][] centered, int n, int m) {
    double[][] cov = new double[m][m];
    for (int p = 0; p < m; p++) {
      for (int q = 0; q < m; q++) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
          sum += centered[i][p] * centered[i][q];
        }
        cov[p][q] = sum / (n - 1);
      }
    }
    return cov;
  }

  /** The lower half mirrors the upper one. */
  public static void mirror(double[][] cov, int m) {
    for (int i = 0; i < m; i++) {
      for (int j = i + 1; j < m; j++) {
        cov[j][i] = cov[i][j];
      }
    }
  }
}

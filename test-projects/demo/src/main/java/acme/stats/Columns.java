package acme.stats;

/** Statistics of the columns of a table whose rows are observations. */
public final class Columns {
  private Columns() {}

  public static double[] means(double[][] rows, int columns) {
    double[] mean = new double[columns];
    for (int j = 0; j < columns; j++) {
      double sum = 0;
      for (int i = 0; i < rows.length; i++) {
        sum += rows[i][j];
      }
      mean[j] = sum / rows.length;
    }
    return mean;
  }

  public static void sums(double[][] rows, int n, int m, double[] out) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        out[j] += rows[i][j];
      }
    }
  }

  /** The same, in the order of the rows. */
  public static void sumsByRow(double[][] rows, double[] out) {
    for (double[] row : rows) {
      for (int j = 0; j < out.length; j++) {
        out[j] += row[j];
      }
    }
  }

  public static void center(double[][] rows, int n, double[] mean) {
    for (int j = 0; j < mean.length; j++) {
      for (int i = 0; i < n; i++) {
        rows[i][j] -= mean[j];
      }
    }
  }

  /** A deliberate exception: four sensors, never more. */
  @SuppressWarnings("HostileLoopOrder")
  public static double[] sensorPeaks(double[][] samples, int sensors) {
    double[] peak = new double[sensors];
    for (int s = 0; s < sensors; s++) {
      for (int t = 0; t < samples.length; t++) {
        peak[s] = Math.max(peak[s], samples[t][s]);
      }
    }
    return peak;
  }
}

package it;

import io.stridewise.array.*;

/** A moving average and its mistakes; types come from the runtime's jar alone. */
public final class Windows {
  private Windows() {}

  /** One window too many. */
  public static double last(double[] samples) {
    var x = Nd.wrap(samples, 10);
    var windows = StrideTricks.asStrided(x, new long[] {9, 3}, new long[] {8, 8});
    return windows.get(8, 2);
  }

  /** Right, but there is a call for it. */
  public static double first(int n, int w) {
    DoubleNd x = Nd.zeros(n);
    DoubleNd windows = StrideTricks.asStrided(x, new long[] {n - w + 1, w}, new long[] {8, 8});
    return windows.get(0, 0);
  }

  /** Adds to elements that several windows share. */
  public static void smooth(int n) {
    DoubleNd windows = Nd.zeros(n + 2).slidingWindow(3);
    windows.fill(0);
  }

  /** Down the columns: the view is a transpose. */
  public static void fill(int n, int m) {
    DoubleNd t = Nd.zeros(n, m).transpose();
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        t.set(i - j, j, i);
      }
    }
  }

  /** Along the rows. */
  public static double sum(int n, int m) {
    DoubleNd a = Nd.ones(n, m);
    double sum = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        sum += a.get(i, j);
      }
    }
    return sum;
  }
}

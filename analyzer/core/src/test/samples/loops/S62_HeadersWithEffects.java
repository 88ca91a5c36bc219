package loops;

import java.util.PrimitiveIterator;

/** Headers that do something each time they are asked. */
final class S62_HeadersWithEffects {
  private int state;

  private int next() {
    return state++ % 7;
  }

  void boundCalled(double[][] a, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < next(); i++) {
        a[i][j] = 0;
      }
    }
  }

  double[][] boundCalledFresh(int m) {
    double[][] a = new double[8][m];
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < next(); i++) {
        a[i][j] = 1;
      }
    }
    return a;
  }

  void outerBoundCalled(double[][] a, int n) {
    for (int j = 0; j < next(); j++) {
      for (int i = 0; i < n; i++) {
        a[i][j] = 0;
      }
    }
  }

  void stepCalled(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i += next()) {
        a[i][j] = 0;
      }
    }
  }

  static int[][] boundCountedDown(int n, int m) {
    int[][] a = new int[n][m];
    for (int j = 0; j < m--; j++) {
      for (int i = 0; i < n; i++) {
        a[i][j] = 1;
      }
    }
    return a;
  }

  static void steppedInCondition(int[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = -1; ++i < n; ) {
        a[i][j] = 0;
      }
    }
  }

  static void twoCounters(int[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0, k = n - 1; i < k; i++, k--) {
        a[i][j] = a[k][j];
      }
    }
  }

  static void iterator(double[][] a, PrimitiveIterator.OfInt columns, int n) {
    while (columns.hasNext()) {
      int j = columns.nextInt();
      for (int i = 0; i < n; i++) {
        a[i][j] = 0;
      }
    }
  }
}

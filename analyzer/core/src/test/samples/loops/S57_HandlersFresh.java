package loops;

import java.util.concurrent.locks.Lock;

/** More handlers that see, or cannot see, how far a nest had come. */
final class S57_HandlersFresh {
  private double[][] grid;

  // Anything may be thrown by the reads of b, and the handler looks at a.
  static double[][] copied(double[][] b, int n, int m) {
    double[][] a = new double[n][m];
    try {
      for (int j = 0; j < m; j++) {
        for (int i = 0; i < n; i++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, none, interchange
     //   - condition: `try`
          a[i][j] = b[i][j];
        }
      }
    } catch (RuntimeException e) {
      a[0][0] = -1;
    }
    return a;
  }

  // Made outside, filled inside: nothing can be thrown.
  static double[][] filled(int n, int m) {
    double[][] a = new double[n][m];
    try {
      for (int j = 0; j < m; j++) {
        for (int i = 0; i < n; i++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
          a[i][j] = 1;
        }
      }
    } catch (RuntimeException e) {
      a[0][0] = -1;
    }
    return a;
  }

  void locked(Lock lock, int n, int m) {
    lock.lock();
    try {
      for (int j = 0; j < m; j++) {
        for (int i = 0; i < n; i++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, none, interchange
          grid[i][j] = 0;
        }
      }
    } finally {
      lock.unlock();
    }
  }

  static int[][] innerHandler(int[][] b, int n, int m) {
    int[][] a = new int[n][m];
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        try {
          a[i][j] = 100 / b[i][j];
        } catch (ArithmeticException e) {
          a[i][j] = -1;
        }
      }
    }
    return a;
  }

  // In the handler itself nobody watches any more.
  static void inHandler(double[][] a, String size, int n, int m) {
    try {
      n = Integer.parseInt(size);
    } catch (NumberFormatException e) {
      for (int j = 0; j < m; j++) {
        for (int i = 0; i < n; i++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
          a[i][j] = 0;
        }
      }
    }
  }

  static void inFinally(double[][] a, int[] counts, int n, int m) {
    try {
      counts[0]++;
    } finally {
      for (int j = 0; j < m; j++) {
        for (int i = 0; i < n; i++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
          a[i][j] = 0;
        }
      }
    }
  }
}

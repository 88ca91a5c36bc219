package loops;

import java.nio.ByteBuffer;

/** Faults that LLVM's dependence analysis and loop interchange once had; none of them may come back here. */
final class L_DependenceTests {
  private double sum;

  // With w = 0 one cell collects everything, in another order.
  static void coefficientOfZero(double[] a, double[][] b, int w, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
   //   - condition: `w`
        a[i * w] += b[i][j];
      }
    }
  }

  static void coefficientOfZeroFresh(double[][] b, int size, int w, int n, int m) {
    double[] a = new double[size];
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
   //   - condition: `w`
        a[i * w] += b[i][j];
      }
    }
  }

  // Written below n, read from n on.
  static void symbolicRanges(double[][] a, int n, int m) {
    for (int j = 0; j < m - 1; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
   //   - condition: rows of `a`
        a[i][j] = a[n + i][j + 1];
      }
    }
  }

  // Read from n - 1 on: the last row that is written is the first one that is read.
  static void symbolicRangesMeet(double[][] a, int n, int m) {
    for (int j = 0; j < m - 1; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
   //   - condition: rows of `a`
        a[i][j] = a[n - 1 + i][j + 1];
      }
    }
  }

  // The other way round, rows would take it from the next column.
  static void symbolicRangesFlip(double[][] a, int n, int m) {
    for (int j = 0; j < m - 1; j++) {
      for (int i = 0; i < n; i++) {
        a[n - 1 + i][j] = a[i][j + 1];
      }
    }
  }
}

package loops;

import java.nio.ByteBuffer;

/** Faults that LLVM's dependence analysis and loop interchange once had; none of them may come back here. */
final class L_DependenceTests {
  private double sum;

  // Eight bytes at a time, four bytes apart: stores overlap the next one.
  static void wideStores(ByteBuffer a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a.putLong(4 * (i * m + j), a.getLong(4 * (i * m + j) + 4));
      }
    }
  }

  // For k < 0 the row above is the row below, and for small k all rows overlap.
  static void symbolicRows(double[] a, int k, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
   //   - condition: `k`
        a[i * k + j] = a[(i + 1) * k + j] + 1;
      }
    }
  }

  // d + 1 may be 0.
  static void strideOfZero(double[] a, int d, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
   //   - condition: `d
        a[i * (d + 1) + j] = a[i * (d + 1) + j] / 2 + i;
      }
    }
  }

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

  // Weak-zero: the fixed row may be any of them.
  static void weakZero(double[][] a, int w, int n, int m) {
    for (int j = 1; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
   //   - condition: `w`
        a[i * w][j] = a[5][j - 1] + a[i * w][j] / 2;
      }
    }
  }

  // Weak-crossing, with a turning point that only run time knows.
  static void weakCrossing(double[][] a, int c, int n, int m) {
    for (int j = 1; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[i][j] = a[c - i][j - 1] + 1;
      }
    }
  }

  // Times -2^31, a counter is 0 or -2^31.
  static void smallestCoefficient(double[] a, int n, int m) {
    for (int j = 1; j < m; j++) {
      for (int i = 0; i < n; i += 2) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, none, interchange
        a[i * Integer.MIN_VALUE + j] = a[i * Integer.MIN_VALUE + j] / 2 + a[i * Integer.MIN_VALUE + j - 1];
      }
    }
  }

  static double[] smallestCoefficientFresh(int n, int m) {
    double[] a = new double[m];
    a[0] = 1;
    for (int j = 1; j < m; j++) {
      for (int i = 0; i < n; i += 2) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, none, interchange
        a[i * Integer.MIN_VALUE + j] = a[i * Integer.MIN_VALUE + j] / 2 + a[i * Integer.MIN_VALUE + j - 1];
      }
    }
    return a;
  }

  // The difference of two such constants is no int.
  static void farConstants(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
        a[i + Integer.MIN_VALUE][j] = a[i + Integer.MAX_VALUE][j + 1];
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

  // k >= m is known in another branch.
  static void factOfAnotherBranch(double[] a, int[] out, int k, int n, int m) {
    if (k >= m) {
      out[0] = 1;
    }
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
   //   - condition: `k`
        a[i * k + j] = a[i * k + j] / 2 + i;
      }
    }
  }

  // k >= m is known for some iterations.
  static void factOfSomeIterations(double[] a, double[][] b, int k, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
   //   - condition: `k`
        if (k >= m) {
          b[i][j] = 1;
        }
        a[i * k + j] = a[i * k + j] / 2 + i;
      }
    }
  }

  // Everything happens under the test.
  static void factOfAllIterations(double[] a, int k, int n, int m) {
    if (k >= m) {
      for (int j = 0; j < m; j++) {
        for (int i = 0; i < n; i++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
          a[i * k + j] = a[i * k + j] / 2 + i;
        }
      }
    }
  }

  // The first column is left out by a test in the body.
  static void leftOutInBody(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
   //   - condition: rows of `a`
        if (j > 0) {
          a[i][j] = a[i][j - 1] + 1;
        }
      }
    }
  }

  static void fixedRow(double[][] a, double[][] b, int n, int m) {
    for (int j = 1; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[1][j - 1] = a[1][j] + b[i][j];
      }
    }
  }

  static double[] fixedRowFresh(double[][] b, int n, int m) {
    double[][] a = new double[2][m];
    a[1][m - 1] = 1;
    for (int j = 1; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[1][j - 1] = a[1][j] + b[i][j];
      }
    }
    return a[1];
  }

  // A subscript that nobody understands may be any, but here only within one row.
  static void squares(double[][] a, int p, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, A by guard, interchange
   //   - condition: rows of `a`
        a[i][i * j % p] += a[i][j] + 1;
      }
    }
  }

  static double[][] squaresFresh(int n, int m) {
    double[][] a = new double[n][m];
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[i * j % n][j * j % m] += 1 + a[i][j] / 2;
      }
    }
    return a;
  }

  // A floating-point sum in a cell rounds as one in a variable does.
  static void sumInCell(double[][] a, double[] f, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        f[0] += a[i][j];
      }
    }
  }

  static double sumInCellFresh(double[][] a, int n, int m) {
    double[] f = new double[1];
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        f[0] += a[i][j];
      }
    }
    return f[0];
  }

  void sumInField(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, none, interchange
   //   - condition: `sum`
        sum += a[i][j];
      }
    }
  }

  // In each turn a and b are two arrays, but not the same two.
  static double[][] turns(int times, int n, int m) {
    double[][] a = new double[n][m];
    double[][] b = new double[n][m];
    for (int t = 0; t < times; t++) {
      for (int j = 1; j < m; j++) {
        for (int i = 1; i < n; i++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
          b[i][j] = a[i - 1][m - j] + 1;
        }
      }
      double[][] c = a;
      a = b;
      b = c;
    }
    return a;
  }

  // And in the end the same one.
  static double[][] turnsIntoOne(int times, int n, int m) {
    double[][] a = new double[n][m];
    double[][] b = new double[n][m];
    for (int t = 0; t < times; t++) {
      for (int j = 1; j < m; j++) {
        for (int i = 1; i < n; i++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
          b[i][j] = a[i - 1][m - j] + 1;
        }
      }
      b = a;
    }
    return a;
  }

  // Done once, not undone by the next run.
  static void notUndone(double[][] a, double[][] b, int n, int m) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        b[i][j] = a[i][j] + a[0][i];
      }
    }
  }
}

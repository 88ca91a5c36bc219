package loops;

import java.util.function.IntSupplier;

/** Counters that live on after the loops, or are no plain ints. */
final class S63_Counters {
  private int row;

  // Without columns i stays 4; in the other order it would be 0 or n.
  static int usedAfterwards(double[][] a, int n, int m) {
    int i = 4;
    for (int j = 0; j < m; j++) {
      for (i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, none, interchange
   //   - condition: used after
        a[i][j] = 0;
      }
    }
    return i;
  }

  static int usedAfterwardsFresh(int n, int m) {
    double[][] a = new double[n][m];
    int i = 4;
    for (int j = 0; j < m; j++) {
      for (i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, none, interchange
   //   - condition: used after
        a[i][j] = 1;
      }
    }
    return i;
  }

  static int outerUsedAfterwards(double[][] a, int n, int m) {
    int j;
    for (j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, none, interchange
   //   - condition: used after
        a[i][j] = 0;
      }
    }
    return j;
  }

  double[][] inField(int n, int m) {
    double[][] a = new double[n][m];
    for (int j = 0; j < m; j++) {
      for (row = 0; row < n; row++) {
        a[row][j] = 1;
      }
    }
    return a;
  }

  // Beyond 127 it starts again at -128.
  static void byteCounter(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (byte i = 0; i < n; i++) {
        a[i][j] = 0;
      }
    }
  }

  static void charCounter(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (char i = 0; i < n; i++) {
        a[i][j] = 0;
      }
    }
  }

  static double[][] shortCounterFresh(int n, int m) {
    double[][] a = new double[n][m];
    for (int j = 0; j < m; j++) {
      for (short i = 0; i < n; i++) {
        a[i][j] = 1;
      }
    }
    return a;
  }

  // Tenths do not add up to whole numbers.
  static void floatCounter(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (float i = 0; i < n; i += 0.1f) {
        a[(int) i][j] += 1;
      }
    }
  }

  // Without columns, row order would never end unless that is asked first; with columns, both throw.
  static void endless(double[][] a, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i <= Integer.MAX_VALUE; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = 0;
      }
    }
  }

  static void declaredTogether(double[][] a, int n, int m) {
    int i = 0, j = 0;
    for (j = 0; j < m; j++) {
      for (i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = 0;
      }
    }
  }

  // The counter is moved in the body.
  static void skipping(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        if (a[i][j] > 0) {
          i++;
        }
        a[i][j] = 0;
      }
    }
  }
}

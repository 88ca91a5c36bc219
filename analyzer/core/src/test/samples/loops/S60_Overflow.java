package loops;

/** Subscripts that wrap, or are cut off. */
final class S60_Overflow {

  // Cells beyond 2^31 have negative indices, so no run that completes has any.
  static void wideRows(double[] a, int n) {
    for (int j = 0; j < 65536; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i * 65536 + j] = i;
      }
    }
  }

  // Steps of 2^32: every row is the first one.
  static void wholeTurns(double[] a) {
    for (int j = 1; j < 1000; j++) {
      for (int i = 0; i < 20 * 32768; i += 32768) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, none, interchange
        a[i * 131072 + j] = a[i * 131072 + j] / 2 + a[i * 131072 + j - 1] + i;
      }
    }
  }

  static double[] wholeTurnsFresh() {
    double[] a = new double[1000];
    for (int j = 1; j < 1000; j++) {
      for (int i = 0; i < 20 * 32768; i += 32768) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, none, interchange
        a[i * 131072 + j] = a[i * 131072 + j] / 2 + a[i * 131072 + j - 1] + i;
      }
    }
    return a;
  }

  // Row 32768 is row 0 again, and the rows between them are never touched.
  static void everyOther(double[] a, boolean[][] chosen, int n) {
    for (int j = 1; j < 1000; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
   //   - condition: overflow
        if (chosen[i][j]) {
          a[i * 131072 + j] = a[i * 131072 + j] / 2 + a[i * 131072 + j - 1] + i;
        }
      }
    }
  }

  // The constant is 0 in Java.
  static void constantWraps(double[] a, int n, int m) {
    final int pitch = 65536 * 65536;
    for (int j = 1; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[i * pitch + j] = a[i * pitch + j] / 2 + a[i * pitch + j - 1] + i;
      }
    }
  }

  // Steps of 2^32 again, hidden by the casts.
  static void castTurns(double[][] a, long n, int m) {
    for (int j = 1; j < m; j++) {
      for (long i = 0; i < n; i += 1L << 32) {
        a[(int) i][j] = a[(int) i][j] / 2 + a[(int) i][j - 1] + i;
      }
    }
  }

  static double[][] castTurnsFresh(long n, int m) {
    double[][] a = new double[1][m];
    for (int j = 1; j < m; j++) {
      for (long i = 0; i < n; i += 1L << 32) {
        a[(int) i][j] = a[(int) i][j] / 2 + a[(int) i][j - 1] + i;
      }
    }
    return a;
  }

  // A long product cut to an int: 2^32 * i is 0.
  static void castProduct(double[] a, int n, int m) {
    for (int j = 1; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[(int) (i * 4294967296L) + j] =
            a[(int) (i * 4294967296L) + j] / 2 + a[(int) (i * 4294967296L) + j - 1] + i;
      }
    }
  }

  static void narrowIndex(double[][] a, int n, int m) {
    for (int j = 1; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[(byte) i][j] = a[(byte) i][j] / 2 + a[(byte) i][j - 1] + i;
      }
    }
  }

  static void maskedIndex(double[][] a, int n, int m) {
    for (int j = 1; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[i & 15][j] = a[i & 15][j] / 2 + a[i & 15][j - 1] + i;
      }
    }
  }

  // The size is checked with a product that may itself have wrapped; the accesses decide.
  static void sizeChecked(double[] a, int n, int m) {
    if (a.length != n * m) {
      throw new IllegalArgumentException("wrong size");
    }
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i * m + j] = i;
      }
    }
  }
}

package loops;

/** A flat array with a pitch that may be too small for its rows. */
final class S38_UnknownPitch {

  // Neighbouring rows share a cell, which the lower one writes first.
  static void overlapping(double[] a) {
    for (int j = 0; j < 1000; j++) {
      for (int i = 0; i < 1000; i++) {
        a[i * 999 + j] = i;
      }
    }
  }

  static double[] overlappingFresh() {
    double[] a = new double[1000 * 1000];
    for (int j = 0; j < 1000; j++) {
      for (int i = 0; i < 1000; i++) {
        a[i * 999 + j] = i;
      }
    }
    return a;
  }

  // Rows in reverse are as far apart.
  static void negativePitch(double[] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[(n - 1 - i) * m + j] = a[(n - 1 - i) * m + j] / 2 + i;
      }
    }
  }
}

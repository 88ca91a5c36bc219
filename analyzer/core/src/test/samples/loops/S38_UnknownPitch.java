package loops;

/** A flat array with a pitch that may be too small for its rows. */
final class S38_UnknownPitch {

  // With k = 0 all rows are one.
  static void parameter(double[] a, int k, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
   //   - condition: `k`
        a[i * k + j] = a[i * k + j] / 2 + i + 3 * j;
      }
    }
  }

  static double[] parameterFresh(int size, int k, int n, int m) {
    double[] a = new double[size];
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
   //   - condition: `k`
        a[i * k + j] = a[i * k + j] / 2 + i + 3 * j;
      }
    }
    return a;
  }

  static void tested(double[] a, int k, int n, int m) {
    if (k < m) {
      throw new IllegalArgumentException("rows overlap");
    }
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i * k + j] = a[i * k + j] / 2 + i + 3 * j;
      }
    }
  }

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

  static double[] negativePitchFresh() {
    double[] a = new double[1000 * 1000];
    for (int j = 0; j < 1000; j++) {
      for (int i = 0; i < 1000; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
        a[(999 - i) * 1000 + j] = a[(999 - i) * 1000 + j] / 2 + i;
      }
    }
    return a;
  }

  // Wider than the rows: nothing overlaps.
  static double[] paddedFresh() {
    double[] a = new double[1000 * 1008];
    for (int j = 0; j < 1000; j++) {
      for (int i = 0; i < 1000; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
        a[i * 1008 + j] = a[i * 1008 + j] / 2 + i;
      }
    }
    return a;
  }

  static void byRows(double[] a, int k, int n, int m) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        a[i * k + j] = a[i * k + j] / 2 + i + 3 * j;
      }
    }
  }
}

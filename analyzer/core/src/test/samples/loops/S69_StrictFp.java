package loops;

/** Before Java 17, floating point outside of strictfp might keep more bits; the policy is the same. */
@SuppressWarnings("strictfp")
final class S69_StrictFp {

  static strictfp void fill(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = a[i][j] / 3;
      }
    }
  }

  static strictfp double sum(double[][] a, int n, int m) {
    double s = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, C, interchange
        s += a[i][j];
      }
    }
    return s;
  }

  static strictfp double smallest(double[][] a, int n, int m) {
    double low = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        low = a[i][j] < low ? a[i][j] : low;
      }
    }
    return low;
  }
}

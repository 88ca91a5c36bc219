package loops;

/** One-dimensional arrays have no other order worth having. */
final class S23_OneDimensional {

  static void outer(double[] a, double[] b, double[] c, int n, int m) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        c[j] += a[j] * b[i];
      }
    }
  }

  static double dot(double[] a, double[] b, int n, int m) {
    double s = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        s += a[j] * b[i];
      }
    }
    return s;
  }

  static void bubble(int[] a) {
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a.length - 1 - i; j++) {
        if (a[j] > a[j + 1]) {
          int t = a[j];
          a[j] = a[j + 1];
          a[j + 1] = t;
        }
      }
    }
  }

  static void sieve(boolean[] composite, int n) {
    for (int p = 2; p * p < n; p++) {
      for (int q = p * p; q < n; q += p) {
        composite[q] = true;
      }
    }
  }

  static void stridedOnce(double[] a, int n) {
    for (int i = 0; i < n; i++) {
      a[1000 * i] = 0;
    }
  }
}

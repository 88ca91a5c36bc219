package loops;

/** Bounds are lengths of the array itself, and nobody says that all rows are equally long. */
final class S14_BoundsByLength {

  static void fill(double[][] a) {
    for (int j = 0; j < a[0].length; j++) {
      for (int i = 0; i < a.length; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = 0;
      }
    }
  }

  static void sizesNamed(double[][] a) {
    int n = a.length;
    int m = a[0].length;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = 0;
      }
    }
  }

  static long sum(int[][] a) {
    long s = 0;
    for (int j = 0; j < a[0].length; j++) {
      for (int i = 0; i < a.length; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        s += a[i][j];
      }
    }
    return s;
  }

  static double[] columnSums(double[][] a) {
    double[] out = new double[a[0].length];
    for (int j = 0; j < a[0].length; j++) {
      double s = 0;
      for (int i = 0; i < a.length; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, promote
        s += a[i][j];
      }
      out[j] = s;
    }
    return out;
  }

  static void fillRepaired(double[][] a) {
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a[0].length; j++) {
        a[i][j] = 0;
      }
    }
  }

  static void eachRowItsOwnLength(double[][] a) {
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a[i].length; j++) {
        a[i][j] = 0;
      }
    }
  }
}

package loops;

/** No rows, or no columns: what is evaluated then, and what is not. */
final class S56_EmptyLoops {

  // For no rows at all both orders throw.
  static void firstRowAsked(double[][] a) {
    for (int j = 0; j < a[0].length; j++) {
      for (int i = 0; i < a.length; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = 0;
      }
    }
  }

  static void quotientInside(double[][] a, int n, int m, int k) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n / k; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = 0;
      }
    }
  }

  // The row is read before the inner loop is asked whether it runs.
  static void weightRead(double[][] a, double[] w, int n, int m) {
    for (int j = 0; j < m; j++) {
      double f = w[j];
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, promote
        a[i][j] = f;
      }
    }
  }

  // The old value is stored for empty columns too.
  static void startStored(double[][] a, double[] out, int n, int m) {
    for (int j = 0; j < m; j++) {
      double s = -0.0;
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, promote
        s += a[i][j];
      }
      out[j] = s;
    }
  }

  static double[] startStoredFresh(int n, int m) {
    double[][] a = new double[n][m];
    double[] out = new double[m];
    for (int j = 0; j < m; j++) {
      double s = -0.0;
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, promote
        s += a[i][j];
      }
      out[j] = s;
    }
    return out;
  }

  // A do loop runs once where its bound says never.
  static void atLeastOnce(double[][] a, int n, int m) {
    int j = 0;
    do {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
        a[i][j] = 0;
      }
      j++;
    } while (j < m);
  }

  static void sizeOfEachRow(double[][] a, int[] sizes, int n) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < sizes[i]; j++) {
        a[i][j] = 0;
      }
    }
  }

  // A size from memory is read once per column; for no columns, never.
  static void sizeInside(double[][] a, int[] sizes, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < sizes[0]; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = 0;
      }
    }
  }

  static double[][] sizeInsideFresh(int[] sizes, int n, int m) {
    double[][] a = new double[n][m];
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < sizes[0]; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = 1;
      }
    }
    return a;
  }
}

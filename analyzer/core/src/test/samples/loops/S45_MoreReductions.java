package loops;

/** More folds that are none, and some that are, for arrays of callers and arrays made here. */
final class S45_MoreReductions {

  static boolean allPositive(int[][] a, int n, int m) {
    boolean ok = true;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        ok &= a[i][j] > 0;
      }
    }
    return ok;
  }

  static boolean anyPositiveFresh(int n, int m) {
    int[][] a = new int[n][m];
    boolean any = false;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
        any |= a[i][j] > 0;
      }
    }
    return any;
  }

  // Once false, no further row is looked at: a null row behind it is never noticed.
  static boolean allPositiveShort(int[][] a, int n, int m) {
    boolean ok = true;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        ok = ok && a[i][j] > 0;
      }
    }
    return ok;
  }

  static String joined(char[][] a, int n, int m) {
    String text = "";
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        text += a[i][j];
      }
    }
    return text;
  }

  static int checkedFresh(int n, int m) {
    int[][] a = new int[n][m];
    a[0][0] = Integer.MAX_VALUE;
    a[0][1] = 1;
    a[1][0] = -1;
    int s = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        s = Math.addExact(s, a[i][j]);
      }
    }
    return s;
  }

  static int hashFresh(int n, int m) {
    int[][] a = new int[n][m];
    a[0][1] = 1;
    int h = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        h = 31 * h + a[i][j];
      }
    }
    return h;
  }

  static int shifted(int[][] a, int n, int m) {
    int s = -1;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        s = (s << 1) ^ a[i][j];
      }
    }
    return s;
  }

  static int shiftedFresh(int n, int m) {
    int[][] a = new int[n][m];
    a[1][0] = 1;
    int s = -1;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        s = (s >>> 1) ^ a[i][j];
      }
    }
    return s;
  }

  static int truncatedFresh(int n, int m) {
    double[][] a = new double[n][m];
    a[0][1] = 0.5;
    a[1][0] = -0.7;
    int s = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        s += a[i][j];
      }
    }
    return s;
  }

  static int product(int[][] a, int n, int m) {
    int p = 1;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        p *= a[i][j];
      }
    }
    return p;
  }

  static int both(int[][] a, int n, int m) {
    int and = -1;
    int or = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        and &= a[i][j];
        or |= a[i][j];
      }
    }
    return and ^ or;
  }

  // The first one divided rounds differently from the last one divided.
  static int dividedFresh(int n, int m) {
    int[][] a = new int[n][m];
    int s = 1000;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        s /= 2 + a[i][j];
        s++;
      }
    }
    return s;
  }
}

package loops;

/** A handler in the same method could see how far the nest had come when it failed. */
final class S57_ObservedFaults {

  static boolean caught(double[][] a, int n, int m) {
    try {
      for (int j = 0; j < m; j++) {
        for (int i = 0; i < n; i++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, none, interchange
     //   - condition: `try`
          a[i][j] = 0;
        }
      }
      return true;
    } catch (ArrayIndexOutOfBoundsException e) {
      return a[0][0] == 0;
    }
  }

  static void finallyRead(double[][] a, double[] last, int n, int m) {
    try {
      for (int j = 0; j < m; j++) {
        for (int i = 0; i < n; i++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, none, interchange
          a[i][j] = 0;
        }
      }
    } finally {
      last[0] = a[0][0];
    }
  }

  // Nothing can be thrown.
  static double[][] caughtButFresh(int n, int m) {
    try {
      double[][] a = new double[n][m];
      for (int j = 0; j < m; j++) {
        for (int i = 0; i < n; i++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
          a[i][j] = 1;
        }
      }
      return a;
    } catch (NegativeArraySizeException e) {
      return new double[0][];
    }
  }

  // The handler belongs to other code.
  static int elsewhere(double[][] a, String size, int m) {
    int n;
    try {
      n = Integer.parseInt(size);
    } catch (NumberFormatException e) {
      n = a.length;
    }
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = 0;
      }
    }
    return n;
  }

  static boolean caughtRepaired(double[][] a, int n, int m) {
    try {
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < m; j++) {
          a[i][j] = 0;
        }
      }
      return true;
    } catch (ArrayIndexOutOfBoundsException e) {
      return a[0][0] == 0;
    }
  }
}

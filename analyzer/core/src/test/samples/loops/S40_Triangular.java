package loops;

/** One bound depends on the other counter. */
final class S40_Triangular {

  static void lowerByColumns(double[][] a, int n) {
    for (int j = 0; j < n; j++) {
      for (int i = j; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, triangular
        a[i][j] = 0;
      }
    }
  }

  static void upperByColumns(double[][] a, int n) {
    for (int j = 0; j < n; j++) {
      for (int i = 0; i <= j; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, triangular
        a[i][j] = 0;
      }
    }
  }

  static void lowerByRows(double[][] a, int n) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        a[i][j] = 0;
      }
    }
  }

  static void upperByRows(double[][] a, int n) {
    for (int i = 0; i < n; i++) {
      for (int j = i; j < n; j++) {
        a[i][j] = 0;
      }
    }
  }
}

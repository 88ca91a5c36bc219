package loops;

/** The neighbour of a flat cell may stand in another row. */
final class S37_FlatNeighbours {

  // In column 0 the left neighbour is the last cell of the row above, which column order writes later.
  static double[] acrossRowsFresh() {
    double[] a = new double[1000 * 1000];
    a[0] = 1;
    for (int j = 0; j < 1000; j++) {
      for (int i = 1; i < 1000; i++) {
        a[i * 1000 + j] = a[i * 1000 + j - 1] + 1;
      }
    }
    return a;
  }

  static void acrossRows(double[] a) {
    for (int j = 0; j < 1000; j++) {
      for (int i = 1; i < 1000; i++) {
        a[i * 1000 + j] = a[i * 1000 + j - 1] + 1;
      }
    }
  }

  // From column 1 on it never is.
  static void withinRow(double[] a, int n, int m) {
    for (int j = 1; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i * m + j] = a[i * m + j - 1] + 1;
      }
    }
  }

  static double[] withinRowFresh() {
    double[] a = new double[1000 * 1000];
    for (int j = 1; j < 1000; j++) {
      for (int i = 0; i < 1000; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
        a[i * 1000 + j] = a[i * 1000 + j - 1] + 1;
      }
    }
    return a;
  }

  // The right neighbour of the last column.
  static void acrossRowsRight(double[] a) {
    for (int j = 0; j < 1000; j++) {
      for (int i = 0; i < 999; i++) {
        a[i * 1000 + j] = a[i * 1000 + j + 1] + 1;
      }
    }
  }

  static double[] acrossRowsRightFresh() {
    double[] a = new double[1000 * 1000];
    a[999 * 1000] = 1;
    for (int j = 0; j < 1000; j++) {
      for (int i = 0; i < 999; i++) {
        a[i * 1000 + j] = a[i * 1000 + j + 1] + 1;
      }
    }
    return a;
  }

  // The cell above: whole rows apart.
  static void above(double[] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 1; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i * m + j] += a[(i - 1) * m + j];
      }
    }
  }

  static double[] aboveFresh() {
    double[] a = new double[1000 * 1000];
    for (int j = 0; j < 1000; j++) {
      for (int i = 1; i < 1000; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
        a[i * 1000 + j] += a[(i - 1) * 1000 + j] + 1;
      }
    }
    return a;
  }

  // Up and to the right, flat: as illegal as with rows.
  static void aboveRight(double[] a) {
    for (int j = 0; j < 999; j++) {
      for (int i = 1; i < 1000; i++) {
        a[i * 1000 + j] = a[(i - 1) * 1000 + j + 1];
      }
    }
  }

  static double[] aboveRightFresh() {
    double[] a = new double[1000 * 1000];
    a[999] = 1;
    for (int j = 0; j < 999; j++) {
      for (int i = 1; i < 1000; i++) {
        a[i * 1000 + j] = a[(i - 1) * 1000 + j + 1];
      }
    }
    return a;
  }
}

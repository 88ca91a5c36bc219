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
}

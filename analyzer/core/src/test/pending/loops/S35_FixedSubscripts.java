package loops;

/** A subscript that does not move: the same cell meets every step of a loop. */
final class S35_FixedSubscripts {

  // Cell (5, 5) changes half way, and what comes before it is another half in the other order.
  static void fixedCell(double[][] a) {
    for (int j = 0; j < 1000; j++) {
      for (int i = 0; i < 1000; i++) {
        a[i][j] = a[5][5] + 1;
      }
    }
  }

  static double[][] fixedCellFresh() {
    double[][] a = new double[1000][1000];
    for (int j = 0; j < 1000; j++) {
      for (int i = 0; i < 1000; i++) {
        a[i][j] = a[5][5] + 1;
      }
    }
    return a;
  }
}

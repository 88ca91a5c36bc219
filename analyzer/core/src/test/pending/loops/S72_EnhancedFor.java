package loops;

/** For each row. */
final class S72_EnhancedFor {

  // Which columns follow each other is not known.
  static void chosenColumns(double[][] a, int[] columns, int n) {
    for (int j : columns) {
      for (int i = 0; i < n; i++) {
        a[i][j] = 0;
      }
    }
  }
}

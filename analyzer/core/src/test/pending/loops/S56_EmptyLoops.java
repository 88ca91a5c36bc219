package loops;

/** No rows, or no columns: what is evaluated then, and what is not. */
final class S56_EmptyLoops {

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

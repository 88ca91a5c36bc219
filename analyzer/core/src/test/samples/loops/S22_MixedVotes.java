package loops;

/** What would be gained on one array would be lost on another: no interchange. */
final class S22_MixedVotes {

  // a is right; b's single column is wrong in this order, but the other order would ruin a.
  static void firstColumnAdded(double[][] a, double[][] b, int n, int m) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        a[i][j] += b[j][0];
      }
    }
  }

  static void flatColumnAdded(double[] a, double[] b, int n) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        a[i * n + j] += b[j * n];
      }
    }
  }

  // A row of the one times a column of the other, both small.
  static double traceOfProduct() {
    int[][] a = new int[64][64];
    int[][] b = new int[64][64];
    long s = 0;
    for (int i = 0; i < 64; i++) {
      for (int j = 0; j < 64; j++) {
        s += a[i][j] * b[j][i];
      }
    }
    return s;
  }
}

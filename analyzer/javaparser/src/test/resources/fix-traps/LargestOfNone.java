/** Folds by comparison keep what they start with, and take each value of the array at most once. */
class LargestOfNone {
  static int largest(int[][] a, int n, int m, int start) {
    int top = start;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        if (a[i][j] > top) {
          top = a[i][j];
        }
      }
    }
    return top;
  }

  static long smallest(int[][] a, int n, int m) {
    long low = Integer.MAX_VALUE;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        low = low <= a[i][j] ? low : a[i][j];
      }
    }
    return low;
  }

  static String run() {
    int[][] a = {{3, -7, 9}, {Integer.MIN_VALUE, 12, Integer.MAX_VALUE}};
    return largest(a, 2, 3, 5) + " " + largest(a, 2, 2, 50) + " " + largest(a, 0, 3, -1) + " "
        + smallest(a, 2, 3) + " " + smallest(a, 1, 1) + " " + smallest(a, 2, 0);
  }
}

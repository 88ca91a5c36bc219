/** How long the rows are is known; that there is a first one is not. */
class LengthOfARowThatIsNotThere {
  static double[][] copy(int rows, double[] work, int[] order) {
    final int w = 9;
    double[][] a = new double[rows][w];
    for (int j = 0; j < a[0].length; j++) {
      for (int k = 0; k < rows; k++) {
        a[k][j] = work[k] + order[k] * j;
      }
    }
    return a;
  }

  static String run() {
    return java.util.Arrays.deepToString(copy(0, new double[0], new int[0]));
  }
}

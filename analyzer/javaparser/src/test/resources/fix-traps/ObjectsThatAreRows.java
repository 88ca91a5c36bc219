/** What is stored is an array itself, and stands in the matrix as a cell. */
class ObjectsThatAreRows {
  static Object[][] fill(Object[] cells, int n, int m) {
    Object[][] a = new Object[n][m];
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[i][j] = cells[j];
      }
    }
    return a;
  }

  static String run() {
    Object[] cells = new Object[] {"x", null, 3};
    cells[1] = new int[] {7};
    Object[][] a = fill(cells, 2, 3);
    return a[1][0] + " " + ((int[]) a[0][1])[0] + " " + a[1][2] + " " + (a[0][1] == a[1][1]);
  }
}

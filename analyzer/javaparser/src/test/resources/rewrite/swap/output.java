class Example {
  /** Adds up columns. */
  static void f(double[][] a, double[] out, int n, int m) {
    // Column by column.
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        out[j] += a[i][j]; // one cell
      }
    }
  }

  static Object run(int seed) {
    int n = seed % 4;
    int m = seed / 4 + 1;
    double[][] a = new double[n][m];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        a[i][j] = 0.1 * i + j * seed;
      }
    }
    double[] out = new double[m];
    f(a, out, n, m);
    return out;
  }
}

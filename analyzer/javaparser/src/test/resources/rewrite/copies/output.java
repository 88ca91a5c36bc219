class Example {
  static void f(double[][] a, double[][] b, int n, int m) {
    if (n > 0) {
      for (int j = 1; j < m; j += 2)
        for (int i = 0; i < n; i++) {
          // The row.
          double[] row = a[i];
          b[j][i] = row[j] /* from a */ * 2;
        }
    }
    else
      m = 3;
  }

  static Object run(int seed) {
    double[][] a = {{1, 2, 3}, {seed, 5, 6}};
    double[][] b = new double[3][2];
    f(a, b, 2, 3);
    return b;
  }
}

class Example {
  static void f(double[][] a, double[] out, int n, int m) {
    for (int j = 0; j < m; j++) {
      double sum = 0; // of one column
      for (int i = 0; i < n; i++) {
        sum += a[i][j];
      }
      // The mean.
      out[j] = sum / n;
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

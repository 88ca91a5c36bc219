class Example {
  static void f(double[][] a, double[] out, int n, int m) {
    double[] sums = new double[Math.max(0, m)]; // of one column
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        sums[j] += a[i][j];
      }
    }
    for (int j = 0; j < m; j++) {
      // The mean.
      out[j] = sums[j] / n;
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

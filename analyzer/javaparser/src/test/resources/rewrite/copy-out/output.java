class Example {
  static double f(double[] x, double[][] c, int n, int m) {
    double last = 0, w = 1;
    double[] lasts = new double[(Math.max(1, n) - 1) / 3 + 1];
    for (int i = 1; i <= n; i += 3) {
      last = x[i] * w;
      lasts[(i - 1) / 3] = last;
    }
    for (int j = 0; j < m; j++) {
      for (int i = 1; i <= n; i += 3) {
        c[j][i] += lasts[(i - 1) / 3];
      }
    }
    return last;
  }

  static Object run(int seed) {
    double[] x = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
    double[][] c = new double[3][12];
    return new Object[] {f(x, c, seed, 3), c};
  }
}

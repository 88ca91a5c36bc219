class Example {
  static void f(double[][] a, double[][] b, double[][] c, int n) {
    for (int i = 0; i < n; i++)
      if (n > 0) {
        for (int k = 0; k < n; k++) {
          double aik = a[i][k];
          for (int j = 0; j < n; j++)
            c[i][j] += aik * b[k][j];
        }
      }
  }

  static Object run(int seed) {
    int n = seed % 5;
    double[][] a = new double[n][n];
    double[][] b = new double[n][n];
    double[][] c = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        a[i][j] = 0.1 * i + j * seed;
        b[i][j] = 1.0 / (i + j + 1);
      }
    }
    f(a, b, c, n);
    return c;
  }
}

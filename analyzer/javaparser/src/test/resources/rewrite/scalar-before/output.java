class Example {
  double[][] cells = new double[4][3];

  void f(double[] w) {
    int i, j;
    if (cells.length > 0) {
      for (j = 0; j <= 2; j++) {
        double wj = w[j];
        for (i = 0; i < cells.length; i++)
          cells[i][j] += wj * (wj + 1);
      }
    }
  }

  static Object run(int seed) {
    Example e = new Example();
    e.f(new double[] {1, seed, 3});
    return e.cells;
  }
}

class Example {
  double[][] cells = new double[4][3];

  void f(double[] w) {
    int i, j;
    for (i = 0; i < cells.length; i++)
      for (j = 0; j <= 2; j++)
        cells[i][j] += w[j] * (w[j] + 1);
  }

  static Object run(int seed) {
    Example e = new Example();
    e.f(new double[] {1, seed, 3});
    return e.cells;
  }
}

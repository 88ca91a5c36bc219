class Example {
  static void f(int[][] a, long[] out, boolean all) {
    // Sums of columns, or nothing.
    long[] sums = new long[a[0].length];
    for (int j = a[0].length - 1; j >= 0; --j) {
      sums[j] = 1L;
    }
    if (all) // otherwise nothing
      for (int[] row : a)
        for (int j = a[0].length - 1; j >= 0; --j) {
          sums[j] += row[j];
        }
    for (int j = a[0].length - 1; j >= 0; --j) {
      out[j] = sums[j];
    }
  }

  static Object run(int seed) {
    int[][] a = new int[3][seed];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < seed; j++) {
        a[i][j] = i * j + 1;
      }
    }
    long[] out = new long[seed];
    f(a, out, seed % 3 > 0);
    return out;
  }
}

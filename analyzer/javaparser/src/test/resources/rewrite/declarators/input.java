class Example {
  int sums = 3;

  static int f(int[][] a, int[] out) {
    int yes = 0;
    for (int j = 0; j < a[0].length; j += 1) {
      final boolean odd = (j & 1) == 1;
      long s = j, many = 1; short n = 3;
      for (int i = 0; i < a.length; i++) { s += a[i][j]; many *= s; }
      out[j] = (int) (s ^ many);
    }
    return yes;
  }

  static Object run(int seed) {
    int[][] a = {{1, seed, 3}, {4, 5, 6}};
    int[] out = new int[3];
    f(a, out);
    return out;
  }
}

class Example {
  int sums = 3;

  static int f(int[][] a, int[] out) {
    int yes = 0;
    long[] sPerJ = new long[a[0].length];
    long[] manies = new long[a[0].length];
    for (int j = 0; j < a[0].length; j += 1) {
      final boolean odd = (j & 1) == 1;
      sPerJ[j] = j;
      manies[j] = 1;
      short n = 3;
    }
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a[0].length; j += 1) {
        sPerJ[j] += a[i][j];
        manies[j] *= sPerJ[j];
      }
    }
    for (int j = 0; j < a[0].length; j += 1) {
      out[j] = (int) (sPerJ[j] ^ manies[j]);
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

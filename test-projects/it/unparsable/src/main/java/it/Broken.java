package it;

class Broken {
  static void scale(double[][] a, int n) {
    for (int j = 0; j < n; j++) {
      for (int i = 0; i < n; i++ {
        a[i][j] *= 2;
      }
    }
  }
}

package it;

class Hostile {
  static void scale(double[][] a, int n, int m, double factor) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[i][j] *= factor;
      }
    }
  }
}

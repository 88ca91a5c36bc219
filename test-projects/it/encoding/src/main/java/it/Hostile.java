package it;

class Hostile {
  static void scale(double[][] größen, int n, int m, double factor) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        größen[i][j] *= factor;
      }
    }
  }
}

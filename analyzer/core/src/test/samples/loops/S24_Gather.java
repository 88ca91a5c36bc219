package loops;

/** The subscript comes from memory: how far a step goes is unknown. */
final class S24_Gather {

  static double columns(double[][] a, int[] index, int n, int m) {
    double s = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        s += a[i][index[j]];
      }
    }
    return s;
  }

  static long rows(int[][] a, int[] index, int n, int m) {
    long s = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        s += a[index[i]][j];
      }
    }
    return s;
  }

  static void histogram(int[] bins, int[][] image, int height, int width) {
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        bins[image[y][x]]++;
      }
    }
  }

  static void modulo(double[] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[(i * 31 + j) % n] += 1;
      }
    }
  }
}

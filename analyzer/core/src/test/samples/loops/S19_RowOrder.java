package loops;

/** Right already, in every form. */
final class S19_RowOrder {
  private double[][] field;

  static void fill(double[][] a, int n, int m) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        a[i][j] = 0;
      }
    }
  }

  void fieldByLength() {
    for (int i = 0; i < field.length; i++) {
      for (int j = 0; j < field[i].length; j++) {
        field[i][j] = 0;
      }
    }
  }

  static double sum(double[][] a, int n, int m) {
    double s = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        s += a[i][j];
      }
    }
    return s;
  }

  static void flat(double[] c, double[] d, int n) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        c[i * n + j] += d[i * n + j];
      }
    }
  }

  // Column-major by its own arithmetic: the row index walks neighbours.
  static void flatColumnMajor(double[] c, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        c[j * n + i] = 0;
      }
    }
  }

  // Names say nothing: here x is the first subscript.
  static void namesLie(double[][] image, int width, int height) {
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        image[x][y] = 0;
      }
    }
  }

  static void blurRows(double[][] src, double[][] dst, int n, int m) {
    for (int i = 0; i < n; i++) {
      for (int j = 1; j < m - 1; j++) {
        dst[i][j] = (src[i][j - 1] + src[i][j] + src[i][j + 1]) / 3;
      }
    }
  }

  static void twoAlongOneRow(double[][] a, int n, int m) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m / 2; j++) {
        double t = a[i][j];
        a[i][j] = a[i][m - 1 - j];
        a[i][m - 1 - j] = t;
      }
    }
  }

  static int[][] longestCommonSubsequence(char[] s, char[] t) {
    int[][] d = new int[s.length + 1][t.length + 1];
    for (int i = 1; i <= s.length; i++) {
      for (int j = 1; j <= t.length; j++) {
        d[i][j] = s[i - 1] == t[j - 1] ? d[i - 1][j - 1] + 1 : Math.max(d[i - 1][j], d[i][j - 1]);
      }
    }
    return d;
  }

  static void floydWarshall(int[][] d, int n) {
    for (int k = 0; k < n; k++) {
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          d[i][j] = Math.min(d[i][j], d[i][k] + d[k][j]);
        }
      }
    }
  }
}

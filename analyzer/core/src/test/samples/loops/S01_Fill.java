package loops;

/** Every cell of an array is written, column after column. */
final class S01_Fill {
  private double[][] field;

  // Fresh, rectangular, all subscripts inside: nothing can be thrown and nobody else can look.
  static double[][] fresh(int n, int m) {
    double[][] a = new double[n][m];
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
   //   - message: `i`
   //   - message: `a`
   //   - advice: swap
        a[i][j] = 1;
      }
    }
    return a;
  }

  static double[][] freshOfKnownSize() {
    double[][] a = new double[1000][1000];
    for (int j = 0; j < 1000; j++) {
      for (int i = 0; i < 1000; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
        a[i][j] = i - j;
      }
    }
    return a;
  }

  // Bounds are read from the fresh array itself.
  static int[][] freshByLength(int n, int m) {
    int[][] a = new int[n][m];
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < a.length; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
        a[i][j] = i ^ j;
      }
    }
    return a;
  }

  // The caller's array may have null or short rows.
  static void parameter(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = 0;
      }
    }
  }

  static void withoutBraces(float[][] a, int n, int m) {
    for (int j = 0; j < m; j++)
      for (int i = 0; i < n; i++)
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = 0f;
  }

  void field(int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        field[i][j] = 0;
      }
    }
  }

  static void flags(boolean[][] mask, int height, int width) {
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
   //   - message: `y`
   //   - message: `mask`
        mask[y][x] = false;
      }
    }
  }

  static void bytes(byte[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = (byte) (i + j);
      }
    }
  }

  static void scale(double[][] a, int n, int m, double factor) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] *= factor;
      }
    }
  }

  static void increment(long[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j]++;
      }
    }
  }

  // References are small, and what they refer to lies elsewhere.
  static void names(String[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, B, interchange
        a[i][j] = "";
      }
    }
  }

  // The array is known to others before the nest runs, and they could see a nest that stops half way.
  double[][] escaped(int n, int m, int k) {
    double[][] a = new double[n][m];
    field = a;
    for (int j = 0; j < k; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = 1;
      }
    }
    return a;
  }

  static void offDiagonal(double[][] a, int n) {
    for (int j = 0; j < n; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        if (i != j) {
          a[i][j] = 0;
        }
      }
    }
  }

  static double[][] freshRepaired(int n, int m) {
    double[][] a = new double[n][m];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        a[i][j] = 1;
      }
    }
    return a;
  }

  static void parameterRepaired(double[][] a, int n, int m) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        a[i][j] = 0;
      }
    }
  }

  static void rowHoisted(double[][] a, int n, int m, double factor) {
    for (int i = 0; i < n; i++) {
      double[] row = a[i];
      for (int j = 0; j < m; j++) {
        row[j] *= factor;
      }
    }
  }
}

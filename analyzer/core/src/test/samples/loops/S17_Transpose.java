package loops;

/** One side is walked along its rows, the other across them; swapping the loops would only swap the sides. */
final class S17_Transpose {
  private static final int N = 2048;

  static double[][] fresh() {
    double[][] a = new double[N][N];
    double[][] b = new double[N][N];
    for (int i = 0; i < N; i++) {
      for (int j = 0; j < N; j++) {
        a[i][j] = i - j;
      }
    }
    for (int i = 0; i < N; i++) {
      for (int j = 0; j < N; j++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ OpposingStrides, WARNING, A, tile
   //   - message: `a`
        b[i][j] = a[j][i];
      }
    }
    return b;
  }

  static double[][] freshResult(double[][] a) {
    double[][] b = new double[N][N];
    for (int i = 0; i < N; i++) {
      for (int j = 0; j < N; j++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ OpposingStrides, WARNING, B, tile
        b[i][j] = a[j][i];
      }
    }
    return b;
  }

  static void parameters(double[][] a, double[][] b) {
    for (int i = 0; i < 512; i++) {
      for (int j = 0; j < 512; j++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ OpposingStrides, INFO, A by guard, tile
        b[i][j] = a[j][i];
      }
    }
  }

  // The other order is no better.
  static void written(double[][] a, double[][] b) {
    for (int i = 0; i < N; i++) {
      for (int j = 0; j < N; j++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ OpposingStrides, WARNING, A by guard, tile
   //   - message: `b`
        b[j][i] = a[i][j];
      }
    }
  }

  // Eight megabytes each: what blocks gain is little, and on one machine nothing.
  static double[][] inLastCache(double[][] a) {
    double[][] b = new double[1024][1024];
    for (int i = 0; i < 1024; i++) {
      for (int j = 0; j < 1024; j++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ OpposingStrides, INFO, B, tile
        b[i][j] = a[j][i];
      }
    }
    return b;
  }

  static void unknownSize(double[][] a, double[][] b, int n, int m) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ OpposingStrides, INFO, A by guard, tile
        b[i][j] = a[j][i];
      }
    }
  }

  static void flatPowerOfTwo(double[] a, double[] b) {
    for (int i = 0; i < 2048; i++) {
      for (int j = 0; j < 2048; j++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ OpposingStrides, WARNING, A by guard, tile
        b[i * 2048 + j] = a[j * 2048 + i];
      }
    }
  }

  // A harmless pitch: blocks were measured to gain nothing, however large the arrays are.
  static void flatBeyondLastCache(double[] a, double[] b) {
    for (int i = 0; i < 3000; i++) {
      for (int j = 0; j < 3000; j++) {
        b[i * 3000 + j] = a[j * 3000 + i];
      }
    }
  }

  static void flatUnknownSize(double[] a, double[] b, int n) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ OpposingStrides, INFO, A by guard, tile
        b[i * n + j] = a[j * n + i];
      }
    }
  }

  // One array, both sides of its diagonal: the order matters, and swapping the loops would gain nothing.
  static void mirror(double[][] a, int n) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        a[i][j] = a[j][i];
      }
    }
  }

  static void inPlace(double[][] a, int n) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        double t = a[i][j];
        a[i][j] = a[j][i];
        a[j][i] = t;
      }
    }
  }

  static void parametersRepaired(double[][] a, double[][] b) {
    for (int ii = 0; ii < 512; ii += 32) {
      for (int jj = 0; jj < 512; jj += 32) {
        for (int i = ii; i < Math.min(ii + 32, 512); i++) {
          for (int j = jj; j < Math.min(jj + 32, 512); j++) {
            b[i][j] = a[j][i];
          }
        }
      }
    }
  }
}

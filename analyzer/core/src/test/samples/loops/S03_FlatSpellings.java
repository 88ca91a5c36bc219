package loops;

/** A matrix in one array, walked down its columns: the usual spellings of row times pitch plus column. */
final class S03_FlatSpellings {
  private double[] cells;
  private int columns;

  static void rowFirst(double[] c, double[] d, int n) {
    for (int j = 0; j < n; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
   //   - message: `c`
        c[i * n + j] += d[i * n + j];
      }
    }
  }

  static void columnFirst(double[] c, double[] d, int n) {
    for (int j = 0; j < n; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        c[j + i * n] += d[j + i * n];
      }
    }
  }

  static void pitchFirst(double[] c, double[] d, int n) {
    for (int j = 0; j < n; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        c[n * i + j] += d[n * i + j];
      }
    }
  }

  static void parentheses(double[] c, double[] d, int n) {
    for (int j = 0; j < n; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        c[(i * n) + j] += d[(i * n) + j];
      }
    }
  }

  static void named(double[] c, double[] d, int n) {
    for (int j = 0; j < n; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        int k = i * n + j;
        c[k] += d[k];
      }
    }
  }

  static void running(double[] c, double[] d, int n) {
    for (int j = 0; j < n; j++) {
      int k = j;
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
   //   - advice: `k`
        c[k] += d[k];
        k += n;
      }
    }
  }

  // c is walked backwards and d forwards: they must not be one array.
  static void mirrored(double[] c, double[] d, int n) {
    for (int j = 0; j < n; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
        c[i * n + (n - 1 - j)] += d[i * n + j];
      }
    }
  }

  // Rows of a narrower window: cells are distinct only if the pitch is at least the width.
  static void window(double[] c, double[] d, int height, int width, int pitch) {
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
        c[y * pitch + x] += d[y * pitch + x];
      }
    }
  }

  static void rectangle(int[] pixels, int height, int width) {
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        pixels[y * width + x] = 0xff000000;
      }
    }
  }

  void fields(int rows) {
    for (int j = 0; j < columns; j++) {
      for (int i = 0; i < rows; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        cells[i * columns + j] = 0;
      }
    }
  }

  // Interleaved channels: a pixel is 3 bytes wide, a row many lines.
  static long green(byte[] rgb, int height, int width) {
    long s = 0;
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        s += rgb[3 * (y * width + x) + 1];
      }
    }
    return s;
  }

  // Read and written at the same place: one array may be both.
  static void grey(int[] pixels, int[] out, int height, int width) {
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        int p = pixels[y * width + x];
        int level = ((p >> 16 & 255) + (p >> 8 & 255) + (p & 255)) / 3;
        out[y * width + x] = level << 16 | level << 8 | level;
      }
    }
  }

  static double[] fresh() {
    final int n = 1000;
    double[] c = new double[n * n];
    for (int j = 0; j < n; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
        c[i * n + j] = i + j;
      }
    }
    return c;
  }

  static void rowFirstRepaired(double[] c, double[] d, int n) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        c[i * n + j] += d[i * n + j];
      }
    }
  }

  static void runningRepaired(double[] c, double[] d, int n) {
    int k = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        c[k] += d[k];
        k++;
      }
    }
  }

  static void mirroredRepaired(double[] c, double[] d, int n) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        c[i * n + (n - 1 - j)] += d[i * n + j];
      }
    }
  }

  // A short stride stays within a line: three channels side by side.
  static void channels(byte[] rgb, int pixels) {
    for (int c = 0; c < 3; c++) {
      for (int p = 0; p < pixels; p++) {
        rgb[3 * p + c] = 0;
      }
    }
  }
}

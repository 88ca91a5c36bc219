package loops;

/** A filter down the columns of an image: the inner loop opens a new row per tap. */
final class S18_VerticalFilter {

  static void parameters(float[][] src, float[][] dst, float[] k, int height, int width) {
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        float s = 0;
        for (int t = 0; t < 64; t++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, promote
     //   - message: `src`
          s += k[t] * src[y + t][x];
        }
        dst[y][x] = s;
      }
    }
  }

  static float[][] freshResult(float[][] src, float[] k, int height, int width) {
    float[][] dst = new float[height][width];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        float s = 0;
        for (int t = 0; t < 64; t++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, promote
          s += k[t] * src[y + t][x];
        }
        dst[y][x] = s;
      }
    }
    return dst;
  }

  // A window of unknown length is most often short, and its rows are used again for the next line.
  static void unknownTaps(float[][] src, float[][] dst, float[] k, int height, int width, int taps) {
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        for (int t = 0; t < taps; t++) {
          dst[y][x] += k[t] * src[y + t][x];
        }
      }
    }
  }

  // Twelve rows may be kept open.
  static void twelveTaps(float[][] src, float[][] dst, float[] k, int height, int width) {
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        float s = 0;
        for (int t = 0; t < 12; t++) {
          s += k[t] * src[y + t][x];
        }
        dst[y][x] = s;
      }
    }
  }

  static void fiveTaps(float[][] src, float[][] dst, float[] k, int height, int width) {
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        float s = 0;
        for (int t = 0; t < 5; t++) {
          s += k[t] * src[y + t][x];
        }
        dst[y][x] = s;
      }
    }
  }

  static void horizontal(float[][] src, float[][] dst, float[] k, int height, int width) {
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        float s = 0;
        for (int t = 0; t < 64; t++) {
          s += k[t] * src[y][x + t];
        }
        dst[y][x] = s;
      }
    }
  }

  static void parametersRepaired(float[][] src, float[][] dst, float[] k, int height, int width) {
    for (int y = 0; y < height; y++) {
      float[] sums = new float[width];
      for (int t = 0; t < 64; t++) {
        float kt = k[t];
        float[] row = src[y + t];
        for (int x = 0; x < width; x++) {
          sums[x] += kt * row[x];
        }
      }
      for (int x = 0; x < width; x++) {
        dst[y][x] = sums[x];
      }
    }
  }
}

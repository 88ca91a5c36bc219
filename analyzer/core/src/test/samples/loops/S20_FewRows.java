package loops;

/** The strided loop is short: a few rows are read side by side, each line to its end. */
final class S20_FewRows {
  private static final int CHANNELS = 3;

  static void literal(float[][] img, int width) {
    for (int x = 0; x < width; x++) {
      for (int c = 0; c < 3; c++) {
        img[c][x] = 0;
      }
    }
  }

  static void constant(float[][] img, int width) {
    for (int x = 0; x < width; x++) {
      for (int c = 0; c < CHANNELS; c++) {
        img[c][x] *= 0.5f;
      }
    }
  }

  static void localConstant(float[][] img, int width) {
    final int channels = 4;
    for (int x = 0; x < width; x++) {
      for (int c = 0; c < channels; c++) {
        img[c][x] = 0;
      }
    }
  }

  static void eight(float[][] img, int width) {
    for (int x = 0; x < width; x++) {
      for (int c = 0; c < 8; c++) {
        img[c][x] = 0;
      }
    }
  }

  static void eightSteps(float[][] img, int width) {
    for (int x = 0; x < width; x++) {
      for (int c = 0; c < 16; c += 2) {
        img[c][x] = 0;
      }
    }
  }

  static float[][] freshRows(int width) {
    float[][] img = new float[3][width];
    for (int x = 0; x < width; x++) {
      for (int c = 0; c < img.length; c++) {
        img[c][x] = 1;
      }
    }
    return img;
  }

  static void threeTimesThree(float[][] src, float[][] dst, int height, int width) {
    for (int y = 1; y < height - 1; y++) {
      for (int x = 1; x < width - 1; x++) {
        float s = 0;
        for (int dx = -1; dx <= 1; dx++) {
          for (int dy = -1; dy <= 1; dy++) {
            s += src[y + dy][x + dx];
          }
        }
        dst[y][x] = s / 9;
      }
    }
  }

  static void nine(float[][] img, int width) {
    for (int x = 0; x < width; x++) {
      for (int c = 0; c < 9; c++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, B, interchange
        img[c][x] = 0;
      }
    }
  }

  static void sixteen(float[][] img, int width) {
    for (int x = 0; x < width; x++) {
      for (int c = 0; c < 16; c++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, B, interchange
        img[c][x] = 0;
      }
    }
  }

  static void seventeen(float[][] img, int width) {
    for (int x = 0; x < width; x++) {
      for (int c = 0; c < 17; c++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        img[c][x] = 0;
      }
    }
  }
}

package loops;

/** Flat columns whose pitch is a power of two: all cells of a column compete for a few cache sets. */
final class S04_PowerOfTwoPitch {
  private static final int N = 1024;

  static void constant(double[] a) {
    for (int j = 0; j < N; j++) {
      for (int i = 0; i < N; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
   //   - any: power of two
        a[i * N + j] = 0;
      }
    }
  }

  static double[] fresh() {
    double[] a = new double[N * N];
    for (int j = 0; j < N; j++) {
      for (int i = 0; i < N; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
   //   - any: power of two
        a[i * N + j] = i;
      }
    }
    return a;
  }

  static void literal(float[] a) {
    for (int x = 0; x < 2048; x++) {
      for (int y = 0; y < 2048; y++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
   //   - any: power of two
        a[y * 2048 + x] *= 2;
      }
    }
  }

  static void shifted(int[] a) {
    for (int x = 0; x < 1024; x++) {
      for (int y = 0; y < 1024; y++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
   //   - any: power of two
        a[(y << 10) + x] = x;
      }
    }
  }

  // The pitch alone decides, whatever the bounds are.
  static void unknownHeight(double[] a, int height) {
    for (int x = 0; x < 512; x++) {
      for (int y = 0; y < height; y++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
   //   - any: power of two
        a[y * 512 + x] = 0;
      }
    }
  }

  static void otherPitch(double[] a) {
    for (int j = 0; j < 1000; j++) {
      for (int i = 0; i < 1000; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
   //   - not any: power of two
        a[i * 1000 + j] = 0;
      }
    }
  }

  // Rows of a two-dimensional array have headers, which break the alignment.
  static void rows(double[][] a) {
    for (int j = 0; j < N; j++) {
      for (int i = 0; i < N; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
   //   - not any: power of two
        a[i][j] = 0;
      }
    }
  }

  static void constantRepaired(double[] a) {
    for (int i = 0; i < N; i++) {
      for (int j = 0; j < N; j++) {
        a[i * N + j] = 0;
      }
    }
  }
}

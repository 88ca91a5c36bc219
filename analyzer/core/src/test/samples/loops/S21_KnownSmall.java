package loops;

/** The whole array stays in the cache, whatever the order. */
final class S21_KnownSmall {

  static double[][] tiny() {
    double[][] a = new double[16][16];
    for (int j = 0; j < 16; j++) {
      for (int i = 0; i < 16; i++) {
        a[i][j] = i * j;
      }
    }
    return a;
  }

  static double board() {
    double[][] a = new double[8][8];
    double s = 0;
    for (int j = 0; j < 8; j++) {
      for (int i = 0; i < 8; i++) {
        s += a[i][j];
      }
    }
    return s;
  }

  // 80 kB, and a sum of doubles does not vectorise in either order: nothing is gained.
  static double sumInCache() {
    double[][] a = new double[100][100];
    double s = 0;
    for (int j = 0; j < 100; j++) {
      for (int i = 0; i < 100; i++) {
        s += a[i][j];
      }
    }
    return s;
  }

  // 32 kB: no cache claim, but rows can be written with vector instructions.
  static double[][] vectorisable() {
    double[][] a = new double[64][64];
    for (int j = 0; j < 64; j++) {
      for (int i = 0; i < 64; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, A, interchange
        a[i][j] = 1;
      }
    }
    return a;
  }

  // 512 kB is beyond the gate.
  static double[][] beyondTheGate() {
    double[][] a = new double[256][256];
    for (int j = 0; j < 256; j++) {
      for (int i = 0; i < 256; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
        a[i][j] = 1;
      }
    }
    return a;
  }
}

package loops;

/** Chars, bytes and shorts: what is cut off, and when. */
final class S70_NarrowTypes {

  // Promoted with its sign, shifted, cut: per cell, so the order does not count.
  static void shiftedBytes(byte[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] >>>= 1;
      }
    }
  }

  static byte[][] shiftedBytesFresh(int n, int m) {
    byte[][] a = new byte[n][m];
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
        a[i][j] -= 3;
        a[i][j] >>>= 1;
      }
    }
    return a;
  }

  static char sumOfChars(char[][] a, int n, int m) {
    char s = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        s += a[i][j];
      }
    }
    return s;
  }

  static short product(short[][] a, int n, int m) {
    short p = 1;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        p *= a[i][j];
      }
    }
    return p;
  }

  // Cut to a byte after each addition, and then compared.
  static int saturating(byte[][] a, int n, int m) {
    byte s = 0;
    int negative = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        s += a[i][j];
        if (s < 0) {
          negative++;
        }
      }
    }
    return negative;
  }

  static byte shiftedSum(byte[][] a, int n, int m) {
    byte s = -1;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        s >>>= a[i][j] & 1;
      }
    }
    return s;
  }

  static byte truncatedProduct(double[][] a, int n, int m) {
    byte p = 100;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        p *= a[i][j];
      }
    }
    return p;
  }

  static byte truncatedProductFresh(int n, int m) {
    double[][] a = new double[n][m];
    a[0][1] = 0.5;
    a[1][0] = 3.3;
    byte p = 100;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        p *= a[i][j] + 0.7;
      }
    }
    return p;
  }

  // Each cell for itself, cut off once.
  static void narrowed(double[][] a, byte[][] b, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        b[i][j] += a[i][j];
      }
    }
  }
}

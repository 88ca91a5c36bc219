package loops;

/** The accumulator is wider than what it is stored into: it has to stay so. */
final class S50_AccumulatorTypes {

  static void doubleIntoFloat(float[][] a, float[] out, int n, int m) {
    for (int j = 0; j < m; j++) {
      double s = 0;
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, promote
        s += a[i][j];
      }
      out[j] = (float) s;
    }
  }

  static float[] doubleIntoFloatFresh(int n, int m) {
    float[][] a = new float[n][m];
    float[] out = new float[m];
    for (int j = 0; j < m; j++) {
      double s = 0.1;
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, promote
        s += a[i][j];
      }
      out[j] = (float) s;
    }
    return out;
  }

  static void longIntoInt(int[][] a, int[] out, int n, int m) {
    for (int j = 0; j < m; j++) {
      long s = 0;
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, promote
        s += a[i][j];
      }
      out[j] = (int) (s >> 2);
    }
  }

  static void longQuotient(long[][] a, int[] out, int n, int m) {
    for (int j = 0; j < m; j++) {
      long s = Long.MAX_VALUE;
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, promote
        s /= a[i][j];
      }
      out[j] = (int) s;
    }
  }

  static void intIntoLong(int[][] a, long[] out, int n, int m) {
    for (int j = 0; j < m; j++) {
      int s = 0;
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, promote
        s += a[i][j];
      }
      out[j] = s;
    }
  }

  static void intoByte(byte[][] a, byte[] out, int n, int m) {
    for (int j = 0; j < m; j++) {
      int s = 0;
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, promote
        s += a[i][j];
      }
      out[j] = (byte) (s / n);
    }
  }

  // Rounded to float after each addition, in the same order as before.
  static void directly(double[][] a, float[] out, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        out[j] += a[i][j];
      }
    }
  }

  static float[] directlyFresh(int n, int m) {
    double[][] a = new double[n][m];
    float[] out = new float[m];
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
        out[j] += a[i][j];
      }
    }
    return out;
  }

  static void alongRows(float[][] a, float[] out, int n, int m) {
    for (int i = 0; i < n; i++) {
      double s = 0;
      for (int j = 0; j < m; j++) {
        s += a[i][j];
      }
      out[i] = (float) s;
    }
  }
}

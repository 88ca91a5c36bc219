package loops;

import java.io.PrintStream;

/** What stands between the headers does something, or is wanted afterwards. */
final class S46_EffectsBetweenLoops {

  // The last column's factor is used behind the nest.
  static double wantedAfterwards(double[][] a, int n, int m) {
    double f = 1;
    for (int j = 0; j < m; j++) {
      f = f * 0.5;
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, promote
        a[i][j] *= f;
      }
    }
    return f;
  }

  static void halved(double[][] a, int n, int m) {
    double f = 1;
    for (int j = 0; j < m; j++) {
      f = f * 0.5;
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, promote
        a[i][j] *= f;
      }
    }
  }

  // One column behind: the value comes from the nest itself.
  static void readBehind(double[][] a, int n, int m) {
    for (int j = 1; j < m; j++) {
      double f = a[0][j - 1];
      for (int i = 0; i < n; i++) {
        a[i][j] *= f;
      }
    }
  }

  static double[][] readBehindFresh(int n, int m) {
    double[][] a = new double[n][m];
    a[0][0] = 1;
    for (int j = 1; j < m; j++) {
      double f = a[0][j - 1] + 1;
      for (int i = 0; i < n; i++) {
        a[i][j] += f;
      }
    }
    return a;
  }
}

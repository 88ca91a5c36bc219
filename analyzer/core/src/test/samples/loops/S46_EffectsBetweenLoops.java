package loops;

import java.io.PrintStream;

/** What stands between the headers does something, or is wanted afterwards. */
final class S46_EffectsBetweenLoops {

  static void printed(double[][] a, PrintStream out, int n, int m) {
    for (int j = 0; j < m; j++) {
      out.println(j);
      for (int i = 0; i < n; i++) {
        a[i][j] = 0;
      }
    }
  }

  static double[][] printedFresh(PrintStream out, int n, int m) {
    double[][] a = new double[n][m];
    for (int j = 0; j < m; j++) {
      out.println(j);
      for (int i = 0; i < n; i++) {
        a[i][j] = 1;
      }
    }
    return a;
  }

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

  // A cell of the next column is still as it was: all of them may be read before.
  static void readAhead(double[][] a, int n, int m) {
    for (int j = 0; j < m - 1; j++) {
      double f = a[0][j + 1];
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, promote
        a[i][j] *= f;
      }
    }
  }

  static double[][] readAheadFresh(int m) {
    double[][] a = new double[1000][m];
    a[0][3] = 1;
    for (int j = 0; j < m - 1; j++) {
      double f = a[0][j + 1] + 1;
      for (int i = 0; i < 1000; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, promote
        a[i][j] += f;
      }
    }
    return a;
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

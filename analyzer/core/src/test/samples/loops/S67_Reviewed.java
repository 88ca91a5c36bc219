package loops;

import java.util.function.Supplier;

/** Ways in which an array that looks private, or a size that looks tested, is not. */
final class S67_Reviewed {

  static double[][] jumpOutOfBlock(double[][] other, boolean flag, int n, int m) {
    double[][] b = new double[n][m];
    block:
    {
      if (flag) {
        b = other;
        break block;
      }
      n = n + 0;
    }
    for (int j = 1; j < m; j++) {
      for (int i = 1; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
   //   - condition: share no array
        b[i][j] = other[i - 1][m - j] + 1;
      }
    }
    return b;
  }

  static void sizeTestedOnOnePathOnly(int[] a, int n, int m, int w) {
    block:
    {
      if (m > w) {
        break block;
      }
      n = n + 0;
    }
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
   //   - condition: `w`
        a[i * w + j] = 3 * a[i * w + j] + j;
      }
    }
  }

  static void clonedOuterArray(int n, int m) {
    double[][] a = new double[n][m];
    double[][] b = a.clone();
    for (int j = 1; j < m; j++) {
      for (int i = 1; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, none, interchange
   //   - condition: have the same rows
        b[i][j] = a[i - 1][m - j] + 1;
      }
    }
  }

  static void capturedByLambda(int n, int m) {
    double[][] a = new double[n][m];
    Supplier<double[][]> s = () -> a;
    double[][] b = s.get();
    for (int j = 1; j < m; j++) {
      for (int i = 1; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
   //   - condition: share no array
        b[i][j] = a[i - 1][m - j] + 1;
      }
    }
  }

  static double[][] rowsReplacedThroughObjects(int n, int m) {
    double[][] a = new double[n][m];
    Object[] o = a;
    double[] r = new double[m];
    o[0] = r;
    o[2] = r;
    for (int j = 1; j < m; j++) {
      for (int i = 1; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
   //   - condition: rows of `a`
        a[i][j] = a[i - 1][j - 1] + 1;
      }
    }
    return a;
  }

  static void sizeChangedByItsTest(int[] a, int n, int m, int w) {
    if (m++ < w) {
      for (int j = 0; j <= m; j++) {
        for (int i = 0; i < n; i++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
     //   - condition: `w`
          a[i * w + j] = 3 * a[i * w + j] + j;
        }
      }
    }
  }

  static void suppressedAboveALabel(double[][] a, int n, int m) {
    // stridewise:ok HostileLoopOrder -- written in column order by contract
    outer:
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[i][j] = 8;
      }
    }
  }

  // `s` is another string in each iteration, so cells of b meet.
  static void boundByPattern(Object[] ps, int[][] a, int[] b, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, none, interchange
        if (ps[i] instanceof String s) {
          b[s.length() + j] = 3 * b[s.length() + j] + a[i][j];
        }
      }
    }
  }

  // `t` keeps a value from an earlier iteration.
  static void setInAnArm(int[][] a, int[] out, int n, int m) {
    int t = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        int x =
            switch (a[i][j]) {
              case 0 -> {
                t = i + 1;
                yield 1;
              }
              default -> 0;
            };
        out[j] += t + x;
      }
    }
  }

  // Where no row exists, only the original would notice that b is null.
  static double[][] lostNull(int n, int m, int[] b) {
    double[][] r = new double[n][m];
    for (int j = 0; j < m; j++) {
      int len = b.length;
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
   //   - condition: `i` runs at all
        r[i][j] = len;
      }
    }
    return r;
  }

  // close() may look at a.
  static void closedAfterwards(AutoCloseable c, double[][] a, int n, int m) throws Exception {
    try (c) {
      for (int j = 0; j < m; j++) {
        for (int i = 0; i < n; i++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, none, interchange
          a[i][j] = 1;
        }
      }
    }
  }

  // The handler around the lambda sees what was written before a fault.
  static void handledAround(java.util.function.Consumer<Runnable> c, double[][] a, int n, int m) {
    try {
      c.accept(
          () -> {
            for (int j = 0; j < m; j++) {
              for (int i = 0; i < n; i++) {
           // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, none, interchange
                a[i][j] = 1;
              }
            }
          });
    } catch (RuntimeException e) {
      a[0][0] = 0;
    }
  }

  // The variable goes on changing in a loop of its own: it cannot be computed again further inside.
  static void updatedBetween(long[][] a, double[] out, int n, int m) {
    for (int j = 0; j < m; j++) {
      long norm = 3;
      for (int i = 0; i < n; i++) {
        norm -= 4611686018427387904L;
      }
      out[j] = (long) Math.sqrt(norm);
      for (int i = 0; i < n; i++) {
        a[i][j] -= norm;
      }
    }
  }

  // A test that changes nothing from column to column may move out, with what is set under it.
  static void reflection(double[][] a, double[] e, double[] s, int k, int n, int m) {
    for (int j = k + 1; j < m; j++) {
      if (k < n && s[k] != 0) {
        double t = 0;
        for (int i = k; i < n; i++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, promote
          t += a[i][k] * a[i][j];
        }
        for (int i = k; i < n; i++) {
          a[i][j] += t * a[i][k];
        }
      }
      e[j] = a[k][j];
    }
  }

  private double own[];
  private double[] shared = new double[8];

  double[] share() {
    return shared;
  }

  // Nothing but the field ever holds its array.
  void ownArray(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, hoist
        a[i][j] -= own[i];
      }
    }
  }

  void sharedArray(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, hoist
        a[i][j] -= shared[i];
      }
    }
  }

  // Which of two equally good loops: the nearer one.
  static double[][] products(double[][] x, int n, int m) {
    double[][] c = new double[m][m];
    for (int p = 0; p < m; p++) {
      for (int q = 0; q < m; q++) {
        double s = 0;
        for (int i = 0; i < n; i++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, promote
     //   - advice: one element per `q`
          s += x[i][p] * x[i][q];
        }
        c[p][q] = s / n;
      }
    }
    return c;
  }

  // What the test reads is written further inside: it cannot move out.
  static void testOfWhatIsWritten(int[][] b, int n, int m) {
    for (int j = 1; j < m; j++) {
      int product = b[0][j];
      if (b[j][j] >= 2) {
        for (int i = 1; i < n; i++) {
          product *= b[i][j];
          b[i][j] = product;
        }
      }
    }
  }
}

package loops;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.LongAdder;

/** Other threads, and what they could see of a nest over arrays made here. */
final class S61_SharedStateFresh {
  private static volatile int level;
  private static long total;
  private double[][] published;

  static int[][] volatileRead(int n, int m) {
    int[][] a = new int[n][m];
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[i][j] = level;
      }
    }
    return a;
  }

  static void volatileWritten(int[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        level = a[i][j];
      }
    }
  }

  int[][] locked(int n, int m) {
    int[][] a = new int[n][m];
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        synchronized (this) {
          a[i][j] = 1;
        }
      }
    }
    return a;
  }

  static void yielding(int[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[i][j] = 0;
        Thread.yield();
      }
    }
  }

  static void atomic(AtomicIntegerArray a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a.addAndGet(i * m + j, 1);
      }
    }
  }

  static void adder(int[][] a, LongAdder sum, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        sum.add(a[i][j]);
      }
    }
  }

  // Sums of longs in any order end the same, but each step is there for others to read.
  static void sumInStaticField(int[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, none, interchange
   //   - condition: `total`
        total += a[i][j];
      }
    }
  }

  static void sumInStaticFieldFresh(int n, int m) {
    int[][] a = new int[n][m];
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, none, interchange
   //   - condition: `total`
        total += a[i][j];
      }
    }
  }

  // Written in one order or the other, a data race sees either.
  void publishedBefore(int n, int m) {
    double[][] a = new double[n][m];
    published = a;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = 1;
      }
    }
  }

  // Column sums kept in the shared array itself would publish partial sums.
  void sumsPublished(int[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      double s = 0;
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, promote
        s += a[i][j];
      }
      published[0][j] = s;
    }
  }
}

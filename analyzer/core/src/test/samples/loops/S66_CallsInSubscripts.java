package loops;

import java.util.PrimitiveIterator;
import java.util.Random;
import java.util.logging.Logger;

/** Calls whose answers depend on how often they were asked. */
class S66_CallsInSubscripts {
  private static final Logger LOG = Logger.getLogger("loops");
  private double[][] grid = new double[20][20];

  double[][] getGrid() {
    return grid;
  }

  int permuted(int i) {
    return 19 - i;
  }

  void subscript(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[permuted(i)][j] = 0;
      }
    }
  }

  double[][] subscriptFresh(int n, int m) {
    double[][] a = new double[n][m];
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[permuted(i)][j] = 1;
      }
    }
    return a;
  }

  // A subclass may return another grid each time.
  void getter(int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        getGrid()[i][j] = 0;
      }
    }
  }

  // Asked once, it is a local array.
  void getterOnce(int n, int m) {
    double[][] a = getGrid();
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = 0;
      }
    }
  }

  static void random(double[][] a, Random random, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[i][j] = random.nextGaussian();
      }
    }
  }

  static double[][] randomFresh(long seed, int n, int m) {
    double[][] a = new double[n][m];
    Random random = new Random(seed);
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[i][j] = random.nextGaussian();
      }
    }
    return a;
  }

  static double[][] mathRandomFresh(int n, int m) {
    double[][] a = new double[n][m];
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[i][j] = Math.random();
      }
    }
    return a;
  }

  static double[][] readFresh(PrimitiveIterator.OfDouble values, int n, int m) {
    double[][] a = new double[n][m];
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[i][j] = values.nextDouble();
      }
    }
    return a;
  }

  static void timed(long[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[i][j] = System.nanoTime();
      }
    }
  }

  static void logged(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[i][j] = 0;
        LOG.fine("cleared");
      }
    }
  }

  static void exact(int[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = Math.multiplyExact(a[i][j], 3);
      }
    }
  }
}

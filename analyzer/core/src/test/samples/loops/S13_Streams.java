package loops;

import java.util.concurrent.Executor;
import java.util.stream.IntStream;

/** Ranges with a lambda as body are loops too. */
final class S13_Streams {

  static void outer(double[][] a, int n, int m) {
    IntStream.range(0, m).forEach(j -> {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
   //   - message: `i`
        a[i][j] = 0;
      }
    });
  }

  static void both(double[][] a, int n, int m) {
    IntStream.range(0, m).forEach(j -> {
      IntStream.range(0, n).forEach(i -> {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = 0;
      });
    });
  }

  static void inner(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      final int column = j;
      IntStream.rangeClosed(0, n - 1).forEach(i -> a[i][column] = 0);
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
    }
  }

  // Which column is written when is not known, nor who waits for it.
  static void parallel(double[][] a, int n, int m) {
    IntStream.range(0, m).parallel().forEach(j -> {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, none, interchange
   //   - condition: parallel
        a[i][j] = 0;
      }
    });
  }

  // The whole nest stands in a lambda.
  static void task(Executor pool, double[][] a, int n, int m) {
    pool.execute(() -> {
      for (int j = 0; j < m; j++) {
        for (int i = 0; i < n; i++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
          a[i][j] = 0;
        }
      }
    });
  }

  static void outerRepaired(double[][] a, int n, int m) {
    IntStream.range(0, n).forEach(i -> {
      for (int j = 0; j < m; j++) {
        a[i][j] = 0;
      }
    });
  }

  static void parallelRows(double[][] a, int n, int m) {
    IntStream.range(0, n).parallel().forEach(i -> {
      for (int j = 0; j < m; j++) {
        a[i][j] = 0;
      }
    });
  }

  // Creating the lambdas runs nothing: there is no nest here.
  static void laterOn(Runnable[] tasks, double[][] a, int m) {
    for (int j = 0; j < m; j++) {
      final int column = j;
      tasks[j] = () -> a[0][column] = 0;
    }
  }
}

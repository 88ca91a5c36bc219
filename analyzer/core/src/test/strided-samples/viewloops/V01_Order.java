package viewloops;

import io.stridewise.array.DType;
import io.stridewise.array.DoubleNd;
import io.stridewise.array.Ix;
import io.stridewise.array.Nd;
import io.stridewise.layout.Order;

/** Loops over views, judged by the strides that the views have. */
final class V01_Order {
  static void columns(int n, int m) {
    DoubleNd a = Nd.zeros(n, m);
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
   //   - message: loop `i` strides through `a`: each step skips `m` elements
        a.set(i + j, i, j);
      }
    }
  }

  static void rows(int n, int m) {
    DoubleNd a = Nd.zeros(n, m);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        a.set(i + j, i, j);
      }
    }
  }

  static void columnsOfTheTranspose(int n, int m) {
    DoubleNd t = Nd.zeros(n, m).transpose();
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
   //   - message: strides through `t`
        t.set(i + j, j, i);
      }
    }
  }

  static void rowsOfTheTranspose(int n, int m) {
    DoubleNd t = Nd.zeros(n, m).transpose();
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        t.set(i + j, j, i);
      }
    }
  }

  static void rowsInFortranOrder(int n, int m) {
    DoubleNd f = Nd.zeros(DType.DOUBLE, Order.F, n, m);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
   //   - message: loop `j` strides through `f`: each step skips `n` elements
        f.set(i + j, i, j);
      }
    }
  }

  static void columnsInFortranOrder(int n, int m) {
    DoubleNd f = Nd.zeros(DType.DOUBLE, Order.F, n, m);
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        f.set(i + j, i, j);
      }
    }
  }

  static double sumOfColumns(int n, int m) {
    DoubleNd a = Nd.zeros(n, m);
    double sum = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, C, interchange
   //   - condition: rounding
   //   - advice: swap the loops, or use `a.sum()`
        sum += a.get(i, j);
      }
    }
    return sum;
  }

  static DoubleNd sumsOfColumns(int n, int m) {
    DoubleNd a = Nd.zeros(n, m);
    DoubleNd sums = Nd.zeros(m);
    for (int j = 0; j < m; j++) {
      double sum = 0;
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, promote
   //   - advice: , or use `a.sum(0)`
        sum += a.get(i, j);
      }
      sums.set(sum, j);
    }
    return sums;
  }

  static DoubleNd transposedCopy() {
    DoubleNd a = Nd.ones(4096, 4096);
    DoubleNd b = Nd.zeros(4096, 4096);
    for (int i = 0; i < 4096; i++) {
      for (int j = 0; j < 4096; j++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ OpposingStrides, WARNING, B, tile
   //   - not advice: or use
        b.set(a.get(j, i), i, j);
      }
    }
    return b;
  }

  static DoubleNd transposedCopyInFortranOrder(int n, int m) {
    DoubleNd a = Nd.ones(n, m);
    DoubleNd b = Nd.zeros(DType.DOUBLE, Order.F, m, n);
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
   //   - advice: swap the loops, or use `b.assign(a.transpose())`
        b.set(a.get(i, j), j, i);
      }
    }
    return b;
  }

  static DoubleNd copyDownTheColumns(int n, int m) {
    DoubleNd a = Nd.ones(n, m);
    DoubleNd b = Nd.zeros(n, m);
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
   //   - advice: swap the loops, or use `b.assign(a)`
        b.set(a.get(i, j), i, j);
      }
    }
    return b;
  }

  static DoubleNd sumsOfPartsOfColumns(int n, int m) {
    DoubleNd a = Nd.zeros(n, m);
    DoubleNd sums = Nd.zeros(m);
    for (int j = 0; j < m; j++) {
      double sum = 0;
      for (int i = 1; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, promote
   //   - not advice: or use
        sum += a.get(i, j);
      }
      sums.set(sum, j);
    }
    return sums;
  }

  static void longCounters(int n, int m) {
    DoubleNd a = Nd.zeros(n, m);
    for (long j = 0; j < a.length(1); j++) {
      for (long i = 0; i < a.length(0); i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a.set(i + j, i, j);
      }
    }
  }

  static void sizeThatMayOverflow(int n, int m) {
    DoubleNd a = Nd.zeros(n, m * m);
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
   //   - condition: no index or size in `a.set(i + j, i, j)` overflows
        a.set(i + j, i, j);
      }
    }
  }

  static void everySecondColumn(int n, int m) {
    DoubleNd even = Nd.zeros(n, 2 * m).slice(Ix.all(), Ix.every(2));
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        even.set(i + j, i, j);
      }
    }
  }

  static void columnsOfAJavaArray(double[] x, int n, int m) {
    DoubleNd a = Nd.wrap(x, n, m);
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
   //   - caption: a: 8 * m bytes per step of i, 8 bytes per step of j
        a.set(i + j, i, j);
      }
    }
  }

  static void unknownStrides(DoubleNd a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a.set(i + j, i, j);
      }
    }
  }

  static void few() {
    DoubleNd a = Nd.zeros(8, 8);
    for (int j = 0; j < 8; j++) {
      for (int i = 0; i < 8; i++) {
        a.set(i + j, i, j);
      }
    }
  }

  // Each row needs the one before it.
  static void recurrence(int n, int m) {
    DoubleNd a = Nd.ones(n, m);
    for (int j = 1; j < m; j++) {
      for (int i = 1; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
   //   - advice: swap the loops
        a.set(a.get(i - 1, j) + a.get(i, j - 1), i, j);
      }
    }
  }

  // Skewed: swapped, it would read what it has not written yet.
  static void againstTheSkew(int n, int m) {
    DoubleNd a = Nd.ones(n, m);
    for (int j = 1; j < m; j++) {
      for (int i = 0; i < n - 1; i++) {
        a.set(a.get(i + 1, j - 1), i, j);
      }
    }
  }

  static void twoViewsOfOneArray(int n) {
    DoubleNd a = Nd.ones(n, n);
    DoubleNd t = a.transpose();
    for (int j = 0; j < n; j++) {
      for (int i = 0; i < n; i++) {
        a.set(t.get(i, j), i, j);
      }
    }
  }
}

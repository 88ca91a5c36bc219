package viewloops;

import io.stridewise.array.DType;
import io.stridewise.array.DoubleNd;
import io.stridewise.array.Ix;
import io.stridewise.array.Nd;
import io.stridewise.array.NdArray;
import io.stridewise.layout.Order;

/** Walks along large strides, again and again. */
final class V02_RepeatedWalks {
  static void columnAgainstRows(double[][] w, double[] sums, int n, int m) {
    DoubleNd column = Nd.zeros(n, m).slice(Ix.all(), Ix.at(0));
    for (int k = 0; k < sums.length; k++) {
      double sum = 0;
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ StridedReduction, INFO, none, copy
   //   - message: loop `i` walks `column` again in each iteration of loop `k`, 8 * m bytes per step
   //   - advice: copy it once before loop `k`: `column.copy(Order.C)`
        sum += column.get(i) * w[k][i];
      }
      sums[k] = sum;
    }
  }

  static void columnCopied(double[][] w, double[] sums, int n, int m) {
    DoubleNd column = Nd.zeros(n, m).slice(Ix.all(), Ix.at(0)).copy();
    for (int k = 0; k < sums.length; k++) {
      double sum = 0;
      for (int i = 0; i < n; i++) {
        sum += column.get(i) * w[k][i];
      }
      sums[k] = sum;
    }
  }

  static void anotherColumnEachTime(double[][] w, double[] sums, int n, int m) {
    DoubleNd a = Nd.zeros(n, m);
    for (int k = 0; k < sums.length; k++) {
      double sum = 0;
      for (int i = 0; i < n; i++) {
        sum += a.get(i, k) * w[k][i];
      }
      sums[k] = sum;
    }
  }

  static void columnThatIsWritten(double[][] w, int n, int m) {
    DoubleNd a = Nd.zeros(n, m);
    DoubleNd column = a.slice(Ix.all(), Ix.at(0));
    for (int k = 0; k < w.length; k++) {
      double sum = 0;
      for (int i = 0; i < n; i++) {
        sum += column.get(i) * w[k][i];
      }
      a.set(sum, 0, 0);
    }
  }

  static void shortColumn(double[][] w, double[] sums, int m) {
    DoubleNd column = Nd.zeros(16, m).slice(Ix.all(), Ix.at(0));
    for (int k = 0; k < sums.length; k++) {
      double sum = 0;
      for (int i = 0; i < 16; i++) {
        sum += column.get(i) * w[k][i];
      }
      sums[k] = sum;
    }
  }

  static void columnInCache(double[][] w, double[] sums, int m) {
    DoubleNd column = Nd.zeros(700, m).slice(Ix.all(), Ix.at(0));
    for (int k = 0; k < sums.length; k++) {
      double sum = 0;
      for (int i = 0; i < 700; i++) {
        sum += column.get(i) * w[k][i];
      }
      sums[k] = sum;
    }
  }

  static void threeTimes(double[][] w, double[] sums, int n, int m) {
    DoubleNd column = Nd.zeros(n, m).slice(Ix.all(), Ix.at(0));
    for (int k = 0; k < 3; k++) {
      double sum = 0;
      for (int i = 0; i < n; i++) {
        sum += column.get(i) * w[k][i];
      }
      sums[k] = sum;
    }
  }

  static NdArray<?> packedEachTime(NdArray<?> start, int n, int steps) {
    DoubleNd t = Nd.ones(n, n).transpose();
    NdArray<?> v = start;
    for (int k = 0; k < steps; k++) {
      v = Nd.matmul(t, v);
      //  ^^^^^^^^^^^^^^^ StridedReduction, INFO, none, copy
      //   - message: `t` has byte strides [8, 8 * n]: matmul copies it into rows again in each iteration of loop `k`
      //   - advice: copy it once before loop `k`: `t.copy(Order.C)`
    }
    return v;
  }

  static NdArray<?> rows(NdArray<?> start, int n, int steps) {
    DoubleNd a = Nd.ones(n, n);
    NdArray<?> v = start;
    for (int k = 0; k < steps; k++) {
      v = Nd.matmul(a, v);
    }
    return v;
  }

  static NdArray<?> packedOnce(NdArray<?> v, int n) {
    return Nd.matmul(Nd.ones(n, n).transpose(), v);
  }

  static NdArray<?> changedEachTime(NdArray<?> start, int n, int steps) {
    DoubleNd t = Nd.ones(n, n).transpose();
    NdArray<?> v = start;
    for (int k = 0; k < steps; k++) {
      v = Nd.matmul(t, v);
      t.assign(v);
    }
    return v;
  }

  static NdArray<?> scaledColumn(NdArray<?> start, int n, int m, int steps) {
    DoubleNd column = Nd.ones(n, m).slice(Ix.all(), Ix.at(1));
    NdArray<?> v = start;
    for (int k = 0; k < steps; k++) {
      v = Nd.multiply(column, v);
      //  ^^^^^^^^^^^^^^^^^^^^^^ StridedReduction, INFO, none, copy
      //   - message: multiply walks `column` again in each iteration of loop `k`, 8 * m bytes per element
    }
    return v;
  }

  // Element-wise operations walk the smallest strides by themselves.
  static NdArray<?> scaledTranspose(NdArray<?> start, int n, int m, int steps) {
    DoubleNd f = Nd.zeros(DType.DOUBLE, Order.F, n, m);
    NdArray<?> v = start;
    for (int k = 0; k < steps; k++) {
      v = Nd.multiply(f.transpose(), v);
    }
    return v;
  }
}

package strided;

import io.stridewise.array.DoubleNd;
import io.stridewise.array.Nd;
import io.stridewise.array.StrideTricks;

/** Lengths and strides in different orders. */
final class S88_SwappedAxes {
  static DoubleNd swappedShape() {
    DoubleNd a = Nd.zeros(3, 5);
    return StrideTricks.asStrided(a, new long[] {5, 3}, new long[] {40, 8});
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ AsStridedOutOfBounds, ERROR, none, none
    //   - message: reaches byte 184 of a buffer of 120 (15 float64); at most 3 fit along axis 0
  }

  static DoubleNd swappedBoth() {
    DoubleNd a = Nd.zeros(3, 5);
    return StrideTricks.asStrided(a, new long[] {5, 3}, new long[] {8, 40});
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ PreferSafeView, WARNING, A, bulk
    //   - message: `a.transpose()`
  }

  static DoubleNd swappedBothOfAny(int n, int m) {
    DoubleNd a = Nd.zeros(n, m);
    return StrideTricks.asStrided(a, new long[] {m, n}, new long[] {8, 8L * m});
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ PreferSafeView, WARNING, A, bulk
    //   - message: `a.transpose()`
  }
}

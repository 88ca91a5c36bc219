package strided;

import io.stridewise.array.DoubleNd;
import io.stridewise.array.Nd;
import io.stridewise.array.StrideTricks;

/** No element is touched, or an axis has only one. */
final class S86_NoElement {
  static DoubleNd empty() {
    DoubleNd a = Nd.arange(10.0);
    return StrideTricks.asStrided(a, new long[] {100, 0}, new long[] {800, 8});
  }

  static DoubleNd emptyForAny(int n) {
    DoubleNd a = Nd.arange(10.0);
    return StrideTricks.asStrided(a, new long[] {n, 0}, new long[] {800, 8});
  }

  static void single() {
    DoubleNd a = Nd.arange(10.0);
    DoubleNd v = StrideTricks.asStrided(a, new long[] {1, 5}, new long[] {123_456, 16});
    v.fill(1);
  }

  static void onceRepeated() {
    DoubleNd a = Nd.arange(10.0);
    DoubleNd v = StrideTricks.asStrided(a, new long[] {1, 5}, new long[] {0, 16});
    v.fill(1);
  }

  static DoubleNd two() {
    DoubleNd a = Nd.arange(10.0);
    return StrideTricks.asStrided(a, new long[] {2, 5}, new long[] {800, 8});
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ AsStridedOutOfBounds, ERROR, none, none
    //   - message: reaches byte 840
  }
}

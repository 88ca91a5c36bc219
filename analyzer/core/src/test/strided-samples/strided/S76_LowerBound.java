package strided;

import io.stridewise.array.DoubleNd;
import io.stridewise.array.Nd;
import io.stridewise.array.StrideTricks;

/** A negative stride from the first element. */
final class S76_LowerBound {
  static DoubleNd fromTheStart() {
    DoubleNd a = Nd.arange(10.0);
    return StrideTricks.asStrided(a, new long[] {4}, new long[] {-8});
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ AsStridedOutOfBounds, ERROR, none, none
    //   - message: reaches byte -24, before the start of a buffer of 80 (10 float64); from byte 24 on it fits
  }

  static DoubleNd fromTheFourth() {
    DoubleNd a = Nd.arange(10.0);
    return StrideTricks.asStrided(a, new long[] {4}, new long[] {-8}, 24);
  }

  static DoubleNd fromTheStartOfAny(int n) {
    DoubleNd a = Nd.zeros(n + 2);
    return StrideTricks.asStrided(a, new long[] {n + 2}, new long[] {-8});
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ AsStridedOutOfBounds, INFO, none, none
    //   - message: that needs `-8 * n - 8 >= 0`
  }

  static DoubleNd reversed() {
    DoubleNd a = Nd.arange(10.0);
    return StrideTricks.asStrided(a, new long[] {10}, new long[] {-8}, 72);
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ PreferSafeView, WARNING, A, bulk
    //   - message: `a.flip()`
  }
}

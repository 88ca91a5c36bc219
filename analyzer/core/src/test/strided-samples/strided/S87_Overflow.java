package strided;

import io.stridewise.array.DoubleNd;
import io.stridewise.array.Nd;
import io.stridewise.array.StrideTricks;

/** Extents that no int, and no long, holds. */
final class S87_Overflow {
  static DoubleNd beyondInt() {
    DoubleNd a = Nd.arange(10.0);
    return StrideTricks.asStrided(a, new long[] {65_537, 2}, new long[] {65_536, 8});
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ AsStridedOutOfBounds, ERROR, none, none
    //   - message: reaches byte 4294967312
  }

  static DoubleNd beyondLong() {
    DoubleNd a = Nd.arange(10.0);
    return StrideTricks.asStrided(a, new long[] {5}, new long[] {1L << 62});
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ AsStridedOutOfBounds, ERROR, none, none
    //   - message: reaches byte 18446744073709551624
  }

  static DoubleNd tooManyElements() {
    DoubleNd a = Nd.arange(10.0);
    return StrideTricks.asStrided(a, new long[] {1L << 40, 1L << 40}, new long[] {0, 0});
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ AsStridedOutOfBounds, ERROR, none, none
    //   - message: more than 2^63 - 1
  }

  static DoubleNd smallEnough() {
    DoubleNd a = Nd.arange(10.0);
    return StrideTricks.asStrided(a, new long[] {2, 2}, new long[] {64, 8});
  }
}

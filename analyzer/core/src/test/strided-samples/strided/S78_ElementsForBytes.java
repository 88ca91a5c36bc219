package strided;

import io.stridewise.array.DoubleNd;
import io.stridewise.array.Nd;
import io.stridewise.array.StrideTricks;

/** Counts of elements where bytes are meant. */
final class S78_ElementsForBytes {
  static DoubleNd elements() {
    DoubleNd a = Nd.arange(10.0);
    return StrideTricks.asStrided(a, new long[] {8, 3}, new long[] {1, 1});
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ AsStridedStrideUnits, WARNING, none, none
    //   - message: byte stride 1 of axis 0 is no multiple of 8, the size of a float64
  }

  static DoubleNd matrix(int n) {
    DoubleNd a = Nd.zeros(n, 6);
    return StrideTricks.asStrided(a, new long[] {n, 3}, new long[] {6, 1});
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ AsStridedStrideUnits, WARNING, none, none
    //   - message: byte stride 6
  }

  static DoubleNd bytes() {
    DoubleNd a = Nd.zeros(4, 6);
    return StrideTricks.asStrided(a, new long[] {4, 3}, new long[] {48, 8});
  }
}

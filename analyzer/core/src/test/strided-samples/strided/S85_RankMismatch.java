package strided;

import io.stridewise.array.DoubleNd;
import io.stridewise.array.Nd;
import io.stridewise.array.StrideTricks;

/** Not one stride per length. */
final class S85_RankMismatch {
  static DoubleNd oneStride() {
    DoubleNd a = Nd.arange(10.0);
    return StrideTricks.asStrided(a, new long[] {2, 5}, new long[] {8});
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ AsStridedShapeMismatch, ERROR, none, none
    //   - message: asStrided: shape [2, 5] has 2 axes, byte strides [8] have 1
  }

  static DoubleNd oneStrideForAny(int n) {
    DoubleNd a = Nd.zeros(n, n);
    return StrideTricks.asStrided(a, new long[] {n, n}, new long[] {8});
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ AsStridedShapeMismatch, ERROR, none, none
    //   - message: asStrided: shape [n, n] has 2 axes, byte strides [8] have 1
  }

  static DoubleNd negative() {
    DoubleNd a = Nd.arange(10.0);
    return StrideTricks.asStrided(a, new long[] {3 - 5, 2}, new long[] {8, 8});
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ AsStridedShapeMismatch, ERROR, none, none
    //   - message: asStrided: shape [-2, 2] has a negative length on axis 0
  }

  static DoubleNd halves() {
    DoubleNd a = Nd.arange(10.0);
    return StrideTricks.asStrided(a, new long[] {2, 4}, new long[] {40, 8});
  }
}

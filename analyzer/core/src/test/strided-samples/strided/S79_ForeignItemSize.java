package strided;

import io.stridewise.array.DType;
import io.stridewise.array.IntNd;
import io.stridewise.array.Nd;
import io.stridewise.array.StrideTricks;

/** The item size of a double on an array of ints. */
final class S79_ForeignItemSize {
  static IntNd outside() {
    IntNd a = Nd.arange(DType.INT, 10);
    return StrideTricks.asStrided(a, new long[] {8, 3}, new long[] {8, 8});
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ AsStridedOutOfBounds, ERROR, none, none
    //   - message: reaches byte 76 of a buffer of 40 (10 int32)
    //   - condition: step by 8, the size of a double; the elements of `a` are int32 of 4 bytes
  }

  static IntNd inside() {
    IntNd a = Nd.arange(DType.INT, 10);
    return StrideTricks.asStrided(a, new long[] {3, 2}, new long[] {8, 8});
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ AsStridedStrideUnits, WARNING, none, none
    //   - message: step by 8, the size of a double
  }

  static IntNd ownItemSize() {
    IntNd a = Nd.arange(DType.INT, 10);
    return StrideTricks.asStrided(a, new long[] {8, 3}, new long[] {4, 4});
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ PreferSafeView, WARNING, A, bulk
    //   - message: `a.slidingWindow(3)`
  }
}

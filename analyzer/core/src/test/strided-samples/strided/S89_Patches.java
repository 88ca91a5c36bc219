package strided;

import io.stridewise.array.DoubleNd;
import io.stridewise.array.Nd;
import io.stridewise.array.StrideTricks;

/** Patches of a matrix, with a factor in the wrong place. */
final class S89_Patches {
  static DoubleNd wrongFactor() {
    DoubleNd a = Nd.zeros(8, 10);
    return StrideTricks.asStrided(a, new long[] {6, 8, 3, 3}, new long[] {640, 8, 80, 8});
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ AsStridedOutOfBounds, ERROR, none, none
    //   - message: reaches byte 3440 of a buffer of 640
  }

  static DoubleNd patches() {
    DoubleNd a = Nd.zeros(8, 10);
    return StrideTricks.asStrided(a, new long[] {6, 8, 3, 3}, new long[] {80, 8, 80, 8});
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ PreferSafeView, WARNING, A, bulk
    //   - message: `a.slidingWindow(3, 3)`
  }

  static DoubleNd patchesByName() {
    DoubleNd a = Nd.zeros(8, 10);
    long[] shape = {6, 8, 3, 3};
    long[] strides = new long[4];
    strides[0] = a.byteStrides()[0];
    strides[1] = 8;
    strides[2] = strides[0];
    strides[3] = strides[1];
    return StrideTricks.asStrided(a, shape, strides);
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ PreferSafeView, WARNING, A, bulk
    //   - message: `a.slidingWindow(3, 3)`
  }
}

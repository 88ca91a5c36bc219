package strided;

import io.stridewise.array.DoubleNd;
import io.stridewise.array.Nd;
import io.stridewise.array.StrideTricks;

/** An offset that the length does not make up for. */
final class S77_Offset {
  static DoubleNd tooLate() {
    DoubleNd a = Nd.arange(10.0);
    return StrideTricks.asStrided(a, new long[] {6}, new long[] {8}, 40);
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ AsStridedOutOfBounds, ERROR, none, none
    //   - message: from byte 40 reaches byte 88 of a buffer of 80 (10 float64); at most 5 fit along axis 0
  }

  static DoubleNd shorter() {
    DoubleNd a = Nd.arange(10.0);
    return StrideTricks.asStrided(a, new long[] {5}, new long[] {8}, 40);
  }
}

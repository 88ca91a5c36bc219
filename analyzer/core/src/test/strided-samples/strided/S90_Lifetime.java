package strided;

import io.stridewise.array.DType;
import io.stridewise.array.DoubleNd;
import io.stridewise.array.Nd;
import io.stridewise.array.StrideTricks;
import java.lang.foreign.Arena;

/** A view that outlives its memory: the runtime refuses it, no check looks for it. */
final class S90_Lifetime {
  static DoubleNd alive(Arena arena) {
    DoubleNd a = Nd.zeros(DType.DOUBLE, arena, 10);
    return StrideTricks.asStrided(a, new long[] {5}, new long[] {16});
  }

  static DoubleNd tooMany(Arena arena) {
    DoubleNd a = Nd.zeros(DType.DOUBLE, arena, 10);
    return StrideTricks.asStrided(a, new long[] {6}, new long[] {16});
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ AsStridedOutOfBounds, ERROR, none, none
    //   - message: reaches byte 88 of a buffer of 80
  }
}

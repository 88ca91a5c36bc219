package strided;

import io.stridewise.array.DoubleNd;
import io.stridewise.array.Ix;
import io.stridewise.array.Nd;
import io.stridewise.array.StrideTricks;

/** Inside the buffer, but outside of the array the view is made from. */
final class S81_BaseForView {
  static DoubleNd beyondTheSlice() {
    DoubleNd a = Nd.arange(10.0);
    DoubleNd head = a.slice(Ix.to(5));
    return StrideTricks.asStrided(head, new long[] {6}, new long[] {8});
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ AsStridedOutOfBounds, WARNING, none, none
    //   - message: reaches bytes 0 to 48 of a buffer of 80, outside of `head`, which has bytes 0 to 40
  }

  static DoubleNd insideTheSlice() {
    DoubleNd a = Nd.arange(10.0);
    DoubleNd head = a.slice(Ix.to(5));
    return StrideTricks.asStrided(head, new long[] {2}, new long[] {16});
  }

  static DoubleNd tail() {
    DoubleNd a = Nd.arange(10.0);
    DoubleNd tail = a.slice(Ix.from(6));
    return StrideTricks.asStrided(tail, new long[] {5}, new long[] {8});
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ AsStridedOutOfBounds, ERROR, none, none
    //   - message: from byte 48 reaches byte 88 of a buffer of 80
  }
}

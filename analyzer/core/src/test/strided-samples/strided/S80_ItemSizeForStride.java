package strided;

import io.stridewise.array.DoubleNd;
import io.stridewise.array.Ix;
import io.stridewise.array.Nd;
import io.stridewise.array.StrideTricks;

/** The item size where the array takes larger steps. */
final class S80_ItemSizeForStride {
  static DoubleNd between() {
    DoubleNd a = Nd.arange(10.0);
    DoubleNd even = a.slice(Ix.every(2));
    return StrideTricks.asStrided(even, new long[] {3, 3}, new long[] {8, 8});
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ AsStridedStrideUnits, WARNING, none, none
    //   - message: reads between the elements of `even`, which are 16 bytes apart
  }

  static DoubleNd ownStrides() {
    DoubleNd a = Nd.arange(10.0);
    DoubleNd even = a.slice(Ix.every(2));
    long step = even.byteStrides()[0];
    return StrideTricks.asStrided(even, new long[] {3, 3}, new long[] {step, step});
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ PreferSafeView, WARNING, A, bulk
    //   - message: `even.slidingWindow(3)`
  }

  static DoubleNd ownLength(int n, int w) {
    DoubleNd column = Nd.zeros(n, 4).slice(Ix.all(), Ix.at(1));
    long[] strides = column.byteStrides();
    long count = column.length(0) - w + 1;
    return StrideTricks.asStrided(column, new long[] {count, w}, new long[] {strides[0], strides[0]});
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ PreferSafeView, WARNING, A by guard, bulk
    //   - message: `column.slidingWindow(w)`
  }
}

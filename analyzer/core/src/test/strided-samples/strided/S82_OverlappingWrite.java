package strided;

import io.stridewise.array.DoubleNd;
import io.stridewise.array.Nd;
import io.stridewise.array.StrideTricks;

/** Writes into windows. */
final class S82_OverlappingWrite {
  static void refused() {
    DoubleNd a = Nd.arange(10.0);
    DoubleNd v = StrideTricks.asStrided(a, new long[] {8, 3}, new long[] {8, 8});
    //           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ PreferSafeView, WARNING, A, bulk
    Nd.add(v, v, v);
 // ^^^^^^^^^^^^^^^ AsStridedOverlappingWrite, ERROR, none, none
 //   - message: this view is read-only, because its elements may overlap; copy() it
  }

  static void unsafe() {
    DoubleNd a = Nd.arange(10.0);
    DoubleNd v = StrideTricks.asStridedUnsafe(a, new long[] {8, 3}, new long[] {8, 8});
    v.fill(1);
 // ^^^^^^^^^ AsStridedOverlappingWrite, ERROR, none, none
 //   - message: elements of `v` overlap: a write of one changes others
  }

  static void unchecked(int n) {
    DoubleNd v = Nd.zeros(n + 3).slidingWindow(3).asWritableUnchecked();
    v.set(1, 0, 0);
 // ^^^^^^^^^^^^^^ AsStridedOverlappingWrite, WARNING, none, none
 //   - message: may overlap
 //   - condition: n + 1 > 1
  }

  static void intoACopy() {
    DoubleNd a = Nd.arange(10.0);
    DoubleNd v = a.slidingWindow(3).copy();
    v.fill(1);
  }
}

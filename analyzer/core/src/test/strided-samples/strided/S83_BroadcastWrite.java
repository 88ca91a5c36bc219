package strided;

import io.stridewise.array.DoubleNd;
import io.stridewise.array.Nd;
import io.stridewise.array.StrideTricks;

/** Writes into repeated elements. */
final class S83_BroadcastWrite {
  static void refused() {
    DoubleNd row = Nd.arange(4.0);
    DoubleNd all = row.broadcastTo(3, 4);
    all.set(1, 0, 0);
 // ^^^^^^^^^^^^^^^^ AsStridedOverlappingWrite, ERROR, none, none
 //   - message: this view is read-only, because its elements may overlap
  }

  static void strided() {
    DoubleNd row = Nd.arange(4.0);
    DoubleNd all = StrideTricks.asStridedUnsafe(row, new long[] {3, 4}, new long[] {0, 8});
    all.fill(1);
 // ^^^^^^^^^^^ AsStridedOverlappingWrite, ERROR, none, none
 //   - message: elements of `all` overlap
  }

  static DoubleNd readOnly() {
    DoubleNd row = Nd.arange(4.0);
    return StrideTricks.asStrided(row, new long[] {3, 4}, new long[] {0, 8});
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ PreferSafeView, WARNING, A, bulk
    //   - message: `row.broadcastTo(3, 4)`
  }

  static void repeatedOnce() {
    DoubleNd row = Nd.arange(4.0);
    DoubleNd all = row.broadcastTo(1, 4);
    all.set(1, 0, 0);
  }
}

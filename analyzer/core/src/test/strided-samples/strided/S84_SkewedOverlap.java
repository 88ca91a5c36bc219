package strided;

import io.stridewise.array.DoubleNd;
import io.stridewise.array.Nd;
import io.stridewise.array.StrideTricks;

/** Elements that meet without a stride of 0. */
final class S84_SkewedOverlap {
  static void twoByTwo() {
    DoubleNd v = StrideTricks.asStridedUnsafe(Nd.zeros(10), new long[] {2, 2}, new long[] {8, 8});
    v.fill(1);
 // ^^^^^^^^^ AsStridedOverlappingWrite, ERROR, none, none
  }

  static void threeByTwo() {
    DoubleNd v = StrideTricks.asStridedUnsafe(Nd.zeros(10), new long[] {3, 2}, new long[] {16, 16});
    v.fill(1);
 // ^^^^^^^^^ AsStridedOverlappingWrite, ERROR, none, none
  }

  static void skewed() {
    DoubleNd a = Nd.zeros(40);
    DoubleNd v = StrideTricks.asStridedUnsafe(a, new long[] {2, 2, 10}, new long[] {88, 80, 8});
    v.fill(1);
 // ^^^^^^^^^ AsStridedOverlappingWrite, ERROR, none, none
  }

  static void interleaved() {
    DoubleNd v = StrideTricks.asStridedUnsafe(Nd.zeros(10), new long[] {2, 3}, new long[] {24, 16});
    v.fill(1);
  }

  static void nested(int n, int m) {
    DoubleNd a = Nd.zeros(n, 2 * m);
    DoubleNd v = StrideTricks.asStridedUnsafe(a, new long[] {n, m}, new long[] {16L * m, 8});
    v.fill(1);
  }
}

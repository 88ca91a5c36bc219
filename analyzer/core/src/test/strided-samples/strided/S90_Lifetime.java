package strided;

import io.stridewise.array.DType;
import io.stridewise.array.DoubleNd;
import io.stridewise.array.Nd;
import io.stridewise.array.StrideTricks;
import java.lang.foreign.Arena;

/** A view that outlives its memory. */
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

  static void readAfterTry() {
    DoubleNd v;
    try (Arena arena = Arena.ofConfined()) {
      DoubleNd a = Nd.zeros(DType.DOUBLE, arena, 10);
      v = StrideTricks.asStrided(a, new long[] {5}, new long[] {16});
    }
    v.get(0);
  //^^^^^^^^ ViewAfterClose, ERROR, none, none
  //   - message: Already closed: the arena that `v` has its memory from
  }

  static void copiedInTime() {
    DoubleNd v;
    try (Arena arena = Arena.ofConfined()) {
      DoubleNd a = Nd.zeros(DType.DOUBLE, arena, 10);
      v = StrideTricks.asStrided(a, new long[] {5}, new long[] {16}).copy();
    }
    v.get(0);
  }

  static void shapeOfTheDead() {
    DoubleNd v;
    try (Arena arena = Arena.ofConfined()) {
      v = Nd.zeros(DType.DOUBLE, arena, 10).flip();
    }
    v.transpose().shape();
  }

  static void writtenAfterClose() {
    Arena arena = Arena.ofConfined();
    DoubleNd a = Nd.zeros(DType.DOUBLE, arena, 4, 5);
    DoubleNd t = a.transpose();
    arena.close();
    t.fill(1);
  //^^^^^^^^^ ViewAfterClose, ERROR, none, none
  }

  static void closedAfterwards() {
    Arena arena = Arena.ofConfined();
    DoubleNd a = Nd.zeros(DType.DOUBLE, arena, 4, 5);
    a.fill(1);
    arena.close();
  }

  static void closedIf(int n) {
    Arena arena = Arena.ofConfined();
    DoubleNd a = Nd.zeros(DType.DOUBLE, arena, 4, 5);
    if (n < 0) {
      arena.close();
    }
    a.sum();
    if (n >= 0) {
      arena.close();
    }
  }

  static void anotherArena() {
    Arena arena = Arena.ofConfined();
    DoubleNd a = Nd.zeros(DType.DOUBLE, arena, 10);
    try (Arena other = Arena.ofConfined()) {
      Nd.zeros(DType.DOUBLE, other, 10).fill(1);
    }
    a.sum();
    arena.close();
  }

  static DoubleNd returned() {
    try (Arena arena = Arena.ofConfined()) {
      DoubleNd a = Nd.zeros(DType.DOUBLE, arena, 10);
      return a.flip();
      //     ^^^^^^^^ ViewAfterClose, WARNING, none, none
      //   - message: `a.flip()` is returned, and its memory is gone by then: the `try` closes `arena`
    }
  }

  static DoubleNd copyReturned() {
    try (Arena arena = Arena.ofConfined()) {
      DoubleNd a = Nd.zeros(DType.DOUBLE, arena, 10);
      return a.flip().copy();
    }
  }
}

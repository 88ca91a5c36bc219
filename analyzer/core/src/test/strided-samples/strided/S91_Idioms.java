package strided;

import io.stridewise.array.DoubleNd;
import io.stridewise.array.Nd;
import io.stridewise.array.StrideTricks;

/** What asStrided is used for, each with a method of its own. */
final class S91_Idioms {
  static DoubleNd window() {
    DoubleNd a = Nd.arange(10.0);
    return StrideTricks.asStrided(a, new long[] {6, 5}, new long[] {8, 8});
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ PreferSafeView, WARNING, A, bulk
    //   - message: `a.slidingWindow(5)`
  }

  static DoubleNd transpose() {
    DoubleNd a = Nd.zeros(2, 3, 4);
    return StrideTricks.asStrided(a, new long[] {4, 2, 3}, new long[] {8, 96, 32});
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ PreferSafeView, WARNING, A, bulk
    //   - message: `a.transpose(2, 0, 1)`
  }

  static DoubleNd diagonal(int n) {
    DoubleNd a = Nd.eye(n);
    return StrideTricks.asStrided(a, new long[] {n}, new long[] {8L * (n + 1)});
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ PreferSafeView, WARNING, A, bulk
    //   - message: `a.diagonal()`
  }

  static DoubleNd upperDiagonal() {
    DoubleNd a = Nd.eye(5);
    return StrideTricks.asStrided(a, new long[] {3}, new long[] {48}, 16);
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ PreferSafeView, WARNING, A, bulk
    //   - message: `a.diagonal(2, 0, 1)`
  }

  // Of an empty matrix, the column starts at byte 0 or 8.
  static DoubleNd columnsOfAny(int n) {
    DoubleNd a = Nd.zeros(n, 3, 2).transpose().at(1);
    return StrideTricks.asStrided(a, new long[] {n, 3}, new long[] {48, 16}, 8);
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ PreferSafeView, WARNING, A by guard, bulk
    //   - message: `a.transpose()`
    //   - condition: n >= 1
  }

  static DoubleNd reversal() {
    DoubleNd a = Nd.zeros(3, 4);
    return StrideTricks.asStrided(a, new long[] {3, 4}, new long[] {32, -8}, 24);
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ PreferSafeView, WARNING, A, bulk
    //   - message: `a.flip(1)`
  }

  static DoubleNd blocks() {
    DoubleNd a = Nd.zeros(4, 6);
    return StrideTricks.asStrided(a, new long[] {2, 2, 2, 3}, new long[] {96, 24, 48, 8});
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ PreferSafeView, WARNING, A, bulk
    //   - message: `StrideTricks.blocks(a, 2, 3)`
  }

  static DoubleNd noOther() {
    DoubleNd a = Nd.zeros(4, 6);
    return StrideTricks.asStrided(a, new long[] {3, 4}, new long[] {56, 8});
  }
}

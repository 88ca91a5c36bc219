package strided;

import io.stridewise.array.DoubleNd;
import io.stridewise.array.Nd;
import io.stridewise.array.StrideTricks;

/** One window too many. */
final class S75_UpperBound {
  static DoubleNd tooMany() {
    DoubleNd a = Nd.arange(10.0);
    return StrideTricks.asStrided(a, new long[] {9, 3}, new long[] {8, 8});
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ AsStridedOutOfBounds, ERROR, none, none
    //   - message: reaches byte 88 of a buffer of 80 (10 float64); at most 8 windows fit
  }

  static DoubleNd eightFit() {
    DoubleNd a = Nd.arange(10.0);
    return StrideTricks.asStrided(a, new long[] {8, 3}, new long[] {8, 8});
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ PreferSafeView, WARNING, A, bulk
    //   - message: `a.slidingWindow(3)`
  }

  static DoubleNd tooManyOfAny(int n, int w) {
    DoubleNd a = Nd.zeros(n);
    return StrideTricks.asStrided(a, new long[] {n - w + 2, w}, new long[] {8, 8});
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ AsStridedOutOfBounds, ERROR, none, none
    //   - message: reaches byte 8 * n + 8 of a buffer of 8 * n
    //   - condition: w >= 1
  }

  static DoubleNd anyFit(int n, int w) {
    DoubleNd a = Nd.zeros(n);
    return StrideTricks.asStrided(a, new long[] {n - w + 1, w}, new long[] {8, 8});
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ PreferSafeView, WARNING, A by guard, bulk
    //   - message: `a.slidingWindow(w)`
    //   - condition: w <= n
  }

  static DoubleNd everySecondFits(int n, int w) {
    DoubleNd a = Nd.zeros(2 * n + w);
    return StrideTricks.asStrided(a, new long[] {n, w}, new long[] {16, 8});
  }

  static DoubleNd unknownLength(int n, int w) {
    DoubleNd a = Nd.zeros(n);
    return StrideTricks.asStrided(a, new long[] {w, 2}, new long[] {8, 8});
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ AsStridedOutOfBounds, INFO, none, none
    //   - message: that needs `8 * w + 8 <= 8 * n`
  }

  static DoubleNd testedBefore(int n, int w) {
    DoubleNd a = Nd.zeros(n);
    if (w >= n) {
      return a;
    }
    return StrideTricks.asStrided(a, new long[] {w, 2}, new long[] {8, 8});
  }
}

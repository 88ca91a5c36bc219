package io.stridewise.array;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.array.iterate.NdIter;
import io.stridewise.layout.Order;
import java.lang.foreign.Arena;
import org.junit.jupiter.api.Test;

/**
 * The examples of the Javadoc and of {@code docs/runtime/strides-in-ten-minutes.md}, compiled, run
 * and checked.
 */
class SnippetsTest {

  @Test
  void rowsAndColumns() {
    // @start region="create"
    DoubleNd a = Nd.arange(12).reshape(3, 4); // C order: shape [3, 4], byte strides [32, 8]
    DoubleNd f = a.copy(Order.F); // F order: shape [3, 4], byte strides [8, 24]
    // @end
    assertThat(a.byteStrides()).containsExactly(32, 8);
    assertThat(f.byteStrides()).containsExactly(8, 24);

    // @start region="views"
    DoubleNd t = a.transpose(); // shape [4, 3], byte strides [8, 32]
    DoubleNd s = a.slice(Ix.every(2), Ix.range(1, 4, 2)); // a[::2, 1:4:2]
    DoubleNd m = a.flip(1); // byte strides [32, -8], from byte 24
    t.set(99, 1, 0); // also a[0, 1] and s[0, 0]
    // @end
    assertThat(a.get(0, 1)).isEqualTo(99);
    assertThat(s.get(0, 0)).isEqualTo(99);
    assertThat(m.get(0, 2)).isEqualTo(99);
    assertThat(s.byteStrides()).containsExactly(64, 16);
    assertThat(m.layout().offset()).isEqualTo(24);

    // @start region="reshape"
    boolean free = a.reshapeView(2, 6).isPresent(); // true: strides can say it
    boolean copied = t.reshapeView(12).isEmpty(); // true: no stride walks a transpose in C order
    DoubleNd flat = t.reshape(12); // so this one is a copy
    // @end
    assertThat(free).isTrue();
    assertThat(copied).isTrue();
    assertThat(flat.base()).isEmpty();
  }

  @Test
  void windows() {
    // @start region="windows"
    DoubleNd x = Nd.arange(8);
    DoubleNd w = x.slidingWindow(3); // shape [6, 3], byte strides [8, 8]: 18 elements in 64 bytes
    DoubleNd means = w.mean(1); // the moving average
    // @end
    assertThat(means.toArray()).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(w.byteStrides()).containsExactly(8, 8);

    // @start region="readOnly"
    boolean writable = w.isWritable(); // false: elements overlap
    w.asWritableUnchecked().set(-1, 1, 1); // the one door; changes three windows
    // @end
    assertThat(writable).isFalse();
    assertThat(x.get(2)).isEqualTo(-1);
    assertThat(w.get(0, 2)).isEqualTo(-1);
  }

  @Test
  void asStrided() {
    // @start region="asStrided"
    DoubleNd x = Nd.arange(10);
    DoubleNd w = StrideTricks.asStrided(x, new long[] {8, 3}, new long[] {8, 8});
    // @end
    assertThat(w.get(7, 2)).isEqualTo(9);
  }

  @Test
  void overlap() {
    // @start region="overlap"
    LongNd a = Nd.arange(DType.LONG, 4);
    LongNd right = a.slice(Ix.from(1));
    Nd.add(right, a.slice(Ix.to(-1)), right); // a is now [0 1 3 5]
    // @end
    assertThat(a.toArray()).containsExactly(0, 1, 3, 5);
  }

  @Test
  void broadcast() {
    // @start region="broadcast"
    DoubleNd a = Nd.zeros(1000, 3);
    DoubleNd offsets = Nd.of(1, 2, 3);
    Nd.add(a, offsets, a); // every row plus (1, 2, 3); the row is not copied
    // @end
    assertThat(a.sum(0).toArray()).containsExactly(1000, 2000, 3000);
  }

  @Test
  void memory() {
    // @start region="memory"
    double[] samples = new double[6];
    DoubleNd shared = Nd.wrap(samples, 2, 3); // your array, not a copy
    try (Arena arena = Arena.ofShared()) {
      FloatNd big = Nd.zeros(DType.FLOAT, arena, 1000, 1000); // native memory, gone with the arena
      big.fill(1);
    }
    // @end
    shared.set(5, 1, 2);
    assertThat(samples[5]).isEqualTo(5);
  }

  @Test
  void iterate() {
    DoubleNd a = Nd.arange(6).reshape(2, 3);
    DoubleNd b = Nd.zeros(2, 3);
    // @start region="iterate"
    NdIter.of(a.layout(), b.layout())
        .forEachInner((at, step, n) -> {
          for (long i = 0; i < n; i++) {
            b.setAt(2 * a.getAt(at[0] + i * step[0]), at[1] + i * step[1]);
          }
        });
    // @end
    assertThat(b.get(1, 2)).isEqualTo(10);
  }
}

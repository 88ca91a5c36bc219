package io.stridewise.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stridewise.array.iterate.Cursor;
import io.stridewise.array.iterate.NdIter;
import io.stridewise.array.iterate.Plan;
import io.stridewise.layout.Order;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Walks; the orders themselves are compared with NumPy in NumpyConformanceTest. */
class NdIterTest {

  private final DoubleNd a = Nd.arange(6.0).reshape(2, 3);

  @Test
  void innerLoopGetsOffsetsAndStridesInBytes() {
    DoubleNd doubled = Nd.zeros(DType.DOUBLE, Order.F, 2, 3);

    NdIter.of(a.layout(), doubled.layout())
        .forEachInner((at, step, n) -> {
          for (long i = 0; i < n; i++) {
            doubled.setAt(2 * a.getAt(at[0] + i * step[0]), at[1] + i * step[1]);
          }
        });

    assertThat(doubled.toArray()).containsExactly(0, 2, 4, 6, 8, 10);
  }

  @Test
  void contiguousArrayIsOneRun() {
    assertThat(NdIter.of(a.layout()).plan().runLength()).isEqualTo(6);
    assertThat(NdIter.of(a.transpose().layout()).plan().runLength()).isEqualTo(6);
    assertThat(NdIter.of(a.flip().layout()).plan().runLength()).isEqualTo(6);
    assertThat(NdIter.of(a.slice(Ix.all(), Ix.to(2)).layout()).plan().shape())
        .containsExactly(2, 2);
  }

  @Test
  void cursorTracksIndicesInTheBestOrder() {
    List<String> visited = new ArrayList<>();

    for (Cursor c = NdIter.of(a.transpose().flip(1).layout()).cursor(); c.next(); ) {
      long[] i = c.multiIndex();
      visited.add("%d,%d at %d, C %d".formatted(i[0], i[1], c.offset(0), c.flatIndex(Order.C)));
    }

    assertThat(visited)
        .containsExactly(
            "0,1 at 0, C 1",
            "1,1 at 8, C 3",
            "2,1 at 16, C 5",
            "0,0 at 24, C 0",
            "1,0 at 32, C 2",
            "2,0 at 40, C 4");
  }

  @Test
  void partsOfAWalkTogetherAreTheWalk() {
    NdIter iter = NdIter.of(a.layout(), a.at(0).layout()).in(Plan.Walk.F);
    List<Long> whole = offsets(iter.cursor());
    List<Long> parts = offsets(iter.cursor(0, 2));
    parts.addAll(offsets(iter.cursor(2, 2)));
    parts.addAll(offsets(iter.cursor(2, 6)));

    assertThat(parts).isEqualTo(whole).containsExactly(0L, 24L, 8L, 32L, 16L, 40L);
    assertThatThrownBy(() -> iter.cursor(2, 7)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  private static List<Long> offsets(Cursor cursor) {
    List<Long> offsets = new ArrayList<>();
    while (cursor.next()) {
      offsets.add(cursor.offset(0));
    }
    return offsets;
  }

  @Test
  void emptyWalkVisitsNothing() {
    NdIter none = NdIter.of(Nd.zeros(3, 0).layout());

    assertThat(none.cursor().next()).isFalse();
    none.forEachInner((at, step, n) -> assertThat(n).as("no run").isNegative());
  }

  @Test
  void singleElementIsOneRunOfOne() {
    List<Long> lengths = new ArrayList<>();

    NdIter.of(Nd.full(DType.INT, 3).layout()).forEachInner((at, step, n) -> lengths.add(n));

    assertThat(lengths).containsExactly(1L);
  }

  @Test
  void operandsThatDoNotBroadcastAreRefused() {
    assertThatThrownBy(() -> NdIter.of(Nd.zeros(2).layout(), Nd.zeros(3).layout()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(NdIter::of).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> NdIter.over(new long[] {2}, Nd.zeros(3).layout()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void shortRunsAreExchangedForLongOnes() {
    Plan windows = NdIter.of(Nd.zeros(100).slidingWindow(3).layout()).plan();
    Plan square = NdIter.of(Nd.zeros(20, 20).slice(Ix.all(), Ix.to(12)).layout()).plan();

    assertThat(windows.runLength()).isEqualTo(3);
    assertThat(windows.withLongRuns().shape()).containsExactly(3, 98);
    assertThat(square.withLongRuns()).isSameAs(square);
  }

  @Test
  void planExplainsItself() {
    DoubleNd big = Nd.zeros(100, 200);
    String text =
        NdIter.of(big.layout(), big.transpose().copy().transpose().layout()).plan().explain();

    assertThat(text)
        .isEqualTo(
            """
            walks shape [100, 200] with axes nested as [0, 1]
            loops after merging: [100, 200]
            operand 0: byte strides [1600, 8], 8 bytes per step of the innermost; cache lines per iteration: 0.13
            operand 1: byte strides [8, 800], 800 bytes per step of the innermost; cache lines per iteration: 1.00
            opposing strides: operand 1 is walked across its rows; in another order of the loops, another one would be
            """);
    assertThat(NdIter.of(big.flip(0).transpose().layout()).plan().explain())
        .startsWith("walks shape [200, 100] with axes nested as [1, 0], axis 1 backwards\n");
  }

  @Test
  void offsetsOutsideTheBufferAreRefused() {
    assertThatThrownBy(() -> a.getAt(48)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> a.getAt(-8)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> a.getAt(Long.MIN_VALUE)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> a.getAt(4)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> a.setAt(1, 41)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}

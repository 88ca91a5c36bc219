package io.stridewise.array;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.layout.Overlap;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Writing operations behave as if all inputs had been copied first. */
class AliasingTest {

  @Test
  void addingTheLeftNeighbourUsesTheOldNeighbours() {
    LongNd a = Nd.arange(DType.LONG, 4);
    LongNd right = a.slice(Ix.from(1));

    Nd.add(right, a.slice(Ix.to(-1)), right);

    assertThat(a.toArray()).containsExactly(0, 1, 3, 5);
  }

  @Test
  void columnsOfAMatrixUseTheOldColumns() {
    DoubleNd a = Nd.arange(8.0).reshape(2, 4);
    DoubleNd right = a.slice(Ix.all(), Ix.from(1));

    Nd.add(right, a.slice(Ix.all(), Ix.to(-1)), right);

    assertThat(a.toArray()).containsExactly(0, 1, 3, 5, 4, 9, 11, 13);
  }

  @Test
  void assigningTheReverseReverses() {
    LongNd a = Nd.arange(DType.LONG, 5);

    a.assign(a.flip());

    assertThat(a.toArray()).containsExactly(4, 3, 2, 1, 0);
  }

  /**
   * NumPy 1.24 and 2.4 give 0, 0, 2, 6, 6 here: a[1:5] = a[0:8:2] reads what it has overwritten.
   */
  @Test
  void assigningEverySecondElementToNeighboursUsesTheOldElements() {
    LongNd a = Nd.arange(DType.LONG, 7);

    a.slice(Ix.range(1, 5)).assign(a.slice(Ix.range(0, 8, 2)));

    assertThat(a.toArray()).containsExactly(0, 0, 2, 4, 6, 5, 6);
  }

  @Test
  void addingTheTransposeInPlaceIsSymmetric() {
    DoubleNd a = Nd.arange(9.0).reshape(3, 3);

    Nd.add(a, a.transpose(), a);

    assertThat(a.toArray()).containsExactly(0, 4, 8, 4, 8, 12, 8, 12, 16);
  }

  @Test
  void twoArraysWrappedAroundOneJavaArrayAreSeenToOverlap() {
    double[] values = {0, 1, 2, 3};
    DoubleNd a = Nd.wrap(values);
    DoubleNd b = Nd.wrap(values);

    Nd.add(a.slice(Ix.from(1)), b.slice(Ix.to(-1)), a.slice(Ix.from(1)));

    assertThat(values).containsExactly(0, 1, 3, 5);
    assertThat(Nd.sharesMemory(a, b)).isTrue();
  }

  @Test
  void overlappingNativeSegmentsAreSeenToOverlap() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(40, 8);
      LongNd low = Nd.wrap(DType.LONG, memory.asSlice(0, 32));
      LongNd high = Nd.wrap(DType.LONG, memory.asSlice(8, 32));
      low.assign(Nd.arange(DType.LONG, 4));

      high.assign(low);

      assertThat(low.toArray()).containsExactly(0, 0, 1, 2);
      assertThat(high.get(3)).isEqualTo(3);
      assertThat(Nd.overlap(low, high, 100)).isEqualTo(Overlap.YES);
    }
  }

  @Test
  void partsOfOneSegmentThatDoNotOverlapShareNothing() {
    MemorySegment memory = MemorySegment.ofArray(new long[8]);
    LongNd low = Nd.wrap(DType.LONG, memory.asSlice(0, 32));
    LongNd high = Nd.wrap(DType.LONG, memory.asSlice(32, 32));

    assertThat(Nd.mayShareMemory(low, high)).isFalse();
  }

  @Test
  void viewsOfOtherTypesAreSeenToOverlap() {
    LongNd a = Nd.arange(DType.LONG, 4);
    IntNd halves = a.view(DType.INT);

    a.assign(halves.slice(Ix.range(0, 8, 2)).flip());

    assertThat(a.toArray()).containsExactly(3, 2, 1, 0);
  }

  @Test
  void evenAndOddElementsShareNothing() {
    DoubleNd a = Nd.zeros(10);
    DoubleNd even = a.slice(Ix.every(2));
    DoubleNd odd = a.slice(Ix.range(1, 10, 2));

    assertThat(Nd.mayShareMemory(even, odd)).isTrue();
    assertThat(Nd.sharesMemory(even, odd)).isFalse();
  }

  @Test
  void comparisonsMayWriteOverTheirOperands() {
    BoolNd a = Nd.wrap(new boolean[] {true, false, true, true});
    BoolNd right = a.slice(Ix.from(1));

    Nd.equal(right, a.slice(Ix.to(-1)), right);

    assertThat(a.toArray()).containsExactly(true, false, false, true);
  }

  @Test
  void uncheckedWriteToABroadcastChangesTheOneElement() {
    DoubleNd one = Nd.zeros(1);

    one.broadcastTo(3).asWritableUnchecked().set(4, 2);

    assertThat(one.get(0)).isEqualTo(4);
  }

  @Property(tries = 2000)
  void everyInPlaceOperationEqualsTheOneOnCopies(@ForAll Random random) {
    LongNd base = Nd.arange(DType.LONG, 60, 3, 4, 5);
    LongNd out = part(random, base);
    LongNd a = part(random, base);
    LongNd b = part(random, base);
    LongNd expected = base.copy();
    LongNd sum = a.copy().plus(b.copy()).astype(DType.LONG);
    StrideTricks.asStrided(expected, out.shape(), out.byteStrides(), out.layout().offset())
        .assign(sum);

    Nd.add(a, b, out);

    assertThat(base.toArray()).containsExactly(expected.toArray());
  }

  /** A part of shape (2, 2, 2) in any direction, with any order of axes. */
  private static LongNd part(Random random, LongNd base) {
    Ix[] subscript = new Ix[3];
    for (int k = 0; k < 3; k++) {
      long n = base.length(k);
      long step = 1 + random.nextInt((int) (n - 1));
      long start = random.nextInt((int) (n - step));
      subscript[k] = Ix.range(start, start + step + 1, step);
    }
    LongNd part = base.slice(subscript);
    part = random.nextBoolean() ? part.flip(random.nextInt(3)) : part;
    return part.swapAxes(random.nextInt(3), random.nextInt(3));
  }
}

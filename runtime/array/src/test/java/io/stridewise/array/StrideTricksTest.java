package io.stridewise.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.MemorySegment;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Views from numbers: what is refused, what is read-only, what the messages say. */
class StrideTricksTest {

  @Test
  void overlappingViewIsReadOnly() {
    DoubleNd x = Nd.arange(10.0);

    DoubleNd windows = StrideTricks.asStrided(x, new long[] {8, 3}, new long[] {8, 8});

    assertThat(windows.get(7, 2)).isEqualTo(9);
    assertThat(windows.isWritable()).isFalse();
    assertThatThrownBy(() -> windows.set(1, 0, 0))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("elements may overlap")
        .hasMessageContaining("asWritableUnchecked()");
  }

  @Test
  void viewWithoutOverlapIsWritable() {
    DoubleNd x = Nd.arange(10.0);

    StrideTricks.asStrided(x, new long[] {3, 3}, new long[] {24, 8}).fill(5);

    assertThat(x.toArray()).containsExactly(5, 5, 5, 5, 5, 5, 5, 5, 5, 9);
  }

  @Test
  void messageSaysHowManyWouldFit() {
    assertThatThrownBy(
            () -> StrideTricks.asStrided(Nd.arange(10.0), new long[] {9, 3}, new long[] {8, 8}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "asStrided: shape [9, 3] with byte strides [8, 8] reaches byte 88 of a buffer of 80"
                + " (10 float64); at most 8 windows fit");
  }

  @Test
  void boundsAreThoseOfTheWholeBufferNotOfTheView() {
    DoubleNd middle = Nd.arange(10.0).slice(Ix.range(4, 6));

    DoubleNd back = StrideTricks.asStrided(middle, new long[] {5}, new long[] {-8});
    assertThat(back.toArray()).containsExactly(4, 3, 2, 1, 0);
    assertThat(StrideTricks.asStrided(middle, new long[] {10}, new long[] {8}, 0).sum())
        .isEqualTo(45);
    assertThatThrownBy(() -> StrideTricks.asStrided(middle, new long[] {6}, new long[] {-8}))
        .hasMessageContaining("before the start");
  }

  @Test
  void bufferOfASegmentSliceEndsWithTheSlice() {
    var part = MemorySegment.ofArray(new double[10]).asSlice(16, 32);
    DoubleNd four = Nd.wrap(DType.DOUBLE, part);

    assertThatThrownBy(() -> StrideTricks.asStrided(four, new long[] {5}, new long[] {8}))
        .hasMessageContaining("a buffer of 32 (4 float64)");
    assertThatThrownBy(() -> StrideTricks.asStrided(four, new long[] {1}, new long[] {8}, -8))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void unsafeLiftsOnlyTheOverlapRule() {
    DoubleNd x = Nd.arange(4.0);

    DoubleNd twice = StrideTricks.asStridedUnsafe(x, new long[] {2, 4}, new long[] {0, 8});
    twice.set(7, 1, 3);

    assertThat(x.get(3)).isEqualTo(7);
    assertThatThrownBy(() -> StrideTricks.asStridedUnsafe(x, new long[] {2, 4}, new long[] {8, 8}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void unsafeKeepsAReadOnlyArrayReadOnly() {
    DoubleNd x = Nd.arange(4.0).asReadOnly();

    assertThat(StrideTricks.asStridedUnsafe(x, new long[] {4}, new long[] {8}).isWritable())
        .isFalse();
  }

  @Test
  void blocksShareTheBufferAndAreWritable() {
    DoubleNd a = Nd.zeros(4, 6);

    StrideTricks.blocks(a, 2, 3).at(1, 0).fill(2);

    assertThat(a.get(3, 2)).isEqualTo(2);
    assertThat(a.sum()).isEqualTo(12);
    assertThatThrownBy(() -> StrideTricks.blocks(a, 3, 3))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void windowsThatDoNotOverlapAreWritable() {
    assertThat(Nd.zeros(4).slidingWindow(1).isWritable()).isTrue();
    assertThat(Nd.zeros(4).slidingWindow(4).isWritable()).isTrue();
    assertThat(Nd.zeros(4).slidingWindow(2).isWritable()).isFalse();
  }

  @Test
  void broadcastIsReadOnlyWhereItRepeats() {
    assertThat(Nd.zeros(3).broadcastTo(1, 3).isWritable()).isTrue();
    assertThat(Nd.zeros(3).broadcastTo(2, 3).isWritable()).isFalse();
    assertThat(Nd.zeros(3).broadcastTo(0, 3).isWritable()).isTrue();
  }

  /** 100,000 calls with nonsense: the verdict is exact, and only the documented exception comes. */
  @Test
  void verdictEqualsExactArithmetic() {
    Random random = new Random(42);
    int accepted = 0;
    for (int i = 0; i < 100_000; i++) {
      int elements = random.nextInt(12);
      IntNd buffer = Nd.zeros(DType.INT, elements);
      int rank = random.nextInt(4);
      long[] shape = random.longs(rank).map(r -> length(random, r)).toArray();
      long[] strides = random.longs(rank).map(r -> stride(random, r)).toArray();
      long offset = random.nextInt(10) == 0 ? random.nextLong() : random.nextInt(60) - 8;
      boolean fits = fits(shape, strides, offset, elements * 4L);
      try {
        IntNd view = StrideTricks.asStrided(buffer, shape, strides, offset);
        assertThat(fits).as("%s", view.layout()).isTrue();
        view.sum(); // every element can be read
        accepted++;
      } catch (IllegalArgumentException e) {
        assertThat(fits).as(e.getMessage()).isFalse();
      }
    }
    assertThat(accepted).isBetween(10_000, 90_000);
  }

  private static long length(Random random, long r) {
    return switch (random.nextInt(8)) {
      case 0 -> 0;
      case 1 -> 1;
      case 2 -> random.nextInt(40) == 0 ? r : 2;
      default -> random.nextInt(5);
    };
  }

  private static long stride(Random random, long r) {
    return switch (random.nextInt(10)) {
      case 0 -> r;
      case 1 -> 1L << 62;
      case 2 -> Long.MIN_VALUE;
      default -> random.nextInt(17) - 8;
    };
  }

  private static boolean fits(long[] shape, long[] strides, long offset, long bytes) {
    BigInteger total = BigInteger.valueOf(4);
    BigInteger low = BigInteger.valueOf(offset);
    BigInteger high = low.add(BigInteger.valueOf(4));
    boolean empty = false;
    for (int k = 0; k < shape.length; k++) {
      if (shape[k] < 0) {
        return false;
      }
      empty |= shape[k] == 0;
      total = total.multiply(BigInteger.valueOf(Math.max(1, shape[k])));
      BigInteger reach = BigInteger.valueOf(shape[k] - 1).multiply(BigInteger.valueOf(strides[k]));
      low = low.add(reach.min(BigInteger.ZERO));
      high = high.add(reach.max(BigInteger.ZERO));
    }
    boolean tooLarge = total.compareTo(BigInteger.valueOf(Long.MAX_VALUE)) > 0;
    boolean inside = low.signum() >= 0 && high.compareTo(BigInteger.valueOf(bytes)) <= 0;
    return !tooLarge && (empty || inside);
  }
}

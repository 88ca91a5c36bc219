package io.stridewise.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Overlaps people meet, and the limits of the search. */
class OverlapTest {
  private static final Layout TEN = Layout.c(8, 10);

  /** Numbers chosen so that no small combination cancels: deciding it takes a long search. */
  private static final Layout HARD =
      Layout.of(
          new long[] {40, 40, 40, 40, 40, 40},
          new long[] {
            15_000_000_019L,
            15_100_000_103L,
            15_200_000_239L,
            15_300_000_427L,
            15_400_000_661L,
            15_500_000_957L
          },
          0,
          1);

  @Test
  void shiftedRangesOfOneAxisOverlap() {
    assertThat(Overlap.between(TEN.slice(0, Slice.from(1)), TEN.slice(0, Slice.to(-1))))
        .isEqualTo(Overlap.YES);
  }

  @Test
  void evenAndOddElementsDoNotOverlap() {
    Layout even = TEN.slice(0, Slice.every(2));
    Layout odd = TEN.slice(0, Slice.of(1, 10, 2));
    assertThat(Overlap.ofRanges(even, odd)).isTrue();
    assertThat(Overlap.between(even, odd, 0)).isEqualTo(Overlap.NO);
  }

  @Test
  void reversedViewOverlapsWhereItReaches() {
    Layout back = TEN.slice(0, Slice.of(4, -11, -1));
    assertThat(Overlap.between(back, TEN.slice(0, Slice.from(4)))).isEqualTo(Overlap.YES);
    assertThat(Overlap.between(back, TEN.slice(0, Slice.from(5)))).isEqualTo(Overlap.NO);
  }

  @Test
  void realAndImaginaryPartsDoNotOverlap() {
    Layout real = Layout.of(new long[] {100, 100}, new long[] {1600, 16}, 0, 8);
    Layout imaginary = Layout.of(new long[] {100, 100}, new long[] {1600, 16}, 8, 8);
    assertThat(Overlap.between(real, imaginary, 0)).isEqualTo(Overlap.NO);
    assertThat(Overlap.between(real, real.transpose(), 0)).isEqualTo(Overlap.YES);
  }

  @Test
  void columnsOfAMatrixDoNotOverlap() {
    Layout matrix = Layout.c(8, 1000, 1000);
    assertThat(Overlap.between(matrix.index(1, 0), matrix.index(1, 1), 0)).isEqualTo(Overlap.NO);
    assertThat(Overlap.between(matrix.index(1, 0), matrix.index(0, 999), 0)).isEqualTo(Overlap.YES);
  }

  @Test
  void triangleHalvesOfAMatrixTouchInOneBlock() {
    Layout matrix = Layout.c(8, 100, 100);
    Layout upper = matrix.slice(0, Slice.to(50)).slice(1, Slice.from(50));
    assertThat(Overlap.between(upper, matrix.slice(0, Slice.from(50)), 0)).isEqualTo(Overlap.NO);
    assertThat(Overlap.between(upper, matrix.transpose(), 0)).isEqualTo(Overlap.YES);
  }

  @Test
  void itemsOfDifferentSizesOverlapByTheByte() {
    Layout bytes = Layout.of(new long[] {10}, new long[] {8}, 7, 1);
    Layout ints = Layout.of(new long[] {10}, new long[] {8}, 0, 4);
    assertThat(Overlap.between(bytes, ints)).isEqualTo(Overlap.NO);
    assertThat(Overlap.between(bytes, TEN)).isEqualTo(Overlap.YES);
  }

  @Test
  void arraysWithoutElementsOverlapNothing() {
    Layout empty = Layout.c(8, 0, 5);
    assertThat(Overlap.between(empty, Layout.c(8, 5))).isEqualTo(Overlap.NO);
    assertThat(Overlap.within(empty)).isEqualTo(Overlap.NO);
  }

  @Test
  void windowsAndBroadcastsOverlapThemselves() {
    assertThat(Overlap.within(TEN.slidingWindow(3), 0)).isEqualTo(Overlap.YES);
    assertThat(Overlap.within(TEN.slidingWindow(1), 0)).isEqualTo(Overlap.NO);
    assertThat(Overlap.within(TEN.broadcastTo(2, 10), 0)).isEqualTo(Overlap.YES);
    assertThat(Overlap.within(TEN.broadcastTo(1, 10), 0)).isEqualTo(Overlap.NO);
  }

  @Test
  void skewedStridesOverlapThemselvesWithoutAZeroStride() {
    assertThat(within(new long[] {2, 2}, 1, 1)).isEqualTo(Overlap.YES);
    assertThat(within(new long[] {3, 2}, 2, 2)).isEqualTo(Overlap.YES);
    assertThat(within(new long[] {2, 2, 10}, 11, 10, 1)).isEqualTo(Overlap.YES);
    assertThat(within(new long[] {4, 5}, 4, 3)).isEqualTo(Overlap.YES);
    assertThat(within(new long[] {4, 4}, 4, 3)).isEqualTo(Overlap.NO);
  }

  private static Overlap within(long[] shape, long... strides) {
    return Overlap.within(Layout.of(shape, strides, 0, 1), 0);
  }

  @Test
  void withoutWorkAHardQuestionIsTooHard() {
    assertThat(Overlap.within(HARD, 0)).isEqualTo(Overlap.TOO_HARD);
    assertThat(HARD.isUnique()).isFalse();
  }

  @Test
  void strideOfAnAxisThatIsNotWalkedDoesNotCount() {
    Layout row = Layout.of(new long[] {1, 10}, new long[] {Long.MIN_VALUE, 8}, 0, 8);
    assertThat(Overlap.within(row)).isEqualTo(Overlap.NO);
    assertThat(Overlap.between(row, TEN)).isEqualTo(Overlap.YES);
  }

  @Test
  void layoutsAtTheLimitsDoNotOverflow() {
    long far = (1L << 61) - 8;
    Layout low = Layout.of(new long[] {2}, new long[] {far}, -far, 8);
    Layout high = Layout.of(new long[] {3}, new long[] {far}, -far, 8);
    assertThat(Overlap.between(low, high)).isEqualTo(Overlap.YES);
    assertThat(Overlap.within(high)).isEqualTo(Overlap.NO);
    assertThat(
            Overlap.between(Layout.of(new long[] {2}, new long[] {far - 8}, 8, 8), low.index(0, 1)))
        .isEqualTo(Overlap.NO);
  }
}

package io.stridewise.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Each operation on one example, and what it says when it refuses. */
class LayoutTest {
  private static final Layout MATRIX = Layout.c(8, 3, 4);
  private static final Layout CUBE = Layout.c(8, 2, 3, 4);

  @Test
  void cOrderMakesTheLastAxisFastest() {
    assertLayout(Layout.c(8, 3, 4), longs(3, 4), longs(32, 8), 0);
    assertLayout(Layout.c(4), longs(), longs(), 0);
    assertLayout(Layout.c(8, 3, 0, 5), longs(3, 0, 5), longs(40, 40, 8), 0);
  }

  @Test
  void fortranOrderMakesTheFirstAxisFastest() {
    assertLayout(Layout.f(8, 3, 4), longs(3, 4), longs(8, 24), 0);
  }

  @Test
  void valuesAreCopiedInAndOut() {
    long[] shape = longs(3);
    long[] strides = longs(8);
    Layout layout = Layout.of(shape, strides, 0, 8);
    shape[0] = 99;
    strides[0] = 99;
    layout.shape()[0] = 99;
    layout.byteStrides()[0] = 99;
    assertLayout(layout, longs(3), longs(8), 0);
  }

  @Test
  void layoutsOfEqualNumbersAreEqual() {
    assertThat(Layout.of(longs(3, 4), longs(32, 8), 0, 8))
        .isEqualTo(MATRIX)
        .hasSameHashCodeAs(MATRIX);
    assertThat(Layout.of(longs(3, 4), longs(32, 8), 8, 8)).isNotEqualTo(MATRIX);
    assertThat(Layout.c(4, 3, 4)).isNotEqualTo(MATRIX);
    assertThat(MATRIX).hasToString("shape [3, 4], byte strides [32, 8], offset 0, item size 8");
  }

  @Test
  void axesCanBeReordered() {
    assertLayout(MATRIX.transpose(), longs(4, 3), longs(8, 32), 0);
    assertLayout(CUBE.transpose(1, 2, 0), longs(3, 4, 2), longs(32, 8, 96), 0);
    assertLayout(CUBE.swapAxes(0, -1), longs(4, 3, 2), longs(8, 32, 96), 0);
    assertLayout(CUBE.moveAxis(0, -1), longs(3, 4, 2), longs(32, 8, 96), 0);
    assertLayout(
        CUBE.moveAxis(new int[] {0, 1}, new int[] {-1, -2}), longs(4, 3, 2), longs(8, 32, 96), 0);
  }

  @Test
  void partsCanBeTaken() {
    Layout ten = Layout.c(8, 10);
    assertLayout(ten.slice(0, Slice.of(1, 8, 3)), longs(3), longs(24), 8);
    assertLayout(ten.slice(0, Slice.REVERSED), longs(10), longs(-8), 72);
    assertLayout(ten.slice(0, Slice.of(7, 2)), longs(0), longs(8), 0);
    assertLayout(MATRIX.index(0, -1), longs(4), longs(8), 64);
    assertLayout(MATRIX.diagonal(1, 0, 1), longs(3), longs(40), 8);
    assertLayout(MATRIX.diagonal(-2, 0, 1), longs(1), longs(40), 64);
    assertLayout(MATRIX.diagonal(9, 0, 1), longs(0), longs(40), 0);
    assertLayout(MATRIX.flip(1), longs(3, 4), longs(32, -8), 24);
  }

  @Test
  void viewsWithoutElementsKeepTheirOffset() {
    Layout empty = Layout.c(8, 3, 0);
    assertThat(empty.slice(0, Slice.from(1)).offset()).isZero();
    assertThat(empty.index(0, 2).offset()).isZero();
    assertThat(MATRIX.slice(0, Slice.from(3)).offset()).isZero();
  }

  @Test
  void axesOfLengthOneComeAndGo() {
    assertLayout(MATRIX.newAxis(1), longs(3, 1, 4), longs(32, 0, 8), 0);
    assertLayout(MATRIX.newAxis(-1), longs(3, 4, 1), longs(32, 8, 0), 0);
    assertThat(MATRIX.newAxis(0).newAxis(2).squeeze()).isEqualTo(MATRIX);
    assertThat(MATRIX.newAxis(0).squeeze(0)).isEqualTo(MATRIX);
    assertThat(MATRIX.newAxis(0).squeeze(new int[0])).isEqualTo(MATRIX.newAxis(0));
  }

  @Test
  void elementsCanBeRepeated() {
    assertLayout(Layout.c(8, 3, 1).broadcastTo(2, 3, 4), longs(2, 3, 4), longs(0, 8, 0), 0);
    assertThat(Layout.broadcastShape(longs(3, 1), longs(4))).containsExactly(3, 4);
    assertThat(Layout.broadcastShape(longs(0), longs(2, 1))).containsExactly(2, 0);
    assertThat(Layout.broadcastShape()).isEmpty();
  }

  @Test
  void axesCanBeCutIntoWindowsAndBlocks() {
    assertLayout(Layout.c(8, 10).slidingWindow(3), longs(8, 3), longs(8, 8), 0);
    assertLayout(
        MATRIX.slidingWindow(longs(2, 2), new int[] {1, 1}),
        longs(3, 2, 2, 2),
        longs(32, 8, 8, 8),
        0);
    assertLayout(Layout.c(8, 4, 6).blocks(2, 3), longs(2, 2, 2, 3), longs(96, 24, 48, 8), 0);
  }

  @Test
  void reshapeIsAViewWhereStridesCanExpressIt() {
    assertThat(MATRIX.reshape(Order.C, 2, -1)).contains(Layout.c(8, 2, 6));
    assertThat(MATRIX.reshape(Order.F, 12)).isEmpty();
    assertThat(MATRIX.transpose().reshape(Order.C, 12)).isEmpty();
    assertThat(MATRIX.transpose().reshape(Order.F, 12)).contains(Layout.c(8, 12));
    assertThat(MATRIX.slice(1, Slice.every(2)).reshape(Order.C, 6))
        .contains(Layout.of(longs(6), longs(16), 0, 8));
    assertThat(MATRIX.slice(1, Slice.to(3)).reshape(Order.C, 9)).isEmpty();
    assertThat(Layout.c(8, 0, 5).reshape(Order.C, 7, 0)).contains(Layout.c(8, 7, 0));
  }

  @Test
  void ravelPromisesContiguousMemory() {
    Layout evens = Layout.c(8, 10).slice(0, Slice.every(2));
    assertThat(MATRIX.ravel(Order.C)).contains(Layout.c(8, 12));
    assertThat(evens.ravel(Order.C)).isEmpty();
    assertThat(evens.reshape(Order.C, -1)).contains(evens);
  }

  @Test
  void itemsOfAnotherSizeStretchTheLastAxis() {
    assertThat(MATRIX.withItemSize(4)).isEqualTo(Layout.c(4, 3, 8));
    assertThat(MATRIX.withItemSize(16)).isEqualTo(Layout.c(16, 3, 2));
    assertThat(MATRIX.withItemSize(8)).isSameAs(MATRIX);
  }

  @Test
  void coalesceMergesWhatOneStrideWalks() {
    assertThat(CUBE.coalesce()).isEqualTo(Layout.c(8, 24));
    assertLayout(CUBE.slice(2, Slice.to(2)).coalesce(), longs(6, 2), longs(32, 8), 0);
    assertLayout(Layout.c(8, 1, 1).coalesce(), longs(), longs(), 0);
    assertLayout(Layout.c(8, 3, 0).coalesce(), longs(0), longs(8), 0);
  }

  @Test
  void offsetAndIndexAreInverse() {
    assertThat(MATRIX.offsetOf(1, 2)).isEqualTo(48);
    assertThat(MATRIX.transpose().offsetOf(2, 1)).isEqualTo(48);
    assertThat(MATRIX.indexOf(48)).hasValueSatisfying(i -> assertThat(i).containsExactly(1, 2));
    assertThat(MATRIX.indexOf(50)).isEmpty();
    assertThat(MATRIX.indexOf(96)).isEmpty();
    assertThat(Layout.c(8, 10).slidingWindow(3).indexOf(16))
        .hasValueSatisfying(i -> assertThat(i).containsExactly(0, 2));
  }

  @Test
  void uncountableSearchGivesUpWithItsNumbers() {
    // Sums of seven nearly equal strides, and a target none of them hits: a subset sum problem.
    Layout hard =
        Layout.of(
            longs(50, 50, 50, 50, 50, 50, 50),
            longs(1000003, 1000033, 1000037, 1000039, 1000081, 1000099, 1000117),
            0,
            1);
    assertThatThrownBy(() -> hard.indexOf(100_000_001))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("indexOf: gave up after 1000000 steps on shape [50, 50,");
  }

  @Test
  void axesThatDoNotExistAreNamed() {
    assertRefused(() -> MATRIX.length(2), "length: axis 2 does not exist in an array of 2 axes");
    assertRefused(
        () -> MATRIX.byteStride(-3), "byteStride: axis -3 does not exist in an array of 2 axes");
    assertRefused(() -> MATRIX.flip(5), "flip: axis 5 does not exist in an array of 2 axes");
    assertRefused(() -> MATRIX.newAxis(3), "newAxis: axis 3 does not exist in an array of 3 axes");
    assertRefused(() -> MATRIX.transpose(0), "transpose: 1 axes named of an array of 2 axes");
    assertRefused(() -> MATRIX.transpose(0, -2), "transpose: axis 0 appears twice in [0, -2]");
    assertRefused(
        () -> MATRIX.diagonal(0, 1, -1),
        "diagonal: needs two different axes, was given axis 1 twice");
    assertRefused(
        () -> MATRIX.moveAxis(new int[] {0}, new int[0]), "moveAxis: 1 axes to 0 positions");
  }

  @Test
  void positionsOutsideAnAxisAreIndexErrors() {
    assertThatThrownBy(() -> MATRIX.index(0, 3))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("index: position 3 is outside axis 0 of length 3");
    assertThatThrownBy(() -> MATRIX.offsetOf(1, 4))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("offsetOf: index [1, 4] is outside shape [3, 4] on axis 1");
    assertRefused(() -> MATRIX.offsetOf(1), "offsetOf: 1 indices for an array of 2 axes");
  }

  @Test
  void shapesThatCannotBeAreNamed() {
    assertRefused(() -> Layout.c(8, -1), "contiguous: shape [-1] has a negative length on axis 0");
    assertRefused(() -> Layout.c(0, 3), "contiguous: an item must have at least 1 byte, not 0");
    assertRefused(() -> Layout.c(1, new long[65]), "contiguous: 65 axes, at most 64 are possible");
    assertRefused(
        () -> Layout.c(8, 1L << 60),
        "contiguous: shape [1152921504606846976] of items of 8 bytes needs 9223372036854775808 bytes,"
            + " more than 2^63 - 1");
    assertRefused(
        () -> Layout.c(8, 1L << 59),
        "contiguous: shape [576460752303423488] with byte strides [8] reaches bytes 0 to"
            + " 4611686018427387904, beyond 2^61 bytes");
    assertRefused(
        () -> Layout.of(longs(3), longs(Long.MIN_VALUE), 8, 8),
        "of: shape [3] with byte strides [-9223372036854775808] from byte 8 reaches bytes"
            + " -18446744073709551608 to 16, beyond 2^61 bytes");
    assertRefused(
        () -> MATRIX.broadcastTo(1L << 62, 3, 4),
        "broadcastTo: shape [4611686018427387904, 3, 4] of items of 8 bytes needs"
            + " 442721857769029238784 bytes, more than 2^63 - 1");
  }

  @Test
  void lengthsThatDoNotMatchAreNamed() {
    assertRefused(
        () -> MATRIX.reshape(Order.C, 5, -1),
        "reshape: 12 elements of shape [3, 4] do not make shape [5, -1]");
    assertRefused(
        () -> MATRIX.reshape(Order.C, -1, -1),
        "reshape: shape [-1, -1] leaves more than one length open");
    assertRefused(
        () -> MATRIX.reshape(Order.C, -1, 1L << 62, 1L << 62),
        "reshape: 12 elements of shape [3, 4] do not make shape [-1, 4611686018427387904, 4611686018427387904]");
    assertRefused(
        () -> MATRIX.broadcastTo(3, 5),
        "broadcastTo: shape [3, 4] does not stretch to [3, 5]: axis 1 has length 4, not 1 or 5");
    assertRefused(() -> MATRIX.broadcastTo(4), "broadcastTo: shape [3, 4] has more axes than [4]");
    assertRefused(
        () -> Layout.broadcastShape(longs(3, 4), longs(2, 4)),
        "broadcastShape: [[3, 4], [2, 4]] do not go together: lengths 3 and 2 meet on axis 1 from the last");
    assertRefused(() -> MATRIX.squeeze(1), "squeeze: axis 1 has length 4, only length 1 can go");
    assertRefused(
        () -> MATRIX.slidingWindow(2, 5),
        "slidingWindow: a window of 5 does not fit axis 1, of which 4 are left");
    assertRefused(() -> MATRIX.slidingWindow(2), "slidingWindow: windows [2] for 2 axes");
    assertRefused(
        () -> MATRIX.blocks(3, 3), "blocks: a block of 3 does not divide axis 1 of length 4");
    assertRefused(() -> MATRIX.blocks(3), "blocks: block [3] for shape [3, 4]");
  }

  @Test
  void itemSizesThatDoNotFitAreNamed() {
    assertRefused(
        () -> MATRIX.withItemSize(3),
        "withItemSize: from 8 to 3 bytes does not divide the last axis of length 4");
    assertRefused(
        () -> MATRIX.transpose().withItemSize(4),
        "withItemSize: from 8 to 4 bytes needs a contiguous last axis, not byte stride 32");
    assertRefused(
        () -> Layout.c(8).withItemSize(4),
        "withItemSize: from 8 to 4 bytes needs an axis to take up the difference");
  }

  @Test
  void sliceStepsOfZeroAreRefused() {
    assertRefused(() -> Slice.every(0), "slice: the step must not be 0");
    assertThat(Slice.of(1, -1, 2)).hasToString("[1:-1:2]");
    assertThat(Slice.REVERSED).hasToString("[::-1]");
    assertThat(Slice.from(3)).hasToString("[3:]");
  }

  @Test
  void buffersOfNegativeLengthAreRefused() {
    assertRefused(() -> Root.ofBytes(-1), "root: a buffer cannot have -1 bytes");
  }

  private static void assertLayout(Layout layout, long[] shape, long[] strides, long offset) {
    assertThat(layout.shape()).isEqualTo(shape);
    assertThat(layout.byteStrides()).isEqualTo(strides);
    assertThat(layout.offset()).isEqualTo(offset);
  }

  private static void assertRefused(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }

  private static long[] longs(long... values) {
    return values;
  }
}

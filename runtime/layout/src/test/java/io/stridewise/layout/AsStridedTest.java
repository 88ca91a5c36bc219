package io.stridewise.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** {@code asStrided} takes what lies inside the buffer and nothing else, whatever it is given. */
class AsStridedTest {
  private static final long[] EXTREMES = {
    1L << 31, 1L << 32, 1L << 59, 1L << 60, 1L << 61, 1L << 62, Long.MAX_VALUE, Long.MIN_VALUE
  };
  private static final BigInteger LARGEST_ARRAY = BigInteger.valueOf(Long.MAX_VALUE);
  private static final BigInteger FURTHEST_BYTE = BigInteger.ONE.shiftLeft(61);

  private static final Layout TEN = Layout.c(8, 10);
  private static final Root TEN_DOUBLES = new Root(80, "float64");

  @Test
  void slidingWindowsAreAccepted() {
    Layout windows = TEN.asStrided(longs(8, 3), longs(8, 8), TEN_DOUBLES);
    assertThat(windows).hasToString("shape [8, 3], byte strides [8, 8], offset 0, item size 8");
    assertThat(windows.isUnique()).isFalse();
  }

  @Test
  void startsAtTheLayoutsOwnOffsetUnlessToldOtherwise() {
    Layout tail = TEN.slice(0, Slice.from(6));
    assertThat(tail.asStrided(longs(4), longs(8), TEN_DOUBLES).offset()).isEqualTo(48);
    assertThat(tail.asStrided(longs(10), longs(8), 0, TEN_DOUBLES).offset()).isZero();
  }

  @Test
  void memoryOfTheRootBesideTheViewMayBeReached() {
    Layout evens = TEN.slice(0, Slice.every(2));
    assertThat(evens.asStrided(longs(10), longs(8), TEN_DOUBLES).size()).isEqualTo(10);
  }

  @Test
  void oneWindowTooManySaysHowManyFit() {
    assertRefused(
        longs(9, 3),
        longs(8, 8),
        0,
        "asStrided: shape [9, 3] with byte strides [8, 8] reaches byte 88 of a buffer of 80"
            + " (10 float64); at most 8 windows fit");
  }

  @Test
  void negativeStrideWithoutOffsetSaysWhereToStart() {
    assertRefused(
        longs(4),
        longs(-8),
        0,
        "asStrided: shape [4] with byte strides [-8] reaches byte -24, before the start of a"
            + " buffer of 80 (10 float64); from byte 24 on it fits");
  }

  @Test
  void offsetCountsAgainstTheBuffer() {
    assertRefused(
        longs(6),
        longs(8),
        40,
        "asStrided: shape [6] with byte strides [8] from byte 40 reaches byte 88 of a buffer of 80"
            + " (10 float64); at most 5 fit along axis 0");
  }

  @Test
  void elementCountsUsedAsByteStridesAreInside() {
    assertThat(TEN.asStrided(longs(8, 3), longs(1, 1), TEN_DOUBLES).hiByte()).isEqualTo(17);
  }

  @Test
  void theAxisToShortenIsTheFirstThatHelps() {
    assertRefused(
        longs(2, 30),
        longs(8, 8),
        8,
        "asStrided: shape [2, 30] with byte strides [8, 8] from byte 8 reaches byte 256 of a buffer"
            + " of 80 (10 float64); at most 8 fit along axis 1");
  }

  @Test
  void noAdviceWhereNoAxisAloneHelps() {
    assertRefused(
        longs(20, 30),
        longs(8, 8),
        0,
        "asStrided: shape [20, 30] with byte strides [8, 8] reaches byte 392 of a buffer of 80"
            + " (10 float64)");
  }

  @Test
  void bothEndsAreNamedWhereBothAreOutside() {
    assertRefused(
        longs(3, 12),
        longs(-8, 8),
        0,
        "asStrided: shape [3, 12] with byte strides [-8, 8] reaches bytes -16 to 96 of a buffer of"
            + " 80 (10 float64)");
  }

  @Test
  void overflowingStridesAreNamedExactly() {
    assertRefused(
        longs(3),
        longs(1L << 62),
        0,
        "asStrided: shape [3] with byte strides [4611686018427387904] reaches byte"
            + " 9223372036854775816 of a buffer of 80 (10 float64); at most 1 fit along axis 0");
    assertRefused(
        longs(2),
        longs(Long.MIN_VALUE),
        0,
        "asStrided: shape [2] with byte strides [-9223372036854775808] reaches byte"
            + " -9223372036854775808, before the start of a buffer of 80 (10 float64)");
  }

  @Test
  void ranksMustAgree() {
    assertRefused(
        longs(9, 3), longs(8), 0, "asStrided: shape [9, 3] has 2 axes, byte strides [8] have 1");
  }

  @Test
  void lengthsMustNotBeNegative() {
    assertRefused(
        longs(3, -1), longs(8, 8), 0, "asStrided: shape [3, -1] has a negative length on axis 1");
  }

  @Test
  void sizeMustBeCountable() {
    assertRefused(
        longs(1L << 40, 1L << 40),
        longs(0, 0),
        0,
        "asStrided: shape [1099511627776, 1099511627776] of items of 8 bytes needs"
            + " 9671406556917033397649408 bytes, more than 2^63 - 1");
  }

  @Test
  void strideOfAnAxisThatIsNotWalkedMayBeAnything() {
    Layout view = TEN.asStrided(longs(1, 10), longs(Long.MIN_VALUE, 8), TEN_DOUBLES);
    assertThat(view.flip(0).hiByte()).isEqualTo(80);
    assertThat(view.flip(0).byteStride(0)).as("2^63 does not fit").isZero();
    assertThat(view.slice(0, Slice.every(7)).offset()).isZero();
  }

  @Test
  void viewWithoutElementsReachesNothing() {
    Layout view = TEN.asStrided(longs(0, 1000), longs(8, 1L << 62), -8, TEN_DOUBLES);
    assertThat(view.size()).isZero();
    assertThat(view.fitsIn(0)).isTrue();
  }

  @Test
  void hundredThousandRandomCallsAreJudgedExactly() {
    SplittableRandom random = new SplittableRandom(20261122);
    int accepted = 0;
    for (int i = 0; i < 100_000; i++) {
      int rank = random.nextInt(5);
      long[] shape = random.longs(rank, 0, 7).map(n -> length(random, n)).toArray();
      long[] strides = random.longs(rank).map(s -> stride(random)).toArray();
      long bytes = random.nextInt(8) == 0 ? Long.MAX_VALUE : random.nextLong(400);
      long offset = random.nextInt(20) == 0 ? extreme(random) : random.nextLong(-10, 200);
      int item = 1 + random.nextInt(9);
      Root root = Root.ofBytes(bytes);
      Layout base = Layout.c(item);
      boolean fits = fits(shape, strides, offset, item, bytes);
      String call =
          "shape %s, byte strides %s, offset %d, items of %d, %d bytes"
              .formatted(Arrays.toString(shape), Arrays.toString(strides), offset, item, bytes);
      Optional<Layout> view = attempt(() -> base.asStrided(shape, strides, offset, root), call);
      assertThat(view.isPresent()).as(call).isEqualTo(fits);
      assertThat(attempt(() -> Layout.of(shape, strides, offset, item), call).isPresent())
          .as(call)
          .isEqualTo(fits(shape, strides, offset, item, FURTHEST_BYTE.negate(), FURTHEST_BYTE));
      if (fits) {
        accepted++;
        view.get().isUnique();
        staysInside(view.get(), root, random, call);
      }
    }
    assertThat(accepted).isBetween(20_000, 80_000);
  }

  /** Whatever views are made of it, a layout inside a buffer stays inside. */
  private static void staysInside(Layout first, Root root, SplittableRandom random, String call) {
    Layout view = first;
    for (int step = 0; step < 4; step++) {
      Layout from = view;
      Optional<Layout> next = attempt(() -> randomView(from, random, root), call);
      view = next.orElse(view);
      assertThat(view.fitsIn(root.bytes())).as("%s, then %s", call, view).isTrue();
      assertThat(
              fits(view.shape(), view.byteStrides(), view.offset(), view.itemSize(), root.bytes()))
          .as("%s, then %s", call, view)
          .isTrue();
    }
  }

  private static Layout randomView(Layout of, SplittableRandom random, Root root) {
    int axis = random.nextInt(-2, 4);
    int other = random.nextInt(-2, 4);
    return switch (random.nextInt(16)) {
      case 0 -> of.transpose();
      case 1 -> of.swapAxes(axis, other);
      case 2 -> of.moveAxis(axis, other);
      case 3, 4 -> of.slice(axis, Slice.of(stride(random), stride(random), stride(random) | 1));
      case 5 -> of.index(axis, stride(random));
      case 6 -> of.newAxis(axis);
      case 7 -> of.squeeze();
      case 8 -> of.flip(axis, other);
      case 9 -> of.broadcastTo(Axes.insert(of.shape(), 0, length(random, random.nextLong(7))));
      case 10 -> of.diagonal(stride(random), axis, other);
      case 11 -> of.slidingWindow(new long[] {random.nextInt(4)}, new int[] {axis});
      case 12 -> of.withItemSize(1 + random.nextInt(16));
      case 13 ->
          of.reshape(random.nextBoolean() ? Order.C : Order.F, random.nextInt(1, 4), -1).orElse(of);
      case 14 -> Traversal.of(of).operands().get(0);
      default ->
          of.asStrided(longs(2, random.nextInt(3)), longs(stride(random), stride(random)), root);
    };
  }

  /** The result, or empty for an exception of a documented type with a message. */
  private static Optional<Layout> attempt(Supplier<Layout> call, String description) {
    try {
      return Optional.of(call.get());
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      assertThat(e.getClass())
          .as(description)
          .isIn(IllegalArgumentException.class, IndexOutOfBoundsException.class);
      assertThat(e.getMessage()).as(description).matches("[a-zA-Z]+: .*");
      return Optional.empty();
    }
  }

  private static boolean fits(long[] shape, long[] strides, long offset, int item, long bytes) {
    BigInteger end = BigInteger.valueOf(bytes).min(FURTHEST_BYTE);
    return fits(shape, strides, offset, item, BigInteger.ZERO, end);
  }

  private static boolean fits(
      long[] shape, long[] strides, long offset, int item, BigInteger start, BigInteger end) {
    BigInteger lo = BigInteger.valueOf(offset);
    BigInteger hi = lo.add(BigInteger.valueOf(item));
    BigInteger all = BigInteger.valueOf(item);
    boolean empty = false;
    for (int k = 0; k < shape.length; k++) {
      empty |= shape[k] == 0;
      all = all.multiply(BigInteger.valueOf(Math.max(1, shape[k])));
      BigInteger extent = BigInteger.valueOf(shape[k] - 1).multiply(BigInteger.valueOf(strides[k]));
      lo = lo.add(extent.min(BigInteger.ZERO));
      hi = hi.add(extent.max(BigInteger.ZERO));
    }
    return all.compareTo(LARGEST_ARRAY) <= 0
        && (empty || (lo.compareTo(start) >= 0 && hi.compareTo(end) <= 0));
  }

  private static long length(SplittableRandom random, long usual) {
    return random.nextInt(40) == 0 ? extreme(random) & Long.MAX_VALUE : usual;
  }

  private static long stride(SplittableRandom random) {
    return switch (random.nextInt(12)) {
      case 0 -> extreme(random);
      case 1 -> 0;
      default -> random.nextLong(-12, 30);
    };
  }

  private static long extreme(SplittableRandom random) {
    long value = EXTREMES[random.nextInt(EXTREMES.length)] + random.nextInt(-2, 3);
    return random.nextBoolean() ? value : -value;
  }

  private static void assertRefused(long[] shape, long[] strides, long offset, String message) {
    assertThatThrownBy(() -> TEN.asStrided(shape, strides, offset, TEN_DOUBLES))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  private static long[] longs(long... values) {
    return values;
  }
}

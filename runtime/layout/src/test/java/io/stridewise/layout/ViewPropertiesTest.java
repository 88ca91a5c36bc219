package io.stridewise.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Every view holds the elements its definition names, compared one by one. */
class ViewPropertiesTest {

  @Provide
  Arbitrary<Layout> layouts() {
    return Elements.layouts();
  }

  @Provide
  Arbitrary<Layout> withAxes() {
    return Elements.layouts().filter(l -> l.rank() > 0);
  }

  @Provide
  Arbitrary<Layout> small() {
    return Elements.layouts().filter(l -> l.size() <= 60 && l.rank() <= 3);
  }

  @Property(tries = 2000)
  void contiguousLayoutsCountTheirBytesInOrder(
      @ForAll Order order, @ForAll("layouts") Layout shaped) {
    Layout layout = Layout.contiguous(order, shaped.itemSize(), shaped.shape());
    assertThat(Elements.starts(layout, order))
        .containsExactlyElementsOf(
            LongStream.range(0, layout.size()).map(i -> i * layout.itemSize()).boxed().toList());
  }

  @Property(tries = 2000)
  void transposedElementIsTheOneOfPermutedIndices(
      @ForAll("layouts") Layout layout, @ForAll long seed) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, layout.rank()).boxed().toList());
    Collections.shuffle(order, new Random(seed));
    Layout view = layout.transpose(order.stream().mapToInt(k -> k).toArray());
    for (long[] index : Elements.indices(view.shape(), Order.C)) {
      long[] original = new long[index.length];
      for (int k = 0; k < index.length; k++) {
        original[order.get(k)] = index[k];
      }
      assertThat(view.offsetOf(index)).isEqualTo(layout.offsetOf(original));
    }
    int[] back = IntStream.range(0, layout.rank()).map(order::indexOf).toArray();
    assertThat(view.transpose(back)).isEqualTo(layout);
  }

  @Property(tries = 5000)
  void sliceTakesThePositionsPythonsRangeNames(
      @ForAll @LongRange(min = 0, max = 7) long length, @ForAll("slices") Slice slice) {
    List<Long> taken = new ArrayList<>();
    boolean forwards = slice.step() > 0;
    long start = slice.start().orElse(forwards ? 0 : length - 1);
    long stop = slice.stop().orElse(forwards ? length : -length - 1);
    // A walk from far outside meets the same positions, whatever clipping does.
    long from = start < 0 ? start + length : start;
    long to = stop < 0 ? stop + length : stop;
    for (long i = 0; i < length; i++) {
      long position = forwards ? i : length - 1 - i;
      long clipped = forwards ? Math.max(from, 0) : Math.min(from, length - 1);
      boolean inside =
          forwards ? position >= clipped && position < to : position <= clipped && position > to;
      if (inside && (position - clipped) % slice.step() == 0) {
        taken.add(position);
      }
    }
    Layout view = Layout.c(1, length).slice(0, slice);
    assertThat(Elements.starts(view)).as("%s of %d", slice, length).isEqualTo(taken);
    assertThat(slice.lengthOn(length)).isEqualTo(taken.size());
  }

  @Provide
  Arbitrary<Slice> slices() {
    var bounds =
        Arbitraries.longs()
            .between(-10, 10)
            .optional()
            .map(b -> b.map(OptionalLong::of).orElse(OptionalLong.empty()));
    var steps = Arbitraries.of(1L, 2L, 3L, 9L, -1L, -2L, -3L, -9L, Long.MAX_VALUE, Long.MIN_VALUE);
    return Combinators.combine(bounds, bounds, steps).as(Slice::new);
  }

  @Property(tries = 2000)
  void indexDropsAnAxisAtAPosition(
      @ForAll("withAxes") Layout layout,
      @ForAll @IntRange(max = 3) int any,
      @ForAll @IntRange(max = 4) int at) {
    int axis = any % layout.rank();
    if (at < layout.length(axis)) {
      Layout view = layout.index(axis, at);
      assertThat(layout.index(axis, at - layout.length(axis))).isEqualTo(view);
      for (long[] index : Elements.indices(view.shape(), Order.C)) {
        assertThat(view.offsetOf(index)).isEqualTo(layout.offsetOf(Axes.insert(index, axis, at)));
      }
    }
  }

  @Property(tries = 2000)
  void flipTwiceIsTheSame(@ForAll("withAxes") Layout layout, @ForAll @IntRange(max = 3) int any) {
    int axis = any % layout.rank();
    Layout view = layout.flip(axis);
    assertThat(view.flip(axis)).isEqualTo(layout);
    for (long[] index : Elements.indices(view.shape(), Order.C)) {
      long[] mirrored = index.clone();
      mirrored[axis] = layout.length(axis) - 1 - index[axis];
      assertThat(view.offsetOf(index)).isEqualTo(layout.offsetOf(mirrored));
    }
  }

  @Property(tries = 2000)
  void windowElementIsTheSumOfPositionAndPlaceInTheWindow(
      @ForAll("withAxes") Layout layout,
      @ForAll @IntRange(max = 3) int any,
      @ForAll @LongRange(min = 0, max = 3) long window) {
    int axis = any % layout.rank();
    if (window <= layout.length(axis)) {
      Layout view = layout.slidingWindow(new long[] {window}, new int[] {axis});
      assertThat(view.length(axis)).isEqualTo(layout.length(axis) - window + 1);
      for (long[] index : Elements.indices(view.shape(), Order.C)) {
        long[] original = Arrays.copyOf(index, layout.rank());
        original[axis] += index[layout.rank()];
        assertThat(view.offsetOf(index)).isEqualTo(layout.offsetOf(original));
      }
    }
  }

  @Property(tries = 2000)
  void diagonalStepsAlongBothAxes(
      @ForAll("layouts") Layout layout,
      @ForAll @IntRange(max = 3) int one,
      @ForAll @IntRange(max = 3) int two,
      @ForAll @LongRange(min = -4, max = 4) long offset) {
    int rank = layout.rank();
    if (rank < 2 || one % rank == two % rank) {
      return;
    }
    int axis1 = one % rank;
    int axis2 = two % rank;
    List<Long> expected = new ArrayList<>();
    for (long[] index : Elements.indices(layout.shape(), Order.C)) {
      if (index[axis2] - index[axis1] == offset) {
        expected.add(layout.offsetOf(index));
      }
    }
    assertThat(Elements.starts(layout.diagonal(offset, axis1, axis2)))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Property(tries = 2000)
  void broadcastElementIgnoresStretchedAxes(
      @ForAll("layouts") Layout layout, @ForAll @LongRange(min = 0, max = 3) long added) {
    long[] target =
        Axes.insert(Arrays.stream(layout.shape()).map(n -> n == 1 ? 3 : n).toArray(), 0, added);
    Layout view = layout.broadcastTo(target);
    assertThat(view.shape()).isEqualTo(target);
    for (long[] index : Elements.indices(target, Order.C)) {
      long[] original = new long[layout.rank()];
      for (int k = 0; k < original.length; k++) {
        original[k] = layout.length(k) == 1 ? 0 : index[k + 1];
      }
      assertThat(view.offsetOf(index)).isEqualTo(layout.offsetOf(original));
    }
    assertThat(Layout.broadcastShape(layout.shape(), target)).isEqualTo(target);
  }

  @Property(tries = 2000)
  void blockElementIsTheOneAtItsBlocksPlace(
      @ForAll("layouts") Layout layout, @ForAll @LongRange(min = 1, max = 3) long size) {
    long[] block = Arrays.stream(layout.shape()).map(n -> n % size == 0 ? size : 1).toArray();
    Layout view = layout.blocks(block);
    for (long[] index : Elements.indices(view.shape(), Order.C)) {
      long[] original = new long[layout.rank()];
      for (int k = 0; k < original.length; k++) {
        original[k] = index[k] * block[k] + index[layout.rank() + k];
      }
      assertThat(view.offsetOf(index)).isEqualTo(layout.offsetOf(original));
    }
    assertThat(view.size()).isEqualTo(layout.size());
  }

  @Property(tries = 10_000)
  void reshapeKeepsTheElementsInOrderWheneverStridesCan(
      @ForAll("small") Layout layout,
      @ForAll Order order,
      @ForAll @IntRange(max = 1000) int choice) {
    long[] target = factors(layout.size(), choice);
    Optional<Layout> view = layout.reshape(order, target);
    List<Long> starts = Elements.starts(layout, order);
    if (view.isPresent()) {
      assertThat(view.get().shape()).isEqualTo(target);
      assertThat(Elements.starts(view.get(), order)).isEqualTo(starts);
    } else {
      assertThat(Elements.starts(guess(layout, starts, order, target), order))
          .as("%s as %s", layout, Arrays.toString(target))
          .isNotEqualTo(starts);
    }
  }

  /**
   * The only strides that could express the shape: each the step to the neighbour along its axis.
   */
  private static Layout guess(Layout layout, List<Long> starts, Order order, long[] target) {
    List<long[]> indices = Elements.indices(target, order);
    long[] strides = new long[target.length];
    for (int i = 0; i < indices.size(); i++) {
      long[] index = indices.get(i);
      if (Arrays.stream(index).sum() == 1) {
        int axis =
            IntStream.range(0, index.length).filter(k -> index[k] == 1).findFirst().orElseThrow();
        strides[axis] = starts.get(i) - starts.get(0);
      }
    }
    return Layout.of(target, strides, layout.offset(), layout.itemSize());
  }

  private static long[] factors(long size, int choice) {
    List<Long> lengths = new ArrayList<>();
    long rest = size;
    int random = choice;
    while (rest > 1 && lengths.size() < 4) {
      long left = rest;
      long[] divisors = LongStream.rangeClosed(1, left).filter(d -> left % d == 0).toArray();
      lengths.add(divisors[random % divisors.length]);
      rest /= lengths.get(lengths.size() - 1);
      random = random / 3 + 1;
    }
    lengths.add(rest);
    return lengths.stream().mapToLong(n -> n).toArray();
  }

  @Property(tries = 2000)
  void ravelIsOneContiguousAxis(@ForAll("layouts") Layout layout, @ForAll Order order) {
    Optional<Layout> flat = layout.ravel(order);
    assertThat(flat.isPresent()).isEqualTo(layout.isContiguous(order));
    flat.ifPresent(f -> {
      assertThat(f.shape()).containsExactly(layout.size());
      assertThat(Elements.starts(f)).isEqualTo(Elements.starts(layout, order));
    });
  }

  @Property(tries = 3000)
  void otherItemsCoverTheSameBytes(
      @ForAll("withAxes") Layout layout, @ForAll @IntRange(min = 1, max = 12) int itemSize) {
    Layout view;
    try {
      view = layout.withItemSize(itemSize);
    } catch (IllegalArgumentException e) {
      return;
    }
    assertThat(view.itemSize()).isEqualTo(itemSize);
    assertThat(bytesInOrder(view)).isEqualTo(bytesInOrder(layout));
  }

  private static List<Long> bytesInOrder(Layout layout) {
    return Elements.starts(layout).stream()
        .flatMap(s -> LongStream.range(s, s + layout.itemSize()).boxed())
        .toList();
  }

  @Property(tries = 3000)
  void coalescedElementsComeInTheSameOrderOverFewestAxes(@ForAll("layouts") Layout layout) {
    Layout view = layout.coalesce();
    assertThat(Elements.starts(view)).isEqualTo(Elements.starts(layout));
    for (int k = 0; k + 1 < view.rank(); k++) {
      assertThat(view.byteStride(k)).isNotEqualTo(view.length(k + 1) * view.byteStride(k + 1));
    }
    assertThat(view.isEmpty() || LongStream.of(view.shape()).allMatch(n -> n > 1)).isTrue();
  }

  @Property(tries = 3000)
  void traversalPairsTheSameElements(@ForAll("layouts") Layout a, @ForAll long seed) {
    Random random = new Random(seed);
    long[] strides = random.longs(a.rank(), -30, 30).toArray();
    Layout b = Layout.of(a.shape(), strides, 0, 1);
    Traversal traversal = Traversal.of(a, b);
    Layout walkA = traversal.operands().get(0);
    Layout walkB = traversal.operands().get(1);
    assertThat(pairs(walkA, walkB)).containsExactlyInAnyOrderElementsOf(pairs(a, b));
    assertThat(new HashSet<>(IntStream.of(traversal.axes()).boxed().toList())).hasSize(a.rank());
    for (int k = 0; k < a.rank(); k++) {
      if (traversal.isFlipped(k)) {
        assertThat(a.byteStride(k) <= 0 && b.byteStride(k) <= 0).isTrue();
      }
    }
  }

  private static List<String> pairs(Layout a, Layout b) {
    List<Long> first = Elements.starts(a);
    List<Long> second = Elements.starts(b);
    return IntStream.range(0, first.size())
        .mapToObj(i -> first.get(i) + "," + second.get(i))
        .toList();
  }

  @Property(tries = 3000)
  void oneArrayIsWalkedForwardsFromLargestStrideToSmallest(@ForAll("layouts") Layout layout) {
    Layout walk = Traversal.of(layout).operands().get(0);
    long[] strides = LongStream.of(walk.byteStrides()).filter(s -> s != 0).toArray();
    assertThat(strides).isSortedAccordingTo((x, y) -> Long.compare(y, x));
    assertThat(layout.isEmpty() || LongStream.of(strides).allMatch(s -> s > 0)).isTrue();
  }
}

package io.stridewise.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Every question equals an enumeration of the elements. */
class QueryPropertiesTest {

  @Provide
  Arbitrary<Layout> layouts() {
    return Elements.layouts();
  }

  @Property(tries = 3000)
  void sizeCountsTheIndices(@ForAll("layouts") Layout layout) {
    assertThat(layout.size()).isEqualTo(Elements.starts(layout).size());
    assertThat(layout.isEmpty()).isEqualTo(layout.size() == 0);
  }

  @Property(tries = 3000)
  void rangeIsFromTheFirstByteToTheLast(@ForAll("layouts") Layout layout) {
    Set<Long> bytes = Elements.bytes(layout);
    boolean empty = bytes.isEmpty();
    assertThat(layout.loByte()).isEqualTo(empty ? layout.offset() : (long) Collections.min(bytes));
    assertThat(layout.hiByte()).isEqualTo(empty ? layout.offset() : Collections.max(bytes) + 1);
    assertThat(layout.requiredSpan()).isEqualTo(layout.hiByte() - layout.loByte());
  }

  @Property(tries = 3000)
  void fitsInABufferThatHoldsEveryByte(
      @ForAll("layouts") Layout layout, @ForAll @LongRange(min = 0, max = 200) long buffer) {
    assertThat(layout.fitsIn(buffer))
        .isEqualTo(Elements.bytes(layout).stream().allMatch(b -> b >= 0 && b < buffer));
  }

  @Property(tries = 3000)
  void contiguousMeansEachElementStartsWhereTheOneBeforeEnds(
      @ForAll("layouts") Layout layout, @ForAll Order order) {
    List<Long> starts = Elements.starts(layout, order);
    boolean side = true;
    for (int i = 1; i < starts.size(); i++) {
      side &= starts.get(i) == starts.get(i - 1) + layout.itemSize();
    }
    assertThat(layout.isContiguous(order)).isEqualTo(side);
    assertThat(order == Order.C ? layout.isCContiguous() : layout.isFContiguous()).isEqualTo(side);
  }

  @Property(tries = 5000)
  void uniqueMeansNoByteBelongsToTwoElements(@ForAll("layouts") Layout layout) {
    assertThat(layout.isUnique()).isEqualTo(!Elements.collide(layout));
  }

  @Property(tries = 5000)
  void exhaustiveMeansNoGap(@ForAll("layouts") Layout layout) {
    assertThat(layout.isExhaustive())
        .isEqualTo(Elements.bytes(layout).size() == layout.requiredSpan());
  }

  @Property(tries = 2000)
  void offsetOfIsTheSumOfTheSteps(@ForAll("layouts") Layout layout) {
    List<Long> starts = Elements.starts(layout);
    List<long[]> indices = Elements.indices(layout.shape(), Order.C);
    for (int i = 0; i < starts.size(); i++) {
      assertThat(layout.offsetOf(indices.get(i))).isEqualTo((long) starts.get(i));
    }
  }

  @Property(tries = 3000)
  void indexOfIsTheFirstElementThatStartsThere(@ForAll("layouts") Layout layout) {
    List<Long> starts = Elements.starts(layout);
    List<long[]> indices = Elements.indices(layout.shape(), Order.C);
    for (long at = layout.loByte() - 2; at <= layout.hiByte() + 2; at++) {
      int first = starts.indexOf(at);
      Optional<long[]> found = layout.indexOf(at);
      assertThat(found.isPresent()).as("%s at byte %d", layout, at).isEqualTo(first >= 0);
      if (first >= 0) {
        assertThat(found.get()).as("%s at byte %d", layout, at).isEqualTo(indices.get(first));
      }
    }
  }

  @Property(tries = 3000)
  void smallestStrideAxisHasTheClosestNeighbours(@ForAll("layouts") Layout layout) {
    int expected = -1;
    for (int k = 0; k < layout.rank(); k++) {
      if (layout.length(k) > 1
          && (expected < 0
              || Math.abs(layout.byteStride(k)) <= Math.abs(layout.byteStride(expected)))) {
        expected = k;
      }
    }
    assertThat(layout.smallestStrideAxis().orElse(-1)).isEqualTo(expected);
  }

  @Property(tries = 5000)
  void cacheLinesAreThoseThatSomeByteOfTheSweepIsIn(
      @ForAll("layouts") Layout layout,
      @ForAll @IntRange(min = 1, max = 40) int line,
      @ForAll @LongRange(min = 1, max = 60) long longer) {
    long[] perSweep = CacheLines.perSweep(layout, line);
    for (int k = 0; k < layout.rank(); k++) {
      long length = layout.length(k) > 1 ? layout.length(k) + longer : layout.length(k);
      Layout sweep =
          Layout.of(
              new long[] {length},
              new long[] {layout.byteStride(k)},
              layout.offset(),
              layout.itemSize());
      assertThat(CacheLines.perSweep(sweep, 0, line))
          .as("%s, lines of %d", sweep, line)
          .isEqualTo(lines(sweep, line));
      if (!layout.isEmpty()) {
        Layout plain =
            Layout.of(
                new long[] {layout.length(k)},
                new long[] {layout.byteStride(k)},
                layout.offset(),
                layout.itemSize());
        assertThat(perSweep[k]).isEqualTo(lines(plain, line));
      } else {
        assertThat(perSweep[k]).isZero();
      }
    }
  }

  private static long lines(Layout sweep, int line) {
    return Elements.bytes(sweep).stream()
        .map(b -> Math.floorDiv(b, (long) line))
        .distinct()
        .count();
  }
}

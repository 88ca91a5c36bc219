package io.stridewise.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** The elements of small layouts one by one: the brute force that answers are compared with. */
final class Elements {
  private Elements() {}

  /** Every index in C or Fortran order. */
  static List<long[]> indices(long[] shape, Order order) {
    List<long[]> indices = new ArrayList<>();
    long count = 1;
    for (long n : shape) {
      count *= n;
    }
    for (long i = 0; i < count; i++) {
      long[] index = new long[shape.length];
      long rest = i;
      for (int j = 0; j < shape.length; j++) {
        int k = order == Order.C ? shape.length - 1 - j : j;
        index[k] = rest % shape[k];
        rest /= shape[k];
      }
      indices.add(index);
    }
    return indices;
  }

  /** The byte each element starts at, from the definition of a stride alone. */
  static List<Long> starts(Layout layout, Order order) {
    List<Long> starts = new ArrayList<>();
    for (long[] index : indices(layout.shape(), order)) {
      long at = layout.offset();
      for (int k = 0; k < index.length; k++) {
        at += index[k] * layout.byteStride(k);
      }
      starts.add(at);
    }
    return starts;
  }

  static List<Long> starts(Layout layout) {
    return starts(layout, Order.C);
  }

  /** The bytes of all elements. */
  static Set<Long> bytes(Layout layout) {
    Set<Long> bytes = new HashSet<>();
    for (long start : starts(layout)) {
      for (int p = 0; p < layout.itemSize(); p++) {
        bytes.add(start + p);
      }
    }
    return bytes;
  }

  /** Whether some byte belongs to two elements. */
  static boolean collide(Layout layout) {
    return bytes(layout).size() < layout.size() * layout.itemSize();
  }

  /**
   * Layouts of up to four short axes with small strides of any sign: many of them overlap,
   * broadcast or have gaps.
   */
  static Arbitrary<Layout> layouts() {
    Arbitrary<Long> lengths =
        Arbitraries.frequency(tuple(1, 0L), tuple(2, 1L), tuple(6, 2L), tuple(6, 3L), tuple(3, 5L));
    Arbitrary<Integer> items = Arbitraries.of(1, 1, 2, 3, 4, 8);
    return Arbitraries.integers()
        .between(0, 4)
        .flatMap(rank ->
            Combinators.combine(
                    lengths.array(long[].class).ofSize(rank),
                    Arbitraries.longs().between(-24, 24).array(long[].class).ofSize(rank),
                    Arbitraries.longs().between(-20, 60),
                    items)
                .as(Layout::of));
  }

  private static Tuple2<Integer, Long> tuple(int weight, long length) {
    return Tuple.of(weight, length);
  }
}

package io.stridewise.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How far one index reaches: multiples of {@code step}, 0 to {@code count} of them. The bytes of a
 * layout are its first byte plus one multiple per axis plus a byte of the item, whatever the signs
 * of its strides were.
 *
 * @param step the distance, in bytes; not negative
 * @param count the largest multiple
 */
record Reach(long step, long count) {

  /** The largest sum this adds, in bytes. */
  long extent() {
    return step * count;
  }

  /** The axes longer than 1, smallest step first; of a layout with elements. */
  static List<Reach> ascending(StridedMapping mapping) {
    List<Reach> axes = new ArrayList<>(mapping.shape.length);
    for (int k = 0; k < mapping.shape.length; k++) {
      if (mapping.shape[k] > 1) {
        axes.add(new Reach(Math.abs(mapping.strides[k]), mapping.shape[k] - 1));
      }
    }
    axes.sort(Comparator.comparingLong(Reach::step));
    return axes;
  }

  /** The bytes of one item. */
  static Reach item(StridedMapping mapping) {
    return new Reach(1, mapping.itemSize - 1L);
  }
}

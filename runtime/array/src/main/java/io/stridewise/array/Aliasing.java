package io.stridewise.array;

import io.stridewise.layout.Layout;
import io.stridewise.layout.Overlap;
import java.util.OptionalLong;

/**
 * Which arrays share bytes, and what an operation has to copy so that it behaves as if all its
 * inputs had been copied first.
 */
final class Aliasing {
  private Aliasing() {}

  /** Enough to decide slices of one array; a copy is cheaper than a longer search. */
  private static final long WORK = 100;

  static Overlap overlap(NdArray<?> a, NdArray<?> b, long maxWork) {
    OptionalLong distance = a.storage().distanceTo(b.storage());
    return distance.isEmpty()
        ? Overlap.NO
        : Overlap.between(a.layout(), shifted(b.layout(), distance.getAsLong()), maxWork);
  }

  static boolean mayOverlap(NdArray<?> a, NdArray<?> b) {
    OptionalLong distance = a.storage().distanceTo(b.storage());
    return distance.isPresent()
        && Overlap.ofRanges(a.layout(), shifted(b.layout(), distance.getAsLong()));
  }

  /**
   * {@code in}, or a copy of it if writing {@code out} could change elements still to be read. An
   * operand at exactly the places of {@code out} needs none: each element is read before it is
   * written.
   */
  static NdArray<?> protect(NdArray<?> in, NdArray<?> out) {
    if (overlap(in, out, WORK) == Overlap.NO || (samePlaces(in, out) && isUnique(out))) {
      return in;
    }
    return in.copyLikeThis();
  }

  private static boolean isUnique(NdArray<?> out) {
    return Overlap.within(out.layout(), WORK) == Overlap.NO;
  }

  private static boolean samePlaces(NdArray<?> in, NdArray<?> out) {
    OptionalLong distance = in.storage().distanceTo(out.storage());
    return distance.isPresent() && in.layout().equals(shifted(out.layout(), distance.getAsLong()));
  }

  private static Layout shifted(Layout layout, long by) {
    return by == 0
        ? layout
        : Layout.of(layout.shape(), layout.byteStrides(), layout.offset() + by, layout.itemSize());
  }
}

package io.stridewise.array;

import io.stridewise.layout.Layout;
import java.util.Arrays;

/** Applies a list of {@link Ix} to a layout, entry by entry. */
final class Subscript {
  private Subscript() {}

  static Layout apply(Layout layout, Ix[] subscript) {
    int named = 0;
    int ellipses = 0;
    for (Ix ix : subscript) {
      named += ix instanceof Ix.At || ix instanceof Ix.Range ? 1 : 0;
      ellipses += ix instanceof Ix.Ellipsis ? 1 : 0;
    }
    if (named > layout.rank()) {
      throw new IllegalArgumentException(
          "slice: %d entries for an array of %d axes, shape %s"
              .formatted(named, layout.rank(), Arrays.toString(layout.shape())));
    }
    if (ellipses > 1) {
      throw new IllegalArgumentException("slice: only one ellipsis can stand for the other axes");
    }
    int skipped = layout.rank() - named;
    int axis = 0;
    Layout view = layout;
    for (Ix ix : subscript) {
      switch (ix) {
        case Ix.At(long position) -> view = view.index(axis, position);
        case Ix.Range(var slice) -> view = view.slice(axis++, slice);
        case Ix.NewAxis() -> view = view.newAxis(axis++);
        case Ix.Ellipsis() -> axis += skipped;
      }
    }
    return view;
  }
}

package io.stridewise.core.address.views;

import io.stridewise.core.address.Polynomial;
import io.stridewise.layout.Layout;
import io.stridewise.layout.Overlap;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** How operations make views from views: by the layout where all is known, else by a rule. */
abstract class Derivation {
  final Prover prover;
  final ViewAlgebra.Lengths lengths;

  Derivation(Prover prover, ViewAlgebra.Lengths lengths) {
    this.prover = prover;
    this.lengths = lengths;
  }

  /** A rule for symbols. */
  interface Symbolic {
    Optional<View> apply(List<Axis> axes);
  }

  final Optional<View> exactOr(View v, UnaryOperator<Layout> exact, Symbolic symbolic) {
    if (v.axes().isEmpty()) {
      return Optional.empty();
    }
    Optional<Layout> layout = v.layout();
    if (layout.isEmpty()) {
      return symbolic.apply(v.axes().get());
    }
    try {
      Layout made = exact.apply(layout.get());
      Polynomial offset = Polynomial.constant(made.offset());
      return derived(v, axes(made), offset).map(w -> w.settled(v.settled()));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty(); // it throws
    }
  }

  final Optional<View> derived(View v, List<Axis> axes, Polynomial offset) {
    if (axes.stream().anyMatch(a -> constant(a.length()).map(n -> n < 0).orElse(false))) {
      return Optional.empty(); // never reached
    }
    // An operation does not move the offset of an array without elements.
    boolean settled =
        v.settled()
            && (v.axes().isEmpty()
                || offset.equals(v.offset())
                || v.lengths().orElseThrow().stream().allMatch(prover::positive)
                    && axes.stream().map(Axis::length).allMatch(prover::positive));
    // Part of a view that overlaps need not overlap, but stays read-only.
    Access access = v.access() == Access.UNLESS_OVERLAPPING ? Access.UNKNOWN : v.access();
    return Optional.of(
        new View(
            v.id(), v.text(), v.element(), v.buffer(), Optional.of(axes), offset, settled, access));
  }

  static Access readOnlyIfOverlapping(View made) {
    return readOnlyIfOverlapping(made, made);
  }

  static Access readOnlyIfOverlapping(View made, View from) {
    if (from.access() != Access.WRITABLE) {
      return from.access() == Access.READ_ONLY ? Access.READ_ONLY : Access.UNKNOWN;
    }
    return made.layout()
        .map(l -> Overlap.within(l) == Overlap.NO ? Access.WRITABLE : Access.READ_ONLY)
        .orElse(Access.UNLESS_OVERLAPPING);
  }

  static List<Axis> axes(Layout layout) {
    long[] shape = layout.shape();
    long[] strides = layout.byteStrides();
    return IntStream.range(0, shape.length)
        .mapToObj(k -> new Axis(Polynomial.constant(shape[k]), Polynomial.constant(strides[k])))
        .toList();
  }

  static Optional<Long> constant(Polynomial p) {
    return View.numbers(List.of(p)).map(n -> n[0]);
  }

  /** Axes as numbers from 0; those that do not exist are left out. */
  static int[] normalize(int[] axes, int rank) {
    return Arrays.stream(axes)
        .map(a -> a < 0 ? a + rank : a)
        .filter(a -> a >= 0 && a < rank)
        .toArray();
  }
}

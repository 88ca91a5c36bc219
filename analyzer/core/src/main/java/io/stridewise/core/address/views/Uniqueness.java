package io.stridewise.core.address.views;

import io.stridewise.core.address.Polynomial;
import io.stridewise.layout.Overlap;
import java.util.ArrayList;
import java.util.List;

/** Whether no two elements of a view can share a byte. */
public final class Uniqueness {
  private static final Polynomial ONE = Polynomial.ONE;

  /** Of more axes, not every order of nesting is tried. */
  private static final int MAX_AXES = 5;

  private Uniqueness() {}

  /** Whether it is proved that {@code view} has no elements that overlap. */
  public static boolean isProved(View view, Prover prover) {
    if (view.layout().isPresent()) {
      return Overlap.within(view.layout().get()) == Overlap.NO;
    }
    if (view.axes().isEmpty() || view.element().isEmpty()) {
      return false;
    }
    List<Axis> axes = new ArrayList<>(view.axes().get());
    axes.removeIf(a -> a.length().equals(ONE));
    // Where some length is 0 there is nothing to overlap.
    Prover inside = prover;
    for (Axis a : axes) {
      inside = inside.and(a.length().minus(ONE));
    }
    return nest(axes, Polynomial.constant(view.element().get().bytes()), inside);
  }

  /** Whether each stride exceeds what the smaller ones span, in some order of the axes. */
  private static boolean nest(List<Axis> axes, Polynomial span, Prover prover) {
    if (axes.isEmpty()) {
      return true;
    }
    if (axes.size() > MAX_AXES) {
      return false;
    }
    for (Axis next : axes) {
      Polynomial step = prover.nonNegative(next.stride()) ? next.stride() : next.stride().negate();
      if (prover.nonNegative(step.minus(span))) {
        List<Axis> rest = new ArrayList<>(axes);
        rest.remove(next);
        if (nest(rest, span.plus(next.length().minus(ONE).times(step)), prover)) {
          return true;
        }
      }
    }
    return false;
  }
}

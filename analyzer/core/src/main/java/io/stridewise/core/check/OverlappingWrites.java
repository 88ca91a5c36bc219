package io.stridewise.core.check;

import io.stridewise.core.address.Polynomial;
import io.stridewise.core.address.ViewUse;
import io.stridewise.core.address.views.Access;
import io.stridewise.core.address.views.Axis;
import io.stridewise.core.address.views.Prover;
import io.stridewise.core.address.views.Uniqueness;
import io.stridewise.core.address.views.View;
import io.stridewise.layout.Overlap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a write goes through a view of which two elements share a byte. */
final class OverlappingWrites {
  private static final Polynomial ONE = Polynomial.ONE;

  private OverlappingWrites() {}

  /**
   * Whether elements overlap.
   *
   * @param conditions under which it is true; empty if it always is
   */
  private record Verdict(String why, List<String> conditions) {}

  /** What there is to say. */
  static Optional<ViewRules.Judged> judge(ViewUse.Write write) {
    View view = write.view();
    if (view.layout().isPresent()) {
      Overlap overlap = Overlap.within(view.layout().get());
      return overlap == Overlap.NO
          ? Optional.empty()
          : Optional.of(
              judged(
                  write,
                  overlap == Overlap.YES ? Severity.ERROR : Severity.WARNING,
                  "shape %s, byte strides %s"
                      .formatted(view.lengths().orElseThrow(), view.strides().orElseThrow()),
                  List.of()));
    }
    return symbolic(view, new Prover(write.facts()))
        .map(v ->
            judged(
                write,
                v.conditions.isEmpty() ? Severity.ERROR : Severity.WARNING,
                v.why,
                v.conditions));
  }

  private static ViewRules.Judged judged(
      ViewUse.Write write, Severity evidence, String caption, List<String> conditions) {
    boolean refused = write.view().access() == Access.READ_ONLY;
    boolean sure = evidence == Severity.ERROR;
    // The first is what the runtime throws.
    String message =
        refused
            ? "this view is read-only, because its elements may overlap; copy() it, or, if you mean it, use asWritableUnchecked()"
            : "elements of `%s` %s: a write of one changes others"
                .formatted(write.name(), sure ? "overlap" : "may overlap");
    return ViewRules.Judged.of(
            Check.AS_STRIDED_OVERLAPPING_WRITE,
            evidence,
            write.span(),
            message,
            write.name() + ": " + caption,
            "write into a copy() of the view, or into the array that it shows")
        .when(conditions);
  }

  private static Optional<Verdict> symbolic(View view, Prover prover) {
    if (view.axes().isEmpty() || view.element().isEmpty()) {
      return Optional.empty();
    }
    List<Axis> axes = new ArrayList<>(view.axes().get());
    if (axes.stream().anyMatch(a -> a.length().isZero())) {
      return Optional.empty();
    }
    axes.removeIf(a -> a.length().equals(ONE));
    if (Uniqueness.isProved(view, prover)) {
      return Optional.empty();
    }
    for (int i = 0; i < axes.size(); i++) {
      Axis a = axes.get(i);
      if (a.stride().isZero()) {
        return Optional.of(
            new Verdict("byte stride 0 along axis " + i, longer(prover, axes, List.of(a))));
      }
      for (Axis b : axes.subList(0, i)) {
        if (a.stride().equals(b.stride()) || a.stride().equals(b.stride().negate())) {
          return Optional.of(
              new Verdict(
                  "two axes with byte stride " + b.stride(), longer(prover, axes, List.of(b, a))));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * That the axes that meet are longer than 1, and that there is an element at all, as far as it is
   * not known.
   */
  private static List<String> longer(Prover prover, List<Axis> all, List<Axis> meeting) {
    Stream<String> repeated =
        meeting.stream()
            .map(Axis::length)
            .filter(n -> !prover.nonNegative(n.minus(ONE).minus(ONE)))
            .map(n -> n + " > 1");
    Stream<String> existing =
        all.stream()
            .filter(a -> !meeting.contains(a))
            .map(Axis::length)
            .filter(n -> !prover.positive(n))
            .map(n -> n + " >= 1");
    return Stream.concat(repeated, existing).distinct().toList();
  }
}

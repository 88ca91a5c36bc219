package io.stridewise.core.remedy;

import io.stridewise.core.address.Event.Access;
import io.stridewise.core.address.Facts;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.address.Polynomial;
import io.stridewise.core.locality.Stride;
import java.util.List;

/**
 * Reads that stay in place in the new innermost loop while elements of the same type are written
 * there: the JIT cannot move them out of it, as they might be what is written.
 */
final class Hoists {
  private Hoists() {}

  /** The reads of the innermost body of {@code nest} that {@code inner} leaves in place. */
  static List<Access> of(Nest nest, LoopNode inner) {
    List<Access> accesses = nest.accesses();
    return accesses.stream()
        .filter(a -> a.reads() && Stride.of(a, inner) instanceof Stride.Invariant)
        .filter(a ->
            accesses.stream()
                .noneMatch(w -> w.writes() && w.region() == a.region() && !apart(a, w, nest)))
        .filter(a ->
            accesses.stream().anyMatch(w -> w.writes() && w.elementType().equals(a.elementType())))
        .toList();
  }

  /** Whether two accesses of one row are proved to be to different elements. */
  private static boolean apart(Access a, Access b, Nest nest) {
    Polynomial distance = b.last().minus(a.last());
    Facts facts = nest.innermost().facts();
    return a.rows().equals(b.rows())
        && (facts.proveNonNegative(distance.minus(Polynomial.ONE))
            || facts.proveNonNegative(distance.negate().minus(Polynomial.ONE)));
  }
}

package io.stridewise.core.remedy;

import io.stridewise.core.address.Event;
import io.stridewise.core.address.Event.Access;
import io.stridewise.core.address.Event.Effect;
import io.stridewise.core.address.Facts;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.address.Polynomial;
import io.stridewise.core.ir.Span;
import io.stridewise.core.ir.Type;
import io.stridewise.core.legality.Code;
import io.stridewise.core.legality.Condition;
import io.stridewise.core.legality.Memory;
import io.stridewise.core.legality.Scalars;
import io.stridewise.core.legality.Transformation;
import io.stridewise.core.locality.Stride;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads that stay in place in the new innermost loop while elements of the same type are written
 * there: the JIT cannot move them out of it, as they might be what is written.
 *
 * @param elements reads of one element, that a local variable can take out of the loop
 * @param rows where there are such: other accesses in the same bodies whose row stays in place
 */
record Hoists(List<Access> elements, List<Access> rows) {
  Hoists {
    elements = List.copyOf(elements);
    rows = List.copyOf(rows);
  }

  /**
   * For the bodies that {@code t} brings its inner loop around.
   *
   * @param conditions under which {@code t} is legal, and which arrays they keep apart
   */
  static Hoists of(Transformation t, List<Condition> conditions) {
    Set<Type> kept = new HashSet<>();
    Scalars.expansions(t).keySet().forEach(s -> kept.add(s.type()));
    List<Access> elements = new ArrayList<>();
    List<Access> rows = new ArrayList<>();
    for (LoopNode body : bodies(t)) {
      Set<Span> calls = ofViews(body);
      List<Access> accesses = Nest.accesses(body);
      List<Access> here =
          accesses.stream()
              .filter(a -> !calls.contains(a.span()))
              .filter(a -> isHoist(a, accesses, body, t.inner(), kept, conditions))
              .toList();
      if (!here.isEmpty()) {
        accesses.stream()
            .filter(a -> !here.contains(a) && rowStays(a, t.inner()))
            .forEach(rows::add);
      }
      elements.addAll(here);
    }
    return new Hoists(elements, rows);
  }

  /** Elements of strided views, which are reached by calls and have no row. */
  private static Set<Span> ofViews(LoopNode body) {
    return body.events().stream()
        .filter(e ->
            e instanceof Effect f
                && (f.kind() == Effect.Kind.VIEW_ACCESS
                    || f.kind() == Effect.Kind.WRAPPED_VIEW_ACCESS
                    || f.kind() == Effect.Kind.RECORDED_VIEW_ACCESS))
        .map(Event::span)
        .collect(Collectors.toSet());
  }

  /** The innermost loops whose body the inner loop goes through in its new place. */
  private static List<LoopNode> bodies(Transformation t) {
    return t.pieces().stream()
        .filter(c -> c instanceof Code.Loop l && l.loop() != t.inner())
        .filter(c ->
            c.children().size() == 1
                && c.all().anyMatch(i -> i instanceof Code.Loop l && l.loop() == t.inner()))
        .flatMap(c -> Nest.innermost(((Code.Loop) c).loop()).stream())
        .distinct()
        .toList();
  }

  private static boolean isHoist(
      Access a,
      List<Access> accesses,
      LoopNode body,
      LoopNode inner,
      Set<Type> kept,
      List<Condition> conditions) {
    boolean sameType =
        kept.contains(a.elementType())
            || accesses.stream()
                .anyMatch(w -> w.writes() && w.elementType().equals(a.elementType()));
    return a.reads()
        && sameType
        && Stride.of(a, inner) instanceof Stride.Invariant
        && accesses.stream()
            .noneMatch(w ->
                w.writes()
                    && Memory.mayBeSameArray(a, w)
                    && !(w.region() == a.region()
                        ? apart(a, w, body)
                        : keepApart(conditions, a, w)));
  }

  private static boolean keepApart(List<Condition> conditions, Access a, Access b) {
    return conditions.stream()
        .anyMatch(c ->
            c instanceof Condition.Disjoint d
                && Set.of(d.first(), d.second()).equals(Set.of(a.region(), b.region())));
  }

  /** Whether the row object is the same in all iterations of {@code inner}. */
  private static boolean rowStays(Access a, LoopNode inner) {
    return a.subscripts().size() > 1
        && a.rows().stream().noneMatch(r -> r.variesWith(inner))
        && a.last().variesWith(inner);
  }

  /** Whether two accesses of one row are proved to be to different elements. */
  private static boolean apart(Access a, Access b, LoopNode body) {
    Polynomial distance = b.last().minus(a.last());
    Facts facts = body.facts();
    return a.rows().equals(b.rows())
        && (facts.proveNonNegative(distance.minus(Polynomial.ONE))
            || facts.proveNonNegative(distance.negate().minus(Polynomial.ONE)));
  }
}

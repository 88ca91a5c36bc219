package io.stridewise.core.remedy;

import io.stridewise.core.address.Event.Access;
import io.stridewise.core.address.Facts;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.address.Polynomial;
import io.stridewise.core.ir.Symbol;
import io.stridewise.core.ir.Type;
import io.stridewise.core.legality.Scalars;
import io.stridewise.core.legality.Transformation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What to do, in words. */
final class Advice {
  private Advice() {}

  static String of(RemedyKind kind, Transformation t, List<Access> hoists) {
    LoopNode innermost = t.order().get(t.order().size() - 1);
    String others =
        t.order().subList(0, t.order().size() - 1).stream()
            .map(l -> "`" + l.name() + "`")
            .collect(Collectors.joining(", "));
    String inside = "run `%s` inside %s".formatted(innermost.name(), others);
    return text(kind, t, hoists, innermost, inside, others) + closedForms(t);
  }

  /**
   * Variables beside the counters that grow in step with them: in another order they have to be
   * computed.
   */
  private static String closedForms(Transformation t) {
    Set<String> names = new TreeSet<>();
    for (LoopNode loop : t.loops()) {
      loop.inductions().stream()
          .filter(s ->
              loop.counted().isPresent() && !loop.counted().get().symbol().equals(Optional.of(s)))
          .filter(s -> s.type() instanceof Type.Primitive && !loop.name().equals(s.name()))
          .forEach(s -> names.add("`" + s.name() + "`"));
    }
    String counters =
        t.loops().stream().map(l -> "`" + l.name() + "`").collect(Collectors.joining(" and "));
    return names.isEmpty() ? "" : ", compute " + String.join(", ", names) + " from " + counters;
  }

  private static String text(
      RemedyKind kind,
      Transformation t,
      List<Access> hoists,
      LoopNode innermost,
      String inside,
      String others) {
    return switch (kind) {
      case INTERCHANGE -> swap(t);
      case HOIST ->
          swap(t)
              + ", hoist "
              + hoists.stream().map(Advice::text).distinct().collect(Collectors.joining(", "));
      case PROMOTE ->
          "make %s with one element per `%s`, split the loop, %s"
              .formatted(arrays(Scalars.expanded(t)), innermost.name(), inside);
      case DISTRIBUTE -> "split the loop over `%s`, %s".formatted(innermost.name(), inside);
      case TRIANGULAR -> "%s, with the bounds recomputed".formatted(inside);
      case TILE ->
          "keep the order and walk `%s` and %s in blocks".formatted(innermost.name(), others);
      case COPY, LAYOUT, BULK, NONE -> "";
    };
  }

  private static String arrays(Set<Symbol> scalars) {
    List<String> names = scalars.stream().map(s -> "`" + s.name() + "`").toList();
    return String.join(", ", names) + (names.size() == 1 ? " an array" : " arrays");
  }

  private static String swap(Transformation t) {
    if (t.loops().size() == 2) {
      return "swap the loops";
    }
    return "order the loops "
        + t.order().stream().map(l -> "`" + l.name() + "`").collect(Collectors.joining(", "));
  }

  /**
   * Reads that stay in place in the new innermost loop while elements of the same type are written
   * there: the JIT cannot hoist them, as they might be what is written.
   */
  static List<Access> hoists(Nest nest, LoopNode innermost) {
    List<Access> accesses = nest.accesses();
    return accesses.stream()
        .filter(a -> a.reads() && Planner.staysIn(a, innermost))
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

  private static String text(Access access) {
    StringBuilder text = new StringBuilder("`" + access.name());
    access.subscripts().forEach(s -> text.append('[').append(s).append(']'));
    return text.append('`').toString();
  }
}

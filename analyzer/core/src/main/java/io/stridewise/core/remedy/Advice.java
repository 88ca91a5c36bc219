package io.stridewise.core.remedy;

import io.stridewise.core.address.Event.Access;
import io.stridewise.core.address.LoopNode;
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

  static String of(RemedyKind kind, Transformation t, List<LoopNode> order, List<Access> hoists) {
    LoopNode innermost = t.inner();
    String others =
        order.subList(0, order.size() - 1).stream()
            .map(l -> "`" + l.name() + "`")
            .collect(Collectors.joining(", "));
    String inside = "run `%s` inside %s".formatted(innermost.name(), others);
    return text(kind, t, order, hoists, innermost, inside, others) + closedForms(t, order);
  }

  /**
   * Variables beside the counters that grow in step with them: in another order they have to be
   * computed.
   */
  private static String closedForms(Transformation t, List<LoopNode> order) {
    Set<String> names = new TreeSet<>();
    for (LoopNode loop : t.loops()) {
      loop.inductions().stream()
          .filter(s ->
              loop.counted().isPresent() && !loop.counted().get().symbol().equals(Optional.of(s)))
          .filter(s -> s.type() instanceof Type.Primitive && !loop.name().equals(s.name()))
          .forEach(s -> names.add("`" + s.name() + "`"));
    }
    String counters =
        order.stream().map(l -> "`" + l.name() + "`").sorted().collect(Collectors.joining(" and "));
    return names.isEmpty() ? "" : ", compute " + String.join(", ", names) + " from " + counters;
  }

  private static String text(
      RemedyKind kind,
      Transformation t,
      List<LoopNode> order,
      List<Access> hoists,
      LoopNode innermost,
      String inside,
      String others) {
    return switch (kind) {
      case INTERCHANGE -> swap(order);
      case HOIST ->
          swap(order)
              + ", hoist "
              + hoists.stream().map(Advice::text).distinct().collect(Collectors.joining(", "));
      case PROMOTE ->
          "make %s with one element per `%s`, split the loop, %s"
              .formatted(arrays(Scalars.expansions(t).keySet()), innermost.name(), inside);
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

  private static String swap(List<LoopNode> order) {
    if (order.size() == 2) {
      return "swap the loops";
    }
    return "order the loops "
        + order.stream().map(l -> "`" + l.name() + "`").collect(Collectors.joining(", "));
  }

  private static String text(Access access) {
    StringBuilder text = new StringBuilder("`" + access.name());
    access.subscripts().forEach(s -> text.append('[').append(s).append(']'));
    return text.append('`').toString();
  }
}

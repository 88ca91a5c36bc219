package io.stridewise.core.legality;

import io.stridewise.core.address.Event;
import io.stridewise.core.address.Event.Reduction;
import io.stridewise.core.address.Event.ScalarRead;
import io.stridewise.core.address.Event.ScalarWrite;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.ir.Operator;
import io.stridewise.core.ir.Symbol;
import io.stridewise.core.ir.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a {@link Transformation} asks of local variables: private, a reduction that reorders, or one
 * copy per iteration.
 */
public final class Scalars {
  private final Transformation t;
  private final List<Condition> conditions = new ArrayList<>();

  Scalars(Transformation t) {
    this.t = t;
  }

  List<Condition> conditions() {
    return conditions;
  }

  /** Why the order cannot change; empty if the scalars allow it under {@link #conditions}. */
  Optional<Verdict> judge() {
    Set<Symbol> written = new LinkedHashSet<>();
    for (List<Event> part : List.of(t.before(), t.inside(), t.after())) {
      writes(part).forEach(w -> written.add(w.symbol()));
    }
    for (Symbol symbol : written) {
      Optional<Verdict> verdict = t.splits() ? judgeSplit(symbol) : judgeInside(symbol, t.loops());
      if (verdict.isPresent()) {
        return verdict;
      }
    }
    return Optional.empty();
  }

  private static Set<Symbol> mentioned(List<Event> events) {
    Set<Symbol> symbols = new LinkedHashSet<>();
    for (Event event : events) {
      if (event instanceof ScalarWrite w) {
        symbols.add(w.symbol());
      } else if (event instanceof ScalarRead r) {
        symbols.add(r.symbol());
      }
    }
    return symbols;
  }

  /**
   * The scalars that become arrays when {@code t} splits a loop: what is set in one part and used
   * in a later one.
   */
  public static Set<Symbol> expanded(Transformation t) {
    Set<Symbol> expanded = new LinkedHashSet<>();
    Set<Symbol> before = new LinkedHashSet<>();
    writes(t.before()).forEach(w -> before.add(w.symbol()));
    Set<Symbol> inside = new LinkedHashSet<>();
    writes(t.inside()).forEach(w -> inside.add(w.symbol()));
    for (Symbol symbol : mentioned(t.inside())) {
      boolean flowsIn =
          !inside.contains(symbol)
              || t.loops().stream().skip(1).anyMatch(l -> l.carried().contains(symbol))
              || writes(t.inside()).stream()
                  .filter(w -> w.symbol().equals(symbol))
                  .noneMatch(Scalars::isPlain);
      if (before.contains(symbol) && flowsIn) {
        expanded.add(symbol);
      }
    }
    for (Event event : t.after()) {
      if (event instanceof ScalarRead r
          && (before.contains(r.symbol()) || inside.contains(r.symbol()))) {
        boolean setAgain =
            writes(t.after()).stream()
                .anyMatch(
                    w -> w.symbol().equals(r.symbol()) && w.order() < r.order() && isPlain(w));
        if (!setAgain) {
          expanded.add(r.symbol());
        }
      }
    }
    return expanded;
  }

  /**
   * Whether {@code symbol} becomes an array, one element per iteration of the split loop: it is set
   * before the inner loops in every iteration, so no value comes from an earlier one, and nobody
   * wants the last one.
   */
  static boolean isExpanded(Transformation t, Symbol symbol) {
    LoopNode split = t.loops().get(0);
    return writes(t.before(), symbol).stream().anyMatch(Scalars::isPlain)
        && !split.carried().contains(symbol)
        && !split.liveOut().contains(symbol);
  }

  private Optional<Verdict> judgeSplit(Symbol symbol) {
    List<ScalarWrite> inside = writes(t.inside(), symbol);
    if (isExpanded(t, symbol)) {
      // Each copy sees its own iterations; their order among themselves is that of the other loops.
      List<LoopNode> others = t.loops().subList(1, t.loops().size());
      List<LoopNode> kept = t.order().stream().filter(l -> l != t.loops().get(0)).toList();
      return inside.isEmpty() || others.equals(kept)
          ? Optional.empty()
          : judgeInside(symbol, others);
    }
    List<List<Event>> parts =
        Stream.of(t.before(), t.inside(), t.after())
            .filter(p -> mentioned(p).contains(symbol))
            .toList();
    boolean carriedArray =
        symbol.type() instanceof Type.Array && t.loops().get(0).carried().contains(symbol);
    if (parts.size() == 1 && !carriedArray) {
      return inside.isEmpty() ? Optional.empty() : judgeInside(symbol, t.loops());
    }
    if (t.loops().get(0).carried().contains(symbol)) {
      return Optional.of(
          new Verdict.Illegal(
              "`" + symbol.name() + "` carries a value from one iteration to the next"));
    }
    List<ScalarWrite> all = parts.stream().flatMap(p -> writes(p, symbol).stream()).toList();
    if (all.equals(inside)) {
      return judgeInside(symbol, t.loops());
    }
    Optional<Reduction> reduction = all.get(0).reduction();
    boolean exactSum =
        reduction.isPresent() && isUniform(all, reduction.get()) && isExact(reduction.get().type());
    return exactSum
        ? Optional.empty()
        : Optional.of(
            new Verdict.Unknown("`" + symbol.name() + "` is set in several parts of the loop"));
  }

  private Optional<Verdict> judgeInside(Symbol symbol, List<LoopNode> loops) {
    List<ScalarWrite> writes = writes(t.inside(), symbol);
    if (loops.stream().anyMatch(l -> l.carried().contains(symbol))) {
      return Optional.of(
          new Verdict.Illegal(
              "`" + symbol.name() + "` carries a value from one iteration to the next"));
    }
    if (isPlain(writes.get(0)) || writes.stream().allMatch(w -> w.reduction().isEmpty())) {
      return loops.stream().anyMatch(l -> l.liveOut().contains(symbol))
          ? Optional.of(
              new Verdict.Illegal(
                  "the last value of `" + symbol.name() + "` is used after the loop"))
          : Optional.empty();
    }
    Optional<Reduction> reduction = writes.get(0).reduction();
    if (reduction.isEmpty() || !isUniform(writes, reduction.get())) {
      return Optional.of(
          new Verdict.Illegal(
              "`" + symbol.name() + "` is updated in more than one way from its old value"));
    }
    if (!(reduction.get().type() instanceof Type.Primitive)) {
      return Optional.of(
          new Verdict.Unknown("it is not known what the updates of `" + symbol.name() + "` do"));
    }
    if (isExact(symbol.type()) && !isExact(reduction.get().type())) {
      return Optional.of(
          new Verdict.Illegal(
              "each addition to `"
                  + symbol.name()
                  + "` is rounded to an integer, so their order matters"));
    }
    if (reduction.get().operator().isPresent() && !isExact(reduction.get().type())) {
      conditions.add(
          new Condition.Assumption(
              "the additions to `"
                  + symbol.name()
                  + "` may be done in another order, which changes its rounding"));
    }
    return Optional.empty();
  }

  /**
   * Whether all writes may change places; of two that take a minimum or maximum, one may take the
   * other.
   */
  private static boolean isUniform(List<ScalarWrite> writes, Reduction first) {
    return writes.stream().allMatch(w -> sameKind(w.reduction(), first))
        && (first.operator().isPresent() || writes.size() == 1);
  }

  /** Sums and differences mix freely; other operators only with themselves. */
  private static boolean sameKind(Optional<Reduction> reduction, Reduction first) {
    return reduction.isPresent()
        && group(reduction.get()).equals(group(first))
        && isExact(reduction.get().type()) == isExact(first.type());
  }

  private static String group(Reduction reduction) {
    return reduction
        .operator()
        .map(o -> o == Operator.SUBTRACT ? "+" : o.symbol())
        .orElse("min or max");
  }

  private static boolean isExact(Type type) {
    return type == Type.Primitive.BOOLEAN || type instanceof Type.Primitive p && p.isIntegral();
  }

  private static boolean isPlain(ScalarWrite write) {
    return write.reduction().isEmpty() && !write.conditional();
  }

  private static List<ScalarWrite> writes(List<Event> events, Symbol symbol) {
    return writes(events).stream().filter(w -> w.symbol().equals(symbol)).toList();
  }

  private static List<ScalarWrite> writes(List<Event> events) {
    return events.stream()
        .filter(ScalarWrite.class::isInstance)
        .map(ScalarWrite.class::cast)
        .toList();
  }
}

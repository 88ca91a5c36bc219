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

/** What a {@link Transformation} asks of local variables: private, a reduction that reorders, or one copy per iteration. */
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
    Optional<Verdict> split = t.splits() ? judgeSplit() : Optional.empty();
    if (split.isPresent()) {
      return split;
    }
    Set<Symbol> written = new LinkedHashSet<>();
    writes(t.inside()).forEach(w -> written.add(w.symbol()));
    for (Symbol symbol : written) {
      Optional<Verdict> verdict = isExpanded(t, symbol) ? Optional.empty() : judgeInside(symbol);
      if (verdict.isPresent()) {
        return verdict;
      }
    }
    return Optional.empty();
  }

  /** A value that goes from one iteration of the split loop to the next must stay within one of the parts. */
  private Optional<Verdict> judgeSplit() {
    LoopNode split = t.loops().get(0);
    List<Set<Symbol>> parts = List.of(mentioned(t.before()), mentioned(t.inside()), mentioned(t.after()));
    for (Symbol symbol : split.carried()) {
      if (parts.stream().filter(p -> p.contains(symbol)).count() > 1) {
        return Optional.of(
            new Verdict.Illegal("`" + symbol.name() + "` carries a value from one iteration to the next"));
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
   * The scalars that become arrays when {@code t} splits a loop: what is set in one part and used in a later one.
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
              || writes(t.inside()).stream().filter(w -> w.symbol().equals(symbol)).noneMatch(Scalars::isPlain);
      if (before.contains(symbol) && flowsIn) {
        expanded.add(symbol);
      }
    }
    for (Event event : t.after()) {
      if (event instanceof ScalarRead r && (before.contains(r.symbol()) || inside.contains(r.symbol()))) {
        boolean setAgain = writes(t.after()).stream().anyMatch(w -> w.symbol().equals(r.symbol()) && w.order() < r.order() && isPlain(w));
        if (!setAgain) {
          expanded.add(r.symbol());
        }
      }
    }
    return expanded;
  }

  /**
   * Whether {@code symbol} becomes an array, one element per iteration of the split loop: it is set before the inner
   * loops in every iteration, so no value comes from an earlier one, and nobody wants the last one.
   */
  static boolean isExpanded(Transformation t, Symbol symbol) {
    LoopNode split = t.loops().get(0);
    return writes(t.before()).stream().anyMatch(w -> w.symbol().equals(symbol) && isPlain(w))
        && !split.carried().contains(symbol)
        && !split.liveOut().contains(symbol);
  }

  private Optional<Verdict> judgeInside(Symbol symbol) {
    List<ScalarWrite> writes =
        writes(t.inside()).stream().filter(w -> w.symbol().equals(symbol)).toList();
    boolean carried = t.loops().stream().anyMatch(l -> l.carried().contains(symbol));
    boolean liveOut = t.loops().stream().anyMatch(l -> l.liveOut().contains(symbol));
    if (carried) {
      return Optional.of(
          new Verdict.Illegal("`" + symbol.name() + "` carries a value from one iteration to the next"));
    }
    if (isPlain(writes.get(0))) {
      return liveOut
          ? Optional.of(new Verdict.Illegal("the last value of `" + symbol.name() + "` is used after the loop"))
          : Optional.empty();
    }
    Optional<Reduction> reduction = writes.get(0).reduction();
    boolean uniform = reduction.isPresent() && writes.stream().allMatch(w -> sameKind(w.reduction(), reduction.get()));
    if (!uniform) {
      return Optional.of(
          new Verdict.Illegal("`" + symbol.name() + "` is updated in more than one way from its old value"));
    }
    if (isExact(symbol.type()) && !isExact(reduction.get().type())) {
      return Optional.of(
          new Verdict.Illegal("each addition to `" + symbol.name() + "` is rounded to an integer, so their order matters"));
    }
    if (reduction.get().operator().isPresent() && !isExact(reduction.get().type())) {
      conditions.add(
          new Condition(
              "the additions to `" + symbol.name() + "` may be done in another order, which changes its rounding",
              Condition.Kind.ASSUMPTION));
    }
    return Optional.empty();
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

  private static List<ScalarWrite> writes(List<Event> events) {
    return events.stream().filter(ScalarWrite.class::isInstance).map(ScalarWrite.class::cast).toList();
  }
}

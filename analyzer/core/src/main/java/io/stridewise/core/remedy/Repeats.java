package io.stridewise.core.remedy;

import io.stridewise.core.address.Event;
import io.stridewise.core.address.Event.Access;
import io.stridewise.core.address.Event.Effect;
import io.stridewise.core.address.Event.ScalarWrite;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.Operator;
import io.stridewise.core.ir.Stmt;
import io.stridewise.core.ir.Symbol;
import io.stridewise.core.legality.Memory;
import io.stridewise.core.legality.Mentions;
import io.stridewise.core.legality.Segment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which statements may as well run again in each iteration of the loops behind them: those that set
 * one variable to something that these loops do not change, like {@code double[] row = a[i];}.
 */
final class Repeats {
  private final List<Event> all = new ArrayList<>();
  private final List<LoopNode> loops = new ArrayList<>();

  /** For the statements in {@code root}. */
  Repeats(LoopNode root) {
    collect(root);
  }

  private void collect(LoopNode loop) {
    loops.add(loop);
    for (Event event : loop.events()) {
      if (event instanceof LoopNode inner) {
        collect(inner);
      } else {
        all.add(event);
      }
    }
  }

  /** Whether {@code segment} is such a statement. */
  boolean canRepeat(Segment.Straight segment) {
    Optional<Symbol> target = target(segment.statement());
    if (target.isEmpty() || isDear(segment.statement())) {
      return false;
    }
    Symbol symbol = target.get();
    return isPrivate(symbol) && segment.events().stream().allMatch(this::isStable);
  }

  /** Whether {@code symbol} is set once in each iteration, for that iteration alone. */
  private boolean isPrivate(Symbol symbol) {
    return writes(symbol) == 1
        && loops.stream()
            .noneMatch(l ->
                l.carried().contains(symbol)
                    || l.liveOut().contains(symbol)
                    || l.inductions().contains(symbol));
  }

  private long writes(Symbol symbol) {
    return all.stream()
        .filter(e -> e instanceof ScalarWrite w && w.symbol().equals(symbol))
        .count();
  }

  private boolean isStable(Event event) {
    if (event instanceof Access read) {
      return !read.writes()
          && all.stream()
              .noneMatch(
                  e -> e instanceof Access w && w.writes() && Memory.mayBeSameArray(read, w));
    }
    if (event instanceof Event.ScalarRead read) {
      // What it is computed from has to be the same further inside.
      return writes(read.symbol()) == 0 || isPrivate(read.symbol());
    }
    return !(event instanceof Effect e) || e.kind() == Effect.Kind.MAY_THROW;
  }

  private static Optional<Symbol> target(Stmt statement) {
    if (statement instanceof Stmt.Declare d && d.init().isPresent()) {
      return Optional.of(d.symbol());
    }
    return statement instanceof Stmt.Evaluate e
            && e.expression() instanceof Expr.Assign a
            && a.operator().isEmpty()
            && a.target() instanceof Expr.SymbolRef r
        ? Optional.of(r.symbol())
        : Optional.empty();
  }

  /** Whether it computes what is not worth computing again in each iteration. */
  private static boolean isDear(Stmt statement) {
    if (statement instanceof Stmt.Declare d) {
      return d.init().filter(Repeats::isDear).isPresent();
    }
    return statement instanceof Stmt.Evaluate e && isDear(((Expr.Assign) e.expression()).value());
  }

  private static boolean isDear(Expr e) {
    boolean itself =
        e instanceof Expr.Call
            || e instanceof Expr.Binary b
                && (b.operator() == Operator.DIVIDE || b.operator() == Operator.REMAINDER);
    return itself || e.children().stream().anyMatch(Repeats::isDear);
  }

  /**
   * Whether {@code segment} needs what {@code setter} sets, directly or by one of {@code others}.
   */
  static boolean uses(Segment segment, Segment.Straight setter, List<Segment> others) {
    List<Segment.Straight> straight = new ArrayList<>(List.of(setter));
    others.stream()
        .filter(Segment.Straight.class::isInstance)
        .forEach(s -> straight.add((Segment.Straight) s));
    return needed(List.of(segment), straight).contains(setter);
  }

  /** Those of {@code setters} whose variables {@code segments} name, or that these need. */
  static List<Segment.Straight> needed(List<Segment> segments, List<Segment.Straight> setters) {
    Set<Symbol> wanted = new HashSet<>();
    segments.forEach(s -> names(s, wanted));
    List<Segment.Straight> needed = new ArrayList<>();
    for (int i = setters.size() - 1; i >= 0; i--) {
      Segment.Straight setter = setters.get(i);
      if (target(setter.statement()).filter(wanted::contains).isPresent()
          && !segments.contains(setter)) {
        needed.add(0, setter);
        Mentions.of(setter.statement()).forEach(m -> wanted.add(m.symbol()));
      }
    }
    return needed;
  }

  private static void names(Segment segment, Set<Symbol> names) {
    if (segment instanceof Segment.Straight s) {
      Mentions.of(s.statement()).forEach(m -> names.add(m.symbol()));
    } else if (segment instanceof Segment.Inner i) {
      Mentions.of(i.loop().loop()).forEach(m -> names.add(m.symbol()));
    } else if (segment instanceof Segment.Branch b) {
      Mentions.of(b.statement()).forEach(m -> names.add(m.symbol()));
    }
  }
}

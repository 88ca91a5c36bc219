package io.stridewise.core.legality;

import io.stridewise.core.address.Event;
import io.stridewise.core.address.Event.Access;
import io.stridewise.core.address.Event.Effect;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.address.Polynomial;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.LoopHeader;
import io.stridewise.core.ir.Operator;
import io.stridewise.core.ir.Stmt;
import io.stridewise.core.ir.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * What rests on loops running at all: reads between the loops move into the innermost body and no
 * longer throw where that never runs; a bound like {@code a[0].length} moves before a loop that may
 * be empty, and may throw only then; and a {@code do} loop runs once where its bound says never.
 */
final class EmptyLoops {
  private final Transformation t;

  EmptyLoops(Transformation t) {
    this.t = t;
  }

  List<Condition> conditions() {
    List<Condition> conditions = new ArrayList<>();
    List<LoopNode> loops = t.loops();
    for (int k = 0; k < loops.size(); k++) {
      LoopNode loop = loops.get(k);
      boolean once = loop.loop().header() instanceof LoopHeader.DoWhile;
      if (once && !runs(loop, null)
          || k > 0 && readsAbove(k) && !runs(loop, loops.get(k - 1))
          || boundMovesAbove(k)) {
        conditions.add(
            new Condition.Other(
                "`"
                    + loop.counted().orElseThrow().trips()
                    + "` is more than `0`, so that `"
                    + loop.name()
                    + "` runs at all"));
      }
    }
    return conditions;
  }

  /** Whether something that moves into {@code loops.get(k)} could throw. */
  private boolean readsAbove(int k) {
    for (int level = t.splits() ? 1 : 0; level < k; level++) {
      for (Event event : t.loops().get(level).events()) {
        boolean harmless =
            event instanceof Access a
                ? Exceptions.inside(a, t.loops())
                : !(event instanceof Effect);
        if (t.inside().contains(event) && !harmless) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether a bound that could throw was evaluated inside {@code loops.get(k)} and is now evaluated
   * outside of it.
   */
  private boolean boundMovesAbove(int k) {
    LoopNode loop = t.loops().get(k);
    if (runs(loop, null)) {
      return false;
    }
    int place = t.order().indexOf(loop);
    return t.order().subList(0, place).stream()
        .filter(l -> t.loops().indexOf(l) > k)
        .anyMatch(l -> bounds(l).stream().anyMatch(EmptyLoops::mayThrow));
  }

  private static List<Expr> bounds(LoopNode loop) {
    List<Expr> bounds = new ArrayList<>();
    LoopHeader header = loop.loop().header();
    if (header instanceof LoopHeader.For f) {
      f.init().forEach(s -> initial(s, bounds));
      f.condition().ifPresent(bounds::add);
    } else if (header instanceof LoopHeader.While w) {
      bounds.add(w.condition());
    } else if (header instanceof LoopHeader.DoWhile d) {
      bounds.add(d.condition());
    } else if (header instanceof LoopHeader.ForEach e) {
      bounds.add(e.iterable());
    } else if (header instanceof LoopHeader.Range r) {
      bounds.add(r.from());
      bounds.add(r.to());
    }
    return bounds;
  }

  private static void initial(Stmt statement, List<Expr> bounds) {
    if (statement instanceof Stmt.Declare d) {
      d.init().ifPresent(bounds::add);
    } else if (statement instanceof Stmt.Evaluate e) {
      bounds.add(e.expression());
    } else if (statement instanceof Stmt.Block b) {
      b.statements().forEach(s -> initial(s, bounds));
    }
  }

  /** Whether {@code e} could throw for other reasons than that a variable or field is null. */
  private static boolean mayThrow(Expr e) {
    boolean itself =
        e instanceof Expr.ArrayAccess
            || e instanceof Expr.Convert c && c.operand().type() instanceof Type.Declared
            || e instanceof Expr.Opaque
            || e instanceof Expr.Binary b
                && (b.operator() == Operator.DIVIDE || b.operator() == Operator.REMAINDER)
                && !(b.right() instanceof Expr.Literal);
    return itself || e.children().stream().anyMatch(EmptyLoops::mayThrow);
  }

  /**
   * Whether {@code loop} runs at least once; {@code above} is a loop around it that does, null if
   * that is not known.
   */
  private static boolean runs(LoopNode loop, LoopNode above) {
    Polynomial more = loop.counted().orElseThrow().trips().minus(Polynomial.ONE);
    return above == null
        ? more.asConstant().map(c -> c.signum() >= 0).orElse(false)
        : above.facts().proveNonNegative(more);
  }
}

package io.stridewise.core.check;

import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.LoopHeader;
import io.stridewise.core.ir.Operator;
import io.stridewise.core.ir.Stmt;
import io.stridewise.core.ir.Symbol;
import io.stridewise.core.ir.Type;
import io.stridewise.core.locality.Machine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How far the accesses of an innermost loop step, by syntax alone: {@code a[i][j + 1]} goes along
 * its row where {@code j} counts by one and nothing else changes.
 */
final class Steps {
  /** No element of an array is wider. */
  private static final int WIDEST = 8;

  private final List<Expr.ArrayAccess> accesses = new ArrayList<>();

  /** In how many places a variable is counted up or down by one. */
  private final Map<Symbol, Integer> counted = new HashMap<>();

  /** Variables that change in any other way. */
  private final Set<Symbol> changed = new HashSet<>();

  private boolean fieldsChange;

  /** Elements that may be subscripts, or arrays, change. */
  private boolean subscriptsChange;

  private Steps() {}

  /**
   * Whether an access of {@code loop}, which holds no other and calls nothing unknown, may go on by
   * a cache line or more in each iteration.
   */
  static boolean mayBeFar(Stmt.Loop loop, Machine machine) {
    Steps steps = new Steps();
    if (loop.header() instanceof LoopHeader.ForEach e) {
      if (e.variable().type() instanceof Type.Array || WIDEST >= machine.line()) {
        return true;
      }
      steps.changed.add(e.variable());
    }
    steps.loop(loop);
    return steps.accesses.stream().anyMatch(a -> steps.isFar(a, machine));
  }

  private void loop(Stmt.Loop loop) {
    LoopHeader header = loop.header();
    if (header instanceof LoopHeader.For f) {
      f.condition().ifPresent(this::expression);
      f.update().forEach(this::expression);
    } else if (header instanceof LoopHeader.While w) {
      expression(w.condition());
    } else if (header instanceof LoopHeader.DoWhile d) {
      expression(d.condition());
    } else if (header instanceof LoopHeader.Range r) {
      counted.put(r.variable(), 1);
    }
    statement(loop.body());
  }

  private void statement(Stmt s) {
    if (s instanceof Stmt.Declare d) {
      changed.add(d.symbol());
    }
    s.operands().forEach(this::expression);
    s.children().forEach(this::statement);
  }

  private void expression(Expr e) {
    if (e instanceof Expr.ArrayAccess a) {
      accesses.add(a);
    } else if (e instanceof Expr.Assign a) {
      if (a.target() instanceof Expr.SymbolRef r) {
        if (isUnit(a)) {
          counted.merge(r.symbol(), 1, Integer::sum);
        } else {
          changed.add(r.symbol());
        }
      } else if (a.target() instanceof Expr.ArrayAccess t) {
        subscriptsChange |=
            t.type() == Type.Primitive.INT
                || t.type() == Type.Primitive.LONG
                || !(t.type() instanceof Type.Primitive);
      } else {
        fieldsChange = true;
      }
    }
    e.children().forEach(this::expression);
  }

  /** {@code i++}, {@code i -= 1}. */
  private static boolean isUnit(Expr.Assign a) {
    return a.operator().filter(o -> o == Operator.ADD || o == Operator.SUBTRACT).isPresent()
        && a.value() instanceof Expr.Literal l
        && l.value().equals(Optional.of(1L));
  }

  private boolean isFar(Expr.ArrayAccess a, Machine machine) {
    return !stays(a.index()) && (a.type() instanceof Type.Array || !goesByOne(a.index(), machine));
  }

  /** Whether {@code e} is the same in all iterations, or nothing is known of it. */
  private boolean stays(Expr e) {
    if (e instanceof Expr.Literal) {
      return true;
    } else if (e instanceof Expr.SymbolRef r) {
      return !changed.contains(r.symbol()) && !counted.containsKey(r.symbol());
    } else if (e instanceof Expr.FieldRead f) {
      return !fieldsChange && f.receiver().map(this::stays).orElse(true);
    } else if (e instanceof Expr.This) {
      return true;
    } else if (e instanceof Expr.ArrayAccess a) {
      return !subscriptsChange && stays(a.base()) && stays(a.index());
    }
    return (e instanceof Expr.ArrayLength
            || e instanceof Expr.Unary
            || e instanceof Expr.Binary
            || e instanceof Expr.Convert)
        && e.children().stream().allMatch(this::stays);
  }

  /** {@code i}, {@code i++}, {@code k - i + 1}, where {@code i} counts and the rest stays. */
  private boolean goesByOne(Expr e, Machine machine) {
    if (e instanceof Expr.SymbolRef r) {
      return !changed.contains(r.symbol())
          && counted.containsKey(r.symbol())
          && WIDEST * counted.get(r.symbol()) < machine.line();
    } else if (e instanceof Expr.Assign a) {
      return isUnit(a) && goesByOne(a.target(), machine);
    }
    return e instanceof Expr.Binary b
        && (b.operator() == Operator.ADD || b.operator() == Operator.SUBTRACT)
        && (goesByOne(b.left(), machine) && stays(b.right())
            || stays(b.left()) && goesByOne(b.right(), machine));
  }
}

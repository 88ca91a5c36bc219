package io.stridewise.core.legality;

import io.stridewise.core.address.LoopNode;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.LoopHeader;
import io.stridewise.core.ir.Operator;
import io.stridewise.core.ir.Stmt;
import io.stridewise.core.ir.Symbol;
import io.stridewise.core.ir.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What evaluating the header of a loop for the first time can do. */
public final class Headers {
  private Headers() {}

  /**
   * Whether it matters that the header is evaluated only where it was: it may throw, or the loop
   * may never end.
   *
   * @param notNull variables that are known not to be null
   */
  static boolean matters(LoopNode loop, Set<Symbol> notNull) {
    return mayNotEnd(loop) || mayThrow(loop, notNull);
  }

  /** Whether evaluating the header of {@code loop} for the first time may throw. */
  static boolean mayThrow(LoopNode loop, Set<Symbol> notNull) {
    return expressions(loop).stream().anyMatch(e -> mayThrow(e, notNull))
        || loop.loop().header() instanceof LoopHeader.ForEach each
            && mayBeNull(each.iterable(), notNull);
  }

  /** Whether the counter may pass the largest {@code int} without the condition seeing it. */
  public static boolean mayNotEnd(LoopNode loop) {
    boolean far = loop.counted().map(c -> c.step().abs().bitLength() > 1).orElse(false);
    return far
        || loop.loop().header() instanceof LoopHeader.For f
            && f.condition().filter(Headers::includesItsBound).isPresent();
  }

  private static boolean includesItsBound(Expr condition) {
    return condition instanceof Expr.Binary b
        && (b.operator() == Operator.LESS_EQUAL || b.operator() == Operator.GREATER_EQUAL)
        && !isSmall(b.left())
        && !isSmall(b.right());
  }

  private static boolean isSmall(Expr bound) {
    return bound instanceof Expr.Literal l
        && l.value()
            .filter(v -> v instanceof Long n && Math.abs(n) < Integer.MAX_VALUE)
            .isPresent();
  }

  /** The variables that cannot be null in the body, as the header was evaluated before it. */
  static Set<Symbol> dereferenced(LoopNode loop) {
    Set<Symbol> found = new HashSet<>();
    if (loop.loop().header() instanceof LoopHeader.DoWhile) {
      return found;
    }
    expressions(loop).forEach(e -> dereferenced(e, found));
    if (loop.loop().header() instanceof LoopHeader.ForEach each
        && each.iterable() instanceof Expr.SymbolRef r) {
      found.add(r.symbol());
    }
    found.removeAll(Mentions.written(Mentions.of(loop.loop())));
    return found;
  }

  private static void dereferenced(Expr e, Set<Symbol> found) {
    if (e instanceof Expr.ArrayLength l && l.array() instanceof Expr.SymbolRef r) {
      found.add(r.symbol());
    } else if (e instanceof Expr.ArrayAccess a && a.base() instanceof Expr.SymbolRef r) {
      found.add(r.symbol());
    }
    boolean skipsSome =
        e instanceof Expr.Conditional || e instanceof Expr.Binary b && b.operator().isConditional();
    if (!skipsSome) {
      e.children().forEach(c -> dereferenced(c, found));
    }
  }

  /** The types of the array elements that the counter of {@code loop} starts at. */
  static List<Type> startsAt(LoopNode loop) {
    List<Expr> initial = new ArrayList<>();
    if (loop.loop().header() instanceof LoopHeader.For f) {
      f.init().forEach(s -> initial(s, initial));
    }
    return initial.stream().flatMap(Headers::elements).map(Expr::type).toList();
  }

  private static Stream<Expr> elements(Expr e) {
    Stream<Expr> inside = e.children().stream().flatMap(Headers::elements);
    return e instanceof Expr.ArrayAccess ? Stream.concat(Stream.of(e), inside) : inside;
  }

  /** Initial values and bounds. */
  private static List<Expr> expressions(LoopNode loop) {
    List<Expr> found = new ArrayList<>();
    LoopHeader header = loop.loop().header();
    if (header instanceof LoopHeader.For f) {
      f.init().forEach(s -> initial(s, found));
      f.condition().ifPresent(found::add);
    } else if (header instanceof LoopHeader.While w) {
      found.add(w.condition());
    } else if (header instanceof LoopHeader.DoWhile d) {
      found.add(d.condition());
    } else if (header instanceof LoopHeader.ForEach e) {
      found.add(e.iterable());
    } else if (header instanceof LoopHeader.Range r) {
      found.add(r.from());
      found.add(r.to());
    }
    return found;
  }

  private static void initial(Stmt statement, List<Expr> found) {
    if (statement instanceof Stmt.Declare d) {
      d.init().ifPresent(found::add);
    } else if (statement instanceof Stmt.Evaluate e) {
      found.add(e.expression());
    } else if (statement instanceof Stmt.Block b) {
      b.statements().forEach(s -> initial(s, found));
    }
  }

  /** Whether evaluating {@code e} may throw. */
  static boolean mayThrow(Expr e, Set<Symbol> notNull) {
    boolean itself =
        e instanceof Expr.ArrayAccess
            || e instanceof Expr.ArrayLength l && mayBeNull(l.array(), notNull)
            || e instanceof Expr.FieldRead f
                && f.receiver().filter(r -> !(r instanceof Expr.This)).isPresent()
            || e instanceof Expr.Convert c
                && (c.operand().type() instanceof Type.Declared
                    || c.type() instanceof Type.Declared)
            || e instanceof Expr.Opaque
            || e instanceof Expr.Call
            || e instanceof Expr.NewArray
            || e instanceof Expr.Binary b
                && (b.operator() == Operator.DIVIDE || b.operator() == Operator.REMAINDER)
                && !(b.right() instanceof Expr.Literal l && !l.value().equals(Optional.of(0L)));
    return itself || e.children().stream().anyMatch(c -> mayThrow(c, notNull));
  }

  private static boolean mayBeNull(Expr array, Set<Symbol> notNull) {
    return !(array instanceof Expr.SymbolRef r && notNull.contains(r.symbol()));
  }
}

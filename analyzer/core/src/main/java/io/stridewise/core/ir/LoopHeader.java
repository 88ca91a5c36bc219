package io.stridewise.core.ir;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a loop is written. Whether it counts, and how far, is decided by the analysis and not here.
 */
public sealed interface LoopHeader {

  /** What runs once before the loop, statements of their own. */
  default List<Stmt> init() {
    return List.of();
  }

  /** The expressions of the header, other than those of {@link #init}, in order. */
  List<Expr> operands();

  /**
   * {@code for (init; condition; update)}.
   *
   * @param init declarations or expression statements, in order
   */
  record For(List<Stmt> init, Optional<Expr> condition, List<Expr> update) implements LoopHeader {
    @Override
    public List<Expr> operands() {
      return Stream.concat(condition.stream(), update.stream()).toList();
    }

    public For {
      init = List.copyOf(init);
      update = List.copyOf(update);
    }
  }

  /** {@code while (condition)}. */
  record While(Expr condition) implements LoopHeader {
    @Override
    public List<Expr> operands() {
      return List.of(condition);
    }
  }

  /** {@code do ... while (condition)}. */
  record DoWhile(Expr condition) implements LoopHeader {
    @Override
    public List<Expr> operands() {
      return List.of(condition);
    }
  }

  /** {@code for (T variable : iterable)}; the iterable is evaluated once. */
  record ForEach(Symbol variable, Expr iterable) implements LoopHeader {
    @Override
    public List<Expr> operands() {
      return List.of(iterable);
    }
  }

  /**
   * {@code IntStream.range(from, to).forEach(variable -> ...)} and {@code rangeClosed}; {@code
   * return} in the body ends one iteration only and is lowered to {@code continue}.
   *
   * @param closed {@code rangeClosed}: {@code to} is included
   * @param parallel {@code .parallel()} was called: iterations run in any order
   */
  record Range(Symbol variable, Expr from, Expr to, boolean closed, boolean parallel)
      implements LoopHeader {
    @Override
    public List<Expr> operands() {
      return List.of(from, to);
    }
  }
}

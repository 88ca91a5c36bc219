package io.stridewise.core.remedy;

import io.stridewise.core.address.Counted;
import io.stridewise.core.address.Event.Access;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.address.Polynomial;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.Operator;
import io.stridewise.core.ir.Span;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Loops whose iterations wait for each other, because one reads from memory what the one before has
 * computed. A sum along a row waits for one addition, and still gains; where more is computed from
 * value to value, cache misses of different rows would have overlapped and this does not: until
 * columns are far longer than the near caches hold, such an order is slower than the strided one.
 */
public final class Recurrences {
  /** Of values from further back, enough are on their way at the same time. */
  private static final int FEW = 4;

  private final LoopNode loop;
  private final List<Access> accesses;
  private final List<Expr> expressions;

  private Recurrences(Nest nest, LoopNode loop) {
    this.loop = loop;
    this.accesses = nest.accesses();
    this.expressions = Parts.expressions(nest.innermost().loop().body());
  }

  /**
   * Whether the innermost body of {@code nest}, with {@code loop} running fastest, would wait long
   * for its previous iteration, and does not as it is: where it rotates elements of one array
   * against each other, as in a chase of Givens rotations, or divides what it has from there.
   */
  public static boolean arise(Nest nest, LoopNode loop) {
    return loop.counted().isPresent()
        && nest.innermost().counted().isPresent()
        && new Recurrences(nest, loop).waitsLong()
        && !new Recurrences(nest, nest.innermost()).waitsLong();
  }

  private boolean waitsLong() {
    return accesses.stream()
        .filter(Access::writes)
        .anyMatch(w ->
            accesses.stream()
                .filter(r -> r.reads() && isCarried(w, r))
                .anyMatch(r -> isRotated(w) || isDivided(r.span())));
  }

  /** Whether {@code read} finds what {@code write} has left a few iterations before. */
  private boolean isCarried(Access write, Access read) {
    return write.region() == read.region()
        && write.subscripts().size() == read.subscripts().size()
        && IntStream.rangeClosed(1, FEW).anyMatch(later -> meets(write, read, later));
  }

  private boolean meets(Access write, Access read, int later) {
    Counted counted = loop.counted().orElseThrow();
    Polynomial steps =
        Polynomial.constant(BigInteger.valueOf(counted.descending() ? -later : later));
    for (int k = 0; k < write.subscripts().size(); k++) {
      Polynomial ahead = write.subscripts().get(k).minus(read.subscripts().get(k));
      Optional<Polynomial> step = read.subscripts().get(k).coefficient(counted.atom());
      if (step.isEmpty() || !ahead.equals(step.get().times(steps))) {
        return false;
      }
    }
    return true;
  }

  /** Whether another element of the same array is updated beside that of {@code carried}. */
  private boolean isRotated(Access carried) {
    return accesses.stream()
        .filter(w -> w.writes() && w.region() == carried.region() && !isSameElement(w, carried))
        .anyMatch(w -> accesses.stream().anyMatch(r -> r.reads() && isSameElement(r, w)));
  }

  private static boolean isSameElement(Access a, Access b) {
    return a.region() == b.region() && a.subscripts().equals(b.subscripts());
  }

  private boolean isDivided(Span read) {
    return expressions.stream()
        .anyMatch(e ->
            e instanceof Expr.Binary b && b.operator() == Operator.DIVIDE && b.span().contains(read)
                || e instanceof Expr.Assign a
                    && a.operator().equals(Optional.of(Operator.DIVIDE))
                    && a.target().span().contains(read));
  }
}

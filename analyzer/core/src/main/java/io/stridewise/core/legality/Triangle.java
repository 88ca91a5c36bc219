package io.stridewise.core.legality;

import io.stridewise.core.address.Counted;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.address.Polynomial;
import io.stridewise.core.ir.LoopHeader;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two loops that change places although a bound of the inner one follows the outer counter: {@code
 * for x in [L, U] for y in [x + c, u]} is {@code for y in [L + c, u] for x in [L, min(U, y - c)]},
 * and {@code for x in [L, U] for y in [l, x + c]} is {@code for y in [l, U + c] for x in [max(L, y
 * - c), U]}. Where {@code x} runs at all, it then runs for each {@code y}.
 *
 * @param outer the loop of {@code x}
 * @param inner the loop of {@code y}
 * @param lower whether the lower bound follows, not the upper one
 * @param offset {@code c}: not negative for a lower, not positive for an upper bound, so that both
 *     loops stay within the bounds that they had
 */
public record Triangle(LoopNode outer, LoopNode inner, boolean lower, BigInteger offset) {
  private static final BigInteger MIN = BigInteger.valueOf(Integer.MIN_VALUE);
  private static final BigInteger MAX = BigInteger.valueOf(Integer.MAX_VALUE);

  /**
   * The pair of loops that {@code t} turns round; empty if there is none, or more than bounds of
   * one would have to be computed anew.
   */
  public static Optional<Triangle> in(Transformation t) {
    Optional<List<LoopNode>> order = chain(t);
    if (order.isEmpty()) {
      return Optional.empty();
    }
    List<Triangle> found = new ArrayList<>();
    for (int at = 0; at < order.get().size(); at++) {
      LoopNode inner = order.get().get(at);
      List<LoopNode> later = order.get().subList(at + 1, order.get().size());
      for (LoopNode outer : later) {
        if (follows(inner, outer)) {
          Optional<Triangle> triangle = of(outer, inner).filter(x -> x.isFree(later));
          if (triangle.isEmpty()) {
            return Optional.empty();
          }
          found.add(triangle.get());
        }
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The loops of the new order, if each holds nothing but the next and nothing is repeated. */
  private static Optional<List<LoopNode>> chain(Transformation t) {
    List<LoopNode> loops = new ArrayList<>();
    List<Code> code = t.code();
    while (code.size() == 1 && code.get(0) instanceof Code.Loop l) {
      loops.add(l.loop());
      code = l.body();
    }
    boolean bare = code.size() == 1 && code.get(0) instanceof Code.Run r && r.copies().isEmpty();
    return bare ? Optional.of(loops) : Optional.empty();
  }

  private static boolean follows(LoopNode inner, LoopNode outer) {
    return inner.counted().isPresent()
        && (inner.counted().get().min().variesWith(outer)
            || inner.counted().get().max().variesWith(outer));
  }

  /** Whether what else the bounds are made of does not vary with loops that come later now. */
  private boolean isFree(List<LoopNode> later) {
    Counted x = outer.counted().orElseThrow();
    Counted y = inner.counted().orElseThrow();
    return later.stream()
        .noneMatch(l ->
            x.min().variesWith(l)
                || x.max().variesWith(l)
                || (lower ? y.max() : y.min()).variesWith(l));
  }

  private static Optional<Triangle> of(LoopNode outer, LoopNode inner) {
    if (!isPlain(outer) || !isPlain(inner)) {
      return Optional.empty();
    }
    Counted x = outer.counted().orElseThrow();
    Counted y = inner.counted().orElseThrow();
    Polynomial self = Polynomial.of(x.atom());
    boolean lower = y.min().variesWith(outer);
    Polynomial bound = lower ? y.min() : y.max();
    return bound
        .minus(self)
        .asConstant()
        .map(c -> new Triangle(outer, inner, lower, c))
        .filter(Triangle::isExact);
  }

  private static boolean isPlain(LoopNode loop) {
    return loop.loop().header() instanceof LoopHeader.For
        && loop.counted()
            .filter(c -> c.symbol().isPresent() && c.step().abs().equals(BigInteger.ONE))
            .isPresent();
  }

  /** Whether no {@code int} wraps in the bounds, as they are or as they become. */
  private boolean isExact() {
    Counted x = outer.counted().orElseThrow();
    int sign = offset.signum();
    if (sign == 0) {
      return true;
    }
    boolean far = offset.abs().compareTo(BigInteger.ONE) > 0;
    Polynomial c = Polynomial.constant(offset);
    if (lower) {
      // x + c for the last x; L + c, from which y - c has to lead back to L.
      boolean ends = !far && !Headers.mayNotEnd(outer) || isAtMost(x.max().plus(c));
      boolean starts = !far && !x.descending() || isAtMost(x.min().plus(c));
      return sign > 0 && ends && starts;
    }
    // x + c for the first x; U + c, from which y - c has to lead back to U.
    boolean natural = outer.facts().certain().proveNonNegative(x.min());
    boolean starts = !far && natural || isAtLeast(x.min().plus(c));
    boolean ends = !far || isAtLeast(x.max().plus(c));
    return sign < 0 && ends && starts;
  }

  /** Whether {@code bound} is an {@code int} whatever its variables hold. */
  static boolean fitsInt(Polynomial bound) {
    return isAtMost(bound) && isAtLeast(bound);
  }

  private static boolean isAtMost(Polynomial bound) {
    return bound.max().filter(m -> m.compareTo(MAX) <= 0).isPresent();
  }

  private static boolean isAtLeast(Polynomial bound) {
    return bound.min().filter(m -> m.compareTo(MIN) >= 0).isPresent();
  }
}

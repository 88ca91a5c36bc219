package io.stridewise.core.legality;

import io.stridewise.core.address.Event.Access;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.address.Polynomial;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When a subscript may be taken for the polynomial it is written as, although {@code int}
 * arithmetic wraps.
 *
 * <p>In a run that completes, a subscript that is evaluated in all iterations of a rectangular
 * space never wraps if one step of any loop changes it by at most 2^31: from a value in {@code [0,
 * 2^31)} such a step cannot come to another one of these modulo 2^32, it would give a negative
 * index and throw. An access that some iterations skip gives no such warning.
 */
final class Wrapping {
  private static final BigInteger LIMIT = BigInteger.ONE.shiftLeft(31);

  /** A pitch may exceed what the loops inside it cover by so much: the borders of stencils. */
  private static final BigInteger SLACK = BigInteger.valueOf(1 << 16);

  private final List<LoopNode> loops;

  Wrapping(List<LoopNode> loops) {
    this.loops = loops;
  }

  /** What has to hold for both subscripts to be exact; empty if that cannot be told. */
  Optional<List<Condition>> conditions(Access x, Access y, int subscriptX, int subscriptY) {
    List<Condition> found = new ArrayList<>();
    return add(x, x.subscripts().get(subscriptX), found)
            && add(y, y.subscripts().get(subscriptY), found)
        ? Optional.of(found)
        : Optional.empty();
  }

  private boolean add(Access access, Polynomial subscript, List<Condition> found) {
    BigInteger total = BigInteger.ZERO;
    boolean symbolic = false;
    List<Polynomial> factors = new ArrayList<>();
    List<Polynomial> trips = new ArrayList<>();
    for (LoopNode loop : loops) {
      Optional<Polynomial> factor = subscript.coefficient(loop.counted().orElseThrow().atom());
      if (factor.isEmpty()) {
        return false;
      }
      Optional<BigInteger> constant = factor.get().asConstant();
      if (constant.isPresent() && constant.get().abs().compareTo(LIMIT) > 0) {
        return false;
      }
      total = total.add(constant.map(BigInteger::abs).orElse(BigInteger.ZERO));
      symbolic |= constant.isEmpty();
      factors.add(factor.get());
      trips.add(loop.counted().orElseThrow().trips());
    }
    if (access.conditional()) {
      // i + j and 2 * i reach at most 2^32: what wraps is negative.
      if (symbolic || total.compareTo(BigInteger.TWO) > 0) {
        found.add(new Condition.Other("`" + subscript + "` does not overflow"));
      }
      return true;
    }
    for (int k = 0; k < factors.size(); k++) {
      if (!isInt(factors.get(k)) && !isCovered(k, factors, trips)) {
        found.add(new Condition.Other("`" + factors.get(k) + "` fits an `int`"));
      }
    }
    return true;
  }

  /** Whether {@code factor} is an {@code int} value of the program, or its negation. */
  private static boolean isInt(Polynomial factor) {
    Polynomial magnitude = factor;
    if (factor.asConstant().isPresent() || factor.atoms().size() != 1) {
      return factor.asConstant().isPresent();
    }
    Polynomial atom = Polynomial.of(factor.atoms().iterator().next());
    return magnitude.equals(atom) || magnitude.equals(atom.negate());
  }

  /**
   * Whether the other loops walk from one value of {@code factors.get(k)} to the next, all of which
   * are in range.
   */
  private static boolean isCovered(int k, List<Polynomial> factors, List<Polynomial> trips) {
    Polynomial rest = factors.get(k);
    for (int other = 0; other < factors.size(); other++) {
      if (other != k) {
        Polynomial factor = factors.get(other);
        Polynomial size = factor.asConstant().map(c -> Polynomial.constant(c.abs())).orElse(factor);
        Polynomial reduced = rest.minus(size.times(trips.get(other).minus(Polynomial.ONE)));
        Optional<BigInteger> constant = reduced.asConstant();
        if (constant.isPresent() && constant.get().abs().compareTo(SLACK) <= 0) {
          return true;
        }
        rest = reduced;
      }
    }
    return false;
  }
}

package io.stridewise.core.address;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a polynomial may be another number than the {@code int} that the program computes. One
 * that leaves the range of {@code int} by less than the range of negative numbers is negative
 * there, and no array has such a length or index.
 */
final class Wrapping {
  private static final BigInteger MIN = BigInteger.valueOf(Integer.MIN_VALUE);
  private static final BigInteger MAX = BigInteger.valueOf(Integer.MAX_VALUE);

  /** The largest sum that wraps to a negative number. */
  private static final BigInteger NEGATIVE = BigInteger.ONE.shiftLeft(32).subtract(BigInteger.ONE);

  private final Set<Atom> longs;

  /**
   * @param longs atoms that need not fit an {@code int}
   */
  Wrapping(Set<Atom> longs) {
    this.longs = longs;
  }

  /**
   * Whether {@code polynomial} may have become another number that is not negative.
   *
   * @param facts what holds where it is computed
   */
  boolean isPossible(Polynomial polynomial, Facts facts) {
    BigInteger low = BigInteger.ZERO;
    BigInteger high = BigInteger.ZERO;
    for (Map.Entry<List<Atom>, BigInteger> term : polynomial.terms().entrySet()) {
      if (term.getKey().stream().anyMatch(longs::contains)) {
        if (term.getKey().size() == 1) {
          continue; // a sum with a long is a long
        }
        return true; // which factors were multiplied first, the polynomial does not tell
      }
      BigInteger least = term.getValue();
      BigInteger most = term.getValue();
      for (Atom atom : term.getKey()) {
        BigInteger from = facts.min(Polynomial.of(atom)).map(m -> m.max(MIN)).orElse(MIN);
        BigInteger to = facts.max(Polynomial.of(atom)).map(m -> m.min(MAX)).orElse(MAX);
        List<BigInteger> corners =
            List.of(
                least.multiply(from), least.multiply(to), most.multiply(from), most.multiply(to));
        least = corners.stream().reduce(BigInteger::min).orElseThrow();
        most = corners.stream().reduce(BigInteger::max).orElseThrow();
      }
      low = low.add(least);
      high = high.add(most);
    }
    if (polynomial.degree() == 1) {
      // A product that was tested may itself have wrapped.
      low = better(low, facts.min(polynomial), true);
      high = better(high, facts.max(polynomial), false);
    }
    return low.compareTo(MIN) < 0 || high.compareTo(NEGATIVE) > 0;
  }

  private static BigInteger better(BigInteger bound, Optional<BigInteger> known, boolean larger) {
    return known.map(k -> larger ? k.max(bound) : k.min(bound)).orElse(bound);
  }
}

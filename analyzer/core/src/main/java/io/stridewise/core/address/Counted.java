package io.stridewise.core.address;

import io.stridewise.core.ir.Symbol;
import java.math.BigInteger;
import java.util.Optional;

/**
 * The iteration space of a counted loop.
 *
 * @param atom stands for the induction variable in subscripts
 * @param symbol the variable itself; empty for {@code for (T x : array)}
 * @param min smallest value of {@code atom}
 * @param max largest value of {@code atom}; less than {@code min} if the loop does not run
 * @param step what the variable changes by, not 0
 * @param trips how often the body runs, or less than 0 if never; empty if not a polynomial
 */
public record Counted(
    Atom.Counter atom,
    Optional<Symbol> symbol,
    Polynomial min,
    Polynomial max,
    BigInteger step,
    Polynomial trips) {

  /** Whether iterations see falling values of {@code atom}. */
  public boolean descending() {
    return step.equals(BigInteger.ONE.negate());
  }
}

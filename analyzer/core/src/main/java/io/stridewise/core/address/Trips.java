package io.stridewise.core.address;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** How often loops run. */
final class Trips {
  private final Context context;

  Trips(Context context) {
    this.context = context;
  }

  /** How often a loop with so many {@code trips} really runs: at least never. */
  Polynomial executed(Polynomial trips, State state) {
    if (state.facts.certain().proveNonNegative(trips)) {
      return trips;
    }
    Optional<BigInteger> constant = trips.asConstant();
    if (constant.isPresent()) {
      return Polynomial.constant(constant.get().max(BigInteger.ZERO));
    }
    return Polynomial.of(
        context.executed(
            trips,
            "executed " + trips + " " + trips.atoms().stream().map(Atom::id).sorted().toList()));
  }

  /**
   * An upper bound of {@code trips}, from facts and from what its {@code Math.min} atoms are the
   * smaller of.
   */
  Optional<BigInteger> atMost(Polynomial trips, Facts facts) {
    Optional<BigInteger> best = facts.max(trips);
    for (Atom atom : trips.atoms()) {
      List<Polynomial> minima = context.minima.getOrDefault(atom, List.of());
      if (trips
          .coefficient(atom)
          .flatMap(Polynomial::asConstant)
          .filter(BigInteger.ONE::equals)
          .isPresent()) {
        for (Polynomial smaller : minima) {
          Optional<BigInteger> max = facts.max(trips.minus(Polynomial.of(atom)).plus(smaller));
          best =
              best.isEmpty() ? max : max.isEmpty() ? best : Optional.of(best.get().min(max.get()));
        }
      }
    }
    return best.map(b -> b.max(BigInteger.ZERO));
  }
}

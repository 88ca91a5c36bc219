package io.stridewise.core.legality;

import io.stridewise.core.address.Atom;
import io.stridewise.core.address.Counted;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.address.Polynomial;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The dependence test that is asked first, as it solves nothing and settles most pairs: subscripts
 * that move with one loop alone, by the same constant in both accesses, are equal at one distance
 * only (strong SIV); those that move with no loop and differ by a constant never are (ZIV). Goff,
 * Kennedy, Tseng: Practical dependence testing, PLDI 1991, section 4.
 */
final class StrongSiv {
  /**
   * Where two subscripts are equal.
   *
   * @param loop index of the common loop in which the distance is the only one possible
   * @param iterations by how many the second access is later; empty if they are never equal
   */
  record Distance(int loop, Optional<BigInteger> iterations) {
    private static final Distance NEVER = new Distance(0, Optional.empty());

    /** Whether they differ wherever distances have these {@code signs}. */
    boolean excludes(int[] signs) {
      return iterations.isEmpty() || iterations.get().signum() != signs[loop];
    }
  }

  private StrongSiv() {}

  /** The only distance at which exact subscripts are equal; empty if this test cannot tell. */
  static Optional<Distance> distance(
      Polynomial ofX, Polynomial ofY, Instances instances, List<LoopNode> common) {
    Set<Atom> moving = new HashSet<>();
    for (Atom atom : ofX.atoms()) {
      if (instances.tellsApart(atom)) {
        moving.add(atom);
      }
    }
    for (Atom atom : ofY.atoms()) {
      if (instances.tellsApart(atom) && !moving.contains(atom)) {
        return Optional.empty();
      }
    }
    if (moving.size() > 1) {
      return Optional.empty();
    }
    Optional<BigInteger> difference = ofX.minus(ofY).asConstant();
    if (difference.isEmpty()) {
      return Optional.empty();
    }
    return moving.isEmpty()
        ? Optional.of(Distance.NEVER).filter(d -> difference.get().signum() != 0)
        : distance(moving.iterator().next(), ofX, difference.get(), common);
  }

  private static Optional<Distance> distance(
      Atom atom, Polynomial ofX, BigInteger difference, List<LoopNode> common) {
    // As the difference is a constant, both have the same factor.
    Optional<BigInteger> factor = ofX.coefficient(atom).flatMap(Polynomial::asConstant);
    if (factor.isEmpty() || factor.get().signum() == 0) {
      return Optional.empty();
    }
    for (int k = 0; k < common.size(); k++) {
      Optional<Counted> counted = common.get(k).counted();
      if (counted.isPresent() && counted.get().atom().equals(atom)) {
        BigInteger[] parts = difference.divideAndRemainder(factor.get());
        if (parts[1].signum() != 0) {
          return Optional.of(Distance.NEVER);
        }
        BigInteger later = counted.get().descending() ? parts[0].negate() : parts[0];
        return Optional.of(new Distance(k, Optional.of(later)));
      }
    }
    return Optional.empty();
  }
}

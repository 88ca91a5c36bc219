package io.stridewise.core.address.views;

import io.stridewise.core.address.Atom;
import io.stridewise.core.address.Facts;
import io.stridewise.core.address.Polynomial;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Proves that a polynomial is not negative, by writing it as a sum of products of facts: what is
 * left after taking away a fact, times something that is not negative itself, has to be provable
 * again. Sound, and far from complete.
 */
public final class Prover {
  /** How many facts a proof may use. */
  private static final int MAX_FACTS = 3;

  private final Facts facts;

  /**
   * @param facts what holds
   */
  public Prover(Facts facts) {
    this.facts = facts;
  }

  /** A prover that also knows that {@code polynomial} is not negative. */
  public Prover and(Polynomial polynomial) {
    return new Prover(facts.and(polynomial));
  }

  /** Whether {@code polynomial >= 0} is proved. */
  public boolean nonNegative(Polynomial polynomial) {
    return nonNegative(polynomial, MAX_FACTS);
  }

  /** Whether {@code polynomial >= 1} is proved. */
  public boolean positive(Polynomial polynomial) {
    return nonNegative(polynomial.minus(Polynomial.ONE));
  }

  private boolean nonNegative(Polynomial p, int left) {
    if (facts.proveNonNegative(p)) {
      return true;
    }
    if (left == 0 || p.asConstant().isPresent()) {
      return false;
    }
    Set<Atom> atoms = p.atoms();
    for (Polynomial fact : about(atoms)) {
      for (Atom atom : fact.atoms()) {
        Optional<Polynomial> factor = factor(p, fact, atom);
        if (factor.isPresent()
            && nonNegative(factor.get(), factor.get().asConstant().isPresent() ? 0 : left - 1)
            && nonNegative(p.minus(factor.get().times(fact)), left - 1)) {
          return true;
        }
      }
    }
    return false;
  }

  /** By what to multiply {@code fact}, so that {@code atom} goes where it is taken away. */
  private static Optional<Polynomial> factor(Polynomial p, Polynomial fact, Atom atom) {
    Optional<Polynomial> own = p.coefficient(atom);
    Optional<Polynomial> its = fact.coefficient(atom);
    return own.isPresent() && its.isPresent() && !own.get().isZero() && !its.get().isZero()
        ? own.get().dividedBy(its.get()).filter(f -> !f.isZero())
        : Optional.empty();
  }

  private Set<Polynomial> about(Set<Atom> atoms) {
    Set<Polynomial> known = new LinkedHashSet<>();
    for (Atom atom : atoms) {
      atom.atLeast().ifPresent(l -> known.add(Polynomial.of(atom).minus(l)));
    }
    for (Polynomial fact : facts.nonNegative()) {
      if (!Collections.disjoint(fact.atoms(), atoms)) {
        known.add(fact);
      }
    }
    return known;
  }
}

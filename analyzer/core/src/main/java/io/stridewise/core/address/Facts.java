package io.stridewise.core.address;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Inequalities that hold at a point of a method because a dominating condition was tested;
 * immutable. A fact is about values, not variables, so later assignments do not end it.
 */
public final class Facts {
  /** Nothing is known. */
  public static final Facts NONE = new Facts(List.of(), Set.of(), List.of());

  /**
   * Of more facts than this the earliest are forgotten: every question goes through all of them.
   */
  private static final int MOST = 100;

  private final List<Polynomial> nonNegative;

  /** Those of {@link #nonNegative} for whose tests nothing was computed that may have wrapped. */
  private final Set<Polynomial> certain;

  private final List<Polynomial> nonZero;

  /** The facts of {@link #certain()}, once it was asked for. */
  private Facts onlyCertain;

  private Facts(List<Polynomial> nonNegative, Set<Polynomial> certain, List<Polynomial> nonZero) {
    this.nonNegative = nonNegative;
    this.certain = certain;
    this.nonZero = nonZero;
  }

  /** These facts and {@code polynomial >= 0}, unless {@code int} arithmetic wrapped in the test. */
  public Facts and(Polynomial polynomial) {
    return and(polynomial, false);
  }

  /**
   * These facts and {@code polynomial >= 0}.
   *
   * @param isCertain whether the test computed nothing that may wrap
   */
  public Facts and(Polynomial polynomial, boolean isCertain) {
    boolean known = nonNegative.contains(polynomial);
    if (polynomial.asConstant().isPresent()
        || known && (!isCertain || certain.contains(polynomial))) {
      return this;
    }
    Set<Polynomial> sure = new HashSet<>(certain);
    if (isCertain) {
      sure.add(polynomial);
    }
    if (known) {
      return new Facts(nonNegative, Set.copyOf(sure), nonZero);
    }
    int forgotten = nonNegative.size() < MOST ? 0 : 1;
    List<Polynomial> more = new ArrayList<>(nonNegative.subList(forgotten, nonNegative.size()));
    more.add(polynomial);
    sure.retainAll(more);
    return new Facts(List.copyOf(more), Set.copyOf(sure), nonZero);
  }

  /**
   * These facts and that {@code polynomial}, the difference of two numbers that were tested, is not
   * 0. This holds for exact integers too: numbers of one type that differ do not wrap to different
   * values from equal ones.
   */
  Facts andNot(Polynomial polynomial) {
    if (polynomial.asConstant().isPresent()
        || nonZero.contains(polynomial)
        || nonZero.size() == MOST) {
      return this;
    }
    List<Polynomial> more = new ArrayList<>(nonZero);
    more.add(polynomial);
    return new Facts(nonNegative, certain, List.copyOf(more));
  }

  /** The facts that hold on both of two paths. */
  Facts common(Facts other) {
    Set<Polynomial> sure = new HashSet<>(certain);
    sure.retainAll(other.certain);
    return new Facts(
        nonNegative.stream().filter(other.nonNegative::contains).toList(),
        Set.copyOf(sure),
        nonZero.stream().filter(other.nonZero::contains).toList());
  }

  /** The facts that hold for exact integers, whatever wraps. */
  public Facts certain() {
    if (onlyCertain == null) {
      List<Polynomial> sure = nonNegative.stream().filter(certain::contains).toList();
      onlyCertain = sure.size() == nonNegative.size() ? this : new Facts(sure, certain, nonZero);
    }
    return onlyCertain;
  }

  /**
   * Whether {@code polynomial} fits an {@code int}: for all that is certain it lies between two
   * numbers that do.
   */
  boolean isInt(Polynomial polynomial, Predicate<Atom> fits) {
    List<Polynomial> differences = new ArrayList<>(certain);
    differences.add(Polynomial.ZERO);
    return differences.stream().anyMatch(d -> isNear(polynomial.plus(d), false, fits))
        && differences.stream().anyMatch(d -> isNear(polynomial.minus(d), true, fits));
  }

  /** Whether it is a number that fits, or one and something more or less. */
  private static boolean isNear(Polynomial polynomial, boolean more, Predicate<Atom> fits) {
    BigInteger rest = polynomial.terms().getOrDefault(List.of(), BigInteger.ZERO);
    Polynomial atom = polynomial.minus(Polynomial.constant(rest));
    return atom.isZero()
        ? rest.bitLength() < Integer.SIZE
        : atom.atoms().stream().anyMatch(a -> atom.equals(Polynomial.of(a)) && fits.test(a))
            && (more ? rest.signum() >= 0 : rest.signum() <= 0);
  }

  /** What is known not to be negative. */
  public List<Polynomial> nonNegative() {
    return nonNegative;
  }

  /** What is known to be another number than 0; to be taken with {@link #nonNegative}. */
  public List<Polynomial> nonZero() {
    return nonZero;
  }

  /**
   * A lower bound of {@code polynomial}: from bounds of its atoms, or from one fact and the bounds
   * of the rest.
   */
  public Optional<BigInteger> min(Polynomial polynomial) {
    Optional<BigInteger> best = polynomial.min();
    List<Polynomial> facts = new ArrayList<>(nonNegative);
    polynomial
        .atoms()
        .forEach(a -> a.atLeast().ifPresent(l -> facts.add(Polynomial.of(a).minus(l))));
    for (Polynomial fact : facts) {
      Optional<BigInteger> found = polynomial.minus(fact).min();
      if (found.isPresent() && (best.isEmpty() || found.get().compareTo(best.get()) > 0)) {
        best = found;
      }
    }
    return best;
  }

  /** An upper bound of {@code polynomial}; see {@link #min}. */
  public Optional<BigInteger> max(Polynomial polynomial) {
    return min(polynomial.negate()).map(BigInteger::negate);
  }

  /** Whether {@code polynomial >= 0} is proved. */
  public boolean proveNonNegative(Polynomial polynomial) {
    return min(polynomial).map(m -> m.signum() >= 0).orElse(false);
  }
}

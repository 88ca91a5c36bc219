package io.stridewise.core.address;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A polynomial with integer coefficients over {@link Atom}s, exact. Java's {@code int} arithmetic
 * agrees with it modulo 2^32; where wrapping matters is for legality to decide.
 */
public final class Polynomial {
  /** A product of atoms, sorted, with its factor, which is not 0. */
  private record Term(List<Atom> monomial, BigInteger coefficient) {
    Term negate() {
      return new Term(monomial, coefficient.negate());
    }
  }

  public static final Polynomial ZERO = new Polynomial();
  public static final Polynomial ONE = constant(1);

  /**
   * Graded order, largest degree first; the constant last. As a monomial order it is compatible
   * with products: sorted terms stay sorted when all are multiplied by, or divided by, the same
   * monomial.
   */
  private final Term[] terms;

  /** Both are found when first asked for. */
  private Set<Atom> atoms;

  private Map<List<Atom>, BigInteger> byMonomial;

  private Polynomial(Term... terms) {
    this.terms = terms;
  }

  /** A constant. */
  public static Polynomial constant(long value) {
    return constant(BigInteger.valueOf(value));
  }

  /** A constant. */
  public static Polynomial constant(BigInteger value) {
    return term(List.of(), value);
  }

  /** One atom. */
  public static Polynomial of(Atom atom) {
    return term(List.of(atom), BigInteger.ONE);
  }

  private static Polynomial term(List<Atom> monomial, BigInteger coefficient) {
    return coefficient.signum() == 0 ? ZERO : new Polynomial(new Term(monomial, coefficient));
  }

  private static int compare(List<Atom> a, List<Atom> b) {
    int order = Integer.compare(b.size(), a.size());
    for (int i = 0; order == 0 && i < a.size(); i++) {
      order = a.get(i).compareTo(b.get(i));
    }
    return order;
  }

  public Polynomial plus(Polynomial other) {
    return plus(other, false);
  }

  public Polynomial minus(Polynomial other) {
    return plus(other, true);
  }

  /** The sum or the difference. */
  private Polynomial plus(Polynomial other, boolean negated) {
    Term[] sum = new Term[terms.length + other.terms.length];
    int count = 0;
    int mine = 0;
    int its = 0;
    while (mine < terms.length || its < other.terms.length) {
      int order =
          mine == terms.length
              ? 1
              : its == other.terms.length
                  ? -1
                  : compare(terms[mine].monomial, other.terms[its].monomial);
      if (order < 0) {
        sum[count++] = terms[mine++];
        continue;
      }
      Term term = negated ? other.terms[its].negate() : other.terms[its];
      its++;
      if (order > 0) {
        sum[count++] = term;
        continue;
      }
      BigInteger coefficient = terms[mine++].coefficient.add(term.coefficient);
      if (coefficient.signum() != 0) {
        sum[count++] = new Term(term.monomial, coefficient);
      }
    }
    return new Polynomial(count == sum.length ? sum : Arrays.copyOf(sum, count));
  }

  public Polynomial negate() {
    return ZERO.minus(this);
  }

  public Polynomial times(Polynomial other) {
    if (other.terms.length > terms.length) {
      return other.times(this);
    }
    Polynomial product = ZERO;
    for (Term term : other.terms) {
      Polynomial part = times(term);
      product = product.isZero() ? part : product.plus(part);
    }
    return product;
  }

  private Polynomial times(Term factor) {
    Term[] product = new Term[terms.length];
    for (int i = 0; i < terms.length; i++) {
      product[i] =
          new Term(
              join(terms[i].monomial, factor.monomial),
              terms[i].coefficient.multiply(factor.coefficient));
    }
    return new Polynomial(product);
  }

  private static List<Atom> join(List<Atom> a, List<Atom> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() ? b : a;
    }
    List<Atom> all = new ArrayList<>(a);
    all.addAll(b);
    all.sort(null);
    return List.copyOf(all);
  }

  /** Coefficients by product of atoms, none of them 0; the empty product is the constant. */
  public Map<List<Atom>, BigInteger> terms() {
    if (byMonomial == null) {
      Map<List<Atom>, BigInteger> map = new LinkedHashMap<>();
      for (Term term : terms) {
        map.put(term.monomial, term.coefficient);
      }
      byMonomial = Collections.unmodifiableMap(map);
    }
    return byMonomial;
  }

  /** How many monomials it has. */
  int size() {
    return terms.length;
  }

  /** How many atoms its longest monomial has. */
  public int degree() {
    return terms.length == 0 ? 0 : terms[0].monomial.size();
  }

  public boolean isZero() {
    return terms.length == 0;
  }

  /** The value, if no atom occurs. */
  public Optional<BigInteger> asConstant() {
    if (terms.length == 0) {
      return Optional.of(BigInteger.ZERO);
    }
    return degree() == 0 ? Optional.of(terms[0].coefficient) : Optional.empty();
  }

  /** Every atom that occurs. */
  public Set<Atom> atoms() {
    if (atoms == null) {
      Set<Atom> found = new HashSet<>();
      for (Term term : terms) {
        found.addAll(term.monomial);
      }
      atoms = Collections.unmodifiableSet(found);
    }
    return atoms;
  }

  /** Whether two iterations of {@code loop} may see different values. */
  public boolean variesWith(LoopNode loop) {
    for (Term term : terms) {
      for (Atom atom : term.monomial) {
        if (atom.variesWith(loop)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The factor of {@code atom}; empty if it occurs squared or in a higher power. */
  public Optional<Polynomial> coefficient(Atom atom) {
    Term[] found = new Term[terms.length];
    int count = 0;
    for (Term term : terms) {
      int at = term.monomial.indexOf(atom);
      if (at >= 0) {
        List<Atom> rest = new ArrayList<>(term.monomial);
        rest.remove(at);
        if (rest.contains(atom)) {
          return Optional.empty();
        }
        found[count++] = new Term(List.copyOf(rest), term.coefficient);
      }
    }
    return Optional.of(count == 0 ? ZERO : new Polynomial(Arrays.copyOf(found, count)));
  }

  /** With {@code replacement} for each atom. */
  public Polynomial renamed(UnaryOperator<Atom> replacement) {
    Polynomial sum = ZERO;
    for (Term term : terms) {
      List<Atom> monomial = new ArrayList<>();
      for (Atom atom : term.monomial) {
        monomial.add(replacement.apply(atom));
      }
      monomial.sort(null);
      sum = sum.plus(term(List.copyOf(monomial), term.coefficient));
    }
    return sum;
  }

  /** With the {@code values} of those atoms that have one. */
  public Polynomial substituted(Map<? extends Atom, Polynomial> values) {
    if (Collections.disjoint(atoms(), values.keySet())) {
      return this;
    }
    Polynomial sum = ZERO;
    for (Term term : terms) {
      Polynomial product = constant(term.coefficient);
      for (Atom atom : term.monomial) {
        Polynomial value = values.get(atom);
        product = product.times(value == null ? of(atom) : value);
      }
      sum = sum.plus(product);
    }
    return sum;
  }

  /**
   * The quotient if {@code divisor} divides every part exactly (multivariate long division without
   * remainder).
   */
  public Optional<Polynomial> dividedBy(Polynomial divisor) {
    if (divisor.isZero()) {
      return Optional.empty();
    }
    Term lead = divisor.terms[0];
    Polynomial rest = this;
    Polynomial quotient = ZERO;
    while (!rest.isZero()) {
      Term top = rest.terms[0];
      List<Atom> monomial = new ArrayList<>(top.monomial);
      for (Atom a : lead.monomial) {
        if (!monomial.remove(a)) {
          return Optional.empty();
        }
      }
      BigInteger[] c = top.coefficient.divideAndRemainder(lead.coefficient);
      if (c[1].signum() != 0) {
        return Optional.empty();
      }
      Polynomial t = term(List.copyOf(monomial), c[0]);
      quotient = quotient.plus(t);
      rest = rest.minus(t.times(divisor));
    }
    return Optional.of(quotient);
  }

  /** Smallest possible value by interval arithmetic over the atoms' bounds, where they suffice. */
  public Optional<BigInteger> min() {
    return bound(true);
  }

  /** Largest possible value by interval arithmetic over the atoms' bounds, where they suffice. */
  public Optional<BigInteger> max() {
    return bound(false);
  }

  private Optional<BigInteger> bound(boolean low) {
    BigInteger sum = BigInteger.ZERO;
    for (Term term : terms) {
      BigInteger value = term.coefficient;
      if (term.monomial.size() == 1) {
        Atom atom = term.monomial.get(0);
        Optional<BigInteger> limit = low == value.signum() > 0 ? atom.min() : atom.max();
        if (limit.isEmpty()) {
          return Optional.empty();
        }
        value = value.multiply(limit.get());
      } else if (term.monomial.size() > 1) {
        // A product of non-negative atoms with a positive factor is at least 0; nothing finer is
        // needed.
        boolean nonNegative =
            term.monomial.stream()
                .allMatch(a -> a.min().isPresent() && a.min().get().signum() >= 0);
        if (!nonNegative || low != value.signum() > 0) {
          return Optional.empty();
        }
        value = BigInteger.ZERO;
      }
      sum = sum.add(value);
    }
    return Optional.of(sum);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Polynomial p && Arrays.equals(terms, p.terms);
  }

  @Override
  public int hashCode() {
    int sum = 0;
    for (Term term : terms) {
      sum += term.monomial.hashCode() ^ term.coefficient.hashCode();
    }
    return sum;
  }

  /** As a Java expression: {@code i * n + j - 1}. */
  @Override
  public String toString() {
    return new PolynomialText(this).toString();
  }
}

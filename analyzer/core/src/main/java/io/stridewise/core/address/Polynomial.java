package io.stridewise.core.address;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A polynomial with integer coefficients over {@link Atom}s, exact. Java's {@code int} arithmetic
 * agrees with it modulo 2^32; where wrapping matters is for legality to decide.
 */
public final class Polynomial {
  /**
   * Monomials as sorted lists of atoms, the empty list being the constant; graded order, largest
   * first.
   */
  private static final Comparator<List<Atom>> GRADED =
      Comparator.<List<Atom>>comparingInt(List::size)
          .reversed()
          .thenComparing((a, b) -> {
            for (int i = 0; i < a.size(); i++) {
              int c = a.get(i).compareTo(b.get(i));
              if (c != 0) {
                return c;
              }
            }
            return 0;
          });

  public static final Polynomial ZERO = new Polynomial(new TreeMap<>(GRADED));
  public static final Polynomial ONE = constant(1);

  private final TreeMap<List<Atom>, BigInteger> terms;

  private Polynomial(TreeMap<List<Atom>, BigInteger> terms) {
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
    TreeMap<List<Atom>, BigInteger> terms = new TreeMap<>(GRADED);
    if (coefficient.signum() != 0) {
      terms.put(monomial, coefficient);
    }
    return new Polynomial(terms);
  }

  public Polynomial plus(Polynomial other) {
    TreeMap<List<Atom>, BigInteger> sum = new TreeMap<>(terms);
    other.terms.forEach((m, c) -> add(sum, m, c));
    return new Polynomial(sum);
  }

  public Polynomial minus(Polynomial other) {
    return plus(other.negate());
  }

  public Polynomial negate() {
    return times(constant(-1));
  }

  public Polynomial times(Polynomial other) {
    TreeMap<List<Atom>, BigInteger> product = new TreeMap<>(GRADED);
    terms.forEach((m, c) -> other.terms.forEach((n, d) -> add(product, join(m, n), c.multiply(d))));
    return new Polynomial(product);
  }

  private static void add(
      Map<List<Atom>, BigInteger> terms, List<Atom> monomial, BigInteger coefficient) {
    terms.merge(monomial, coefficient, (a, b) -> a.add(b).signum() == 0 ? null : a.add(b));
  }

  private static List<Atom> join(List<Atom> a, List<Atom> b) {
    List<Atom> all = new ArrayList<>(a);
    all.addAll(b);
    all.sort(null);
    return List.copyOf(all);
  }

  /** Coefficients by product of atoms, none of them 0; the empty product is the constant. */
  public Map<List<Atom>, BigInteger> terms() {
    return Collections.unmodifiableMap(terms);
  }

  /** How many monomials it has. */
  int size() {
    return terms.size();
  }

  /** How many atoms its longest monomial has. */
  public int degree() {
    return terms.isEmpty() ? 0 : terms.firstKey().size();
  }

  public boolean isZero() {
    return terms.isEmpty();
  }

  /** The value, if no atom occurs. */
  public Optional<BigInteger> asConstant() {
    if (terms.isEmpty()) {
      return Optional.of(BigInteger.ZERO);
    }
    return terms.size() == 1 ? Optional.ofNullable(terms.get(List.<Atom>of())) : Optional.empty();
  }

  /** Every atom that occurs. */
  public Set<Atom> atoms() {
    Set<Atom> atoms = new HashSet<>();
    terms.keySet().forEach(atoms::addAll);
    return atoms;
  }

  /** Whether two iterations of {@code loop} may see different values. */
  public boolean variesWith(LoopNode loop) {
    return atoms().stream().anyMatch(a -> a.variesWith(loop));
  }

  /** The factor of {@code atom}; empty if it occurs squared or in a higher power. */
  public Optional<Polynomial> coefficient(Atom atom) {
    TreeMap<List<Atom>, BigInteger> found = new TreeMap<>(GRADED);
    for (Map.Entry<List<Atom>, BigInteger> t : terms.entrySet()) {
      int at = t.getKey().indexOf(atom);
      if (at < 0) {
        continue;
      }
      List<Atom> rest = new ArrayList<>(t.getKey());
      rest.remove(at);
      if (rest.contains(atom)) {
        return Optional.empty();
      }
      add(found, List.copyOf(rest), t.getValue());
    }
    return Optional.of(new Polynomial(found));
  }

  /** With {@code replacement} for each atom. */
  public Polynomial renamed(UnaryOperator<Atom> replacement) {
    TreeMap<List<Atom>, BigInteger> renamed = new TreeMap<>(GRADED);
    terms.forEach((m, c) -> add(renamed, m.stream().map(replacement).sorted().toList(), c));
    return new Polynomial(renamed);
  }

  /** With the {@code values} of those atoms that have one. */
  public Polynomial substituted(Map<? extends Atom, Polynomial> values) {
    if (terms.keySet().stream().noneMatch(m -> m.stream().anyMatch(values::containsKey))) {
      return this;
    }
    Polynomial sum = ZERO;
    for (Map.Entry<List<Atom>, BigInteger> t : terms.entrySet()) {
      Polynomial product = constant(t.getValue());
      for (Atom atom : t.getKey()) {
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
    Map.Entry<List<Atom>, BigInteger> lead = divisor.terms.firstEntry();
    Polynomial rest = this;
    Polynomial quotient = ZERO;
    while (!rest.isZero()) {
      Map.Entry<List<Atom>, BigInteger> top = rest.terms.firstEntry();
      List<Atom> monomial = new ArrayList<>(top.getKey());
      for (Atom a : lead.getKey()) {
        if (!monomial.remove(a)) {
          return Optional.empty();
        }
      }
      BigInteger[] c = top.getValue().divideAndRemainder(lead.getValue());
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
    for (Map.Entry<List<Atom>, BigInteger> t : terms.entrySet()) {
      BigInteger value = t.getValue();
      if (t.getKey().size() == 1) {
        Atom atom = t.getKey().get(0);
        Optional<BigInteger> limit = low == value.signum() > 0 ? atom.min() : atom.max();
        if (limit.isEmpty()) {
          return Optional.empty();
        }
        value = value.multiply(limit.get());
      } else if (t.getKey().size() > 1) {
        // A product of non-negative atoms with a positive factor is at least 0; nothing finer is
        // needed.
        boolean nonNegative =
            t.getKey().stream().allMatch(a -> a.min().isPresent() && a.min().get().signum() >= 0);
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
    return other instanceof Polynomial p && p.terms.equals(terms);
  }

  @Override
  public int hashCode() {
    return terms.hashCode();
  }

  /** As a Java expression: {@code i * n + j - 1}. */
  @Override
  public String toString() {
    if (terms.isEmpty()) {
      return "0";
    }
    // Begins with a term that needs no sign, if there is one: n - m.
    List<List<Atom>> order = new ArrayList<>(terms.keySet());
    order.stream()
        .filter(m -> terms.get(m).signum() > 0)
        .findFirst()
        .ifPresent(m -> Collections.rotate(order.subList(0, order.indexOf(m) + 1), 1));
    StringBuilder out = new StringBuilder();
    for (List<Atom> monomial : order) {
      BigInteger c = terms.get(monomial);
      BigInteger size = c.abs();
      if (out.length() > 0) {
        out.append(c.signum() < 0 ? " - " : " + ");
      } else if (c.signum() < 0) {
        out.append('-');
      }
      if (monomial.isEmpty() || !size.equals(BigInteger.ONE)) {
        out.append(size);
        if (!monomial.isEmpty()) {
          out.append(" * ");
        }
      }
      out.append(String.join(" * ", monomial.stream().map(Atom::text).toList()));
    }
    return out.toString();
  }
}

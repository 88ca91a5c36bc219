package io.stridewise.core.address;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Atoms by name, polynomials over them, and their values. */
final class Atoms {
  private static final Context CONTEXT = new Context("", Recorded.NOTHING);

  static final Atom I = new Atom.Counter(CONTEXT.nextId(), "i", 1);
  static final Atom J = new Atom.Counter(CONTEXT.nextId(), "j", 2);
  static final Atom N = unknown("n");
  static final Atom M = unknown("m");

  private Atoms() {}

  static Atom unknown(String text) {
    return CONTEXT.fresh(text);
  }

  static Atom atLeast(String text, long min) {
    return CONTEXT.atom(
        text, text, Set.of(), Optional.of(BigInteger.valueOf(min)), Optional.empty());
  }

  static Atom between(String text, long min, long max) {
    Optional<BigInteger> low = Optional.of(BigInteger.valueOf(min));
    return CONTEXT.atom(text, text, Set.of(), low, Optional.of(BigInteger.valueOf(max)));
  }

  static Polynomial p(Atom atom) {
    return Polynomial.of(atom);
  }

  static Polynomial p(long value) {
    return Polynomial.constant(value);
  }

  /** Sums of up to five products of up to three of {@code atoms}. */
  static Arbitrary<Polynomial> polynomials(List<Atom> atoms) {
    Arbitrary<Polynomial> factor = Arbitraries.of(atoms).map(Polynomial::of);
    Arbitrary<Polynomial> product = factor.list().ofMaxSize(3).map(Atoms::product);
    Arbitrary<Polynomial> term =
        Combinators.combine(Arbitraries.longs().between(-6, 6), product)
            .as((c, x) -> Polynomial.constant(c).times(x));
    return term.list()
        .ofMaxSize(5)
        .map(ts -> ts.stream().reduce(Polynomial.ZERO, Polynomial::plus));
  }

  private static Polynomial product(List<Polynomial> factors) {
    return factors.stream().reduce(Polynomial.ONE, Polynomial::times);
  }

  /** What {@code polynomial} is worth where its atoms have {@code values}. */
  static BigInteger value(Polynomial polynomial, Map<Atom, Long> values) {
    Polynomial rest = polynomial;
    for (Map.Entry<Atom, Long> v : values.entrySet()) {
      rest = substitute(rest, v.getKey(), v.getValue());
    }
    return rest.asConstant().orElseThrow();
  }

  /**
   * Replaces an atom by a number, reading the printed form: independent of the class's own taking
   * apart.
   */
  private static Polynomial substitute(Polynomial polynomial, Atom atom, long value) {
    Map<String, Atom> names = new HashMap<>();
    polynomial.atoms().forEach(a -> names.put(a.text(), a));
    Polynomial sum = Polynomial.ZERO;
    String text = polynomial.toString().replace(" - ", " + -");
    for (String term : text.split(" \\+ ")) {
      Polynomial product = Polynomial.ONE;
      for (String factor : term.split(" \\* ")) {
        boolean negative = factor.startsWith("-");
        String bare = negative ? factor.substring(1) : factor;
        Polynomial f =
            Character.isDigit(bare.charAt(0))
                ? Polynomial.constant(new BigInteger(bare))
                : bare.equals(atom.text())
                    ? Polynomial.constant(value)
                    : Polynomial.of(names.get(bare));
        product = product.times(negative ? f.negate() : f);
      }
      sum = sum.plus(product);
    }
    return sum;
  }
}

package io.stridewise.core.address;

import io.stridewise.core.address.Atom.Counter;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A polynomial as a Java expression in the user's variables: {@code i * n + j - 1}. Where a counter
 * is the number of an iteration, that is said by the variable: {@code (i - 1) / 2}.
 */
final class PolynomialText {
  private final Polynomial polynomial;

  PolynomialText(Polynomial polynomial) {
    Polynomial shown = polynomial;
    for (Atom atom : List.copyOf(polynomial.atoms())) {
      if (atom instanceof Counter c && c.steps().isPresent()) {
        shown = byVariable(shown, c);
      }
    }
    this.polynomial = shown;
  }

  /** With the variable in place of the number of the iteration, where no quotient is needed. */
  private static Polynomial byVariable(Polynomial p, Counter number) {
    Counter.Steps steps = number.steps().orElseThrow();
    Optional<Polynomial> factor = p.coefficient(number);
    if (factor.isEmpty()) {
      return p;
    }
    Optional<Polynomial> perStep = factor.get().dividedBy(Polynomial.constant(steps.step()));
    return perStep
        .map(f ->
            p.minus(factor.get().times(Polynomial.of(number)))
                .plus(f.times(variable(number).minus(steps.first()))))
        .orElse(p);
  }

  private static Polynomial variable(Counter number) {
    return Polynomial.of(new Counter(number.id(), number.text(), number.loop()));
  }

  private static String text(Atom atom) {
    if (!(atom instanceof Counter c) || c.steps().isEmpty()) {
      return atom.text();
    }
    Polynomial first = c.steps().get().first();
    BigInteger step = c.steps().get().step();
    Polynomial distance = step.signum() > 0 ? variable(c).minus(first) : first.minus(variable(c));
    String size = distance.size() == 1 ? distance.toString() : "(" + distance + ")";
    return "(" + size + " / " + step.abs() + ")";
  }

  @Override
  public String toString() {
    Map<List<Atom>, BigInteger> terms = polynomial.terms();
    if (terms.isEmpty()) {
      return "0";
    }
    // Begins with a term that needs no sign, if there is one: n - m.
    List<Map.Entry<List<Atom>, BigInteger>> order = new ArrayList<>(terms.entrySet());
    order.stream()
        .filter(t -> t.getValue().signum() > 0)
        .findFirst()
        .ifPresent(t -> Collections.rotate(order.subList(0, order.indexOf(t) + 1), 1));
    StringBuilder out = new StringBuilder();
    for (Map.Entry<List<Atom>, BigInteger> term : order) {
      List<Atom> monomial = term.getKey();
      BigInteger size = term.getValue().abs();
      if (out.length() > 0) {
        out.append(term.getValue().signum() < 0 ? " - " : " + ");
      } else if (term.getValue().signum() < 0) {
        out.append('-');
      }
      if (monomial.isEmpty() || !size.equals(BigInteger.ONE)) {
        out.append(size);
        if (!monomial.isEmpty()) {
          out.append(" * ");
        }
      }
      out.append(String.join(" * ", monomial.stream().map(PolynomialText::text).toList()));
    }
    return out.toString();
  }
}

package io.stridewise.core.legality;

import io.stridewise.core.address.Atom;
import io.stridewise.core.address.Polynomial;
import io.stridewise.core.legality.LinearSystem.Constraint;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Polynomials as rows of a {@link LinearSystem}: every product of atoms is a variable of its own,
 * of which only the sign is known where all factors are never negative.
 */
final class Columns {
  private final Map<List<Atom>, Integer> columns = new HashMap<>();

  /** {@code polynomial >= 0}. */
  Constraint nonNegative(Polynomial polynomial) {
    return new Constraint(row(polynomial), false);
  }

  /** {@code polynomial == 0}. */
  Constraint zero(Polynomial polynomial) {
    return new Constraint(row(polynomial), true);
  }

  Row row(Polynomial polynomial) {
    int last = 0;
    for (List<Atom> monomial : polynomial.terms().keySet()) {
      last = Math.max(last, column(monomial));
    }
    BigInteger[] row = new BigInteger[last + 1];
    Arrays.fill(row, BigInteger.ZERO);
    polynomial.terms().forEach((m, c) -> row[column(m)] = c);
    return Row.of(row);
  }

  private int column(List<Atom> monomial) {
    if (monomial.isEmpty()) {
      return 0;
    }
    Integer known = columns.get(monomial);
    if (known == null) {
      known = columns.size() + 1;
      columns.put(monomial, known);
    }
    return known;
  }

  /**
   * What is known about everything that {@code equations} mention or that the {@code facts} connect
   * with it.
   *
   * @param wanted atoms to be told about in any case
   */
  List<Constraint> about(
      List<Polynomial> equations, Set<Atom> wanted, Set<Polynomial> facts, Instances instances) {
    Set<Atom> known = new HashSet<>(wanted);
    equations.forEach(e -> known.addAll(e.atoms()));
    Set<Atom> bounded = new HashSet<>();
    List<Polynomial> open = new ArrayList<>(facts);
    List<Constraint> constraints = new ArrayList<>();
    for (boolean grew = true; grew; ) {
      for (Atom atom : List.copyOf(known)) {
        if (bounded.add(atom)) {
          open.addAll(instances.bounds(atom));
        }
      }
      int before = known.size();
      int left = open.size();
      for (Iterator<Polynomial> it = open.iterator(); it.hasNext(); ) {
        Polynomial fact = it.next();
        Set<Atom> atoms = fact.atoms();
        if (atoms.stream().anyMatch(known::contains)) {
          known.addAll(atoms);
          constraints.add(nonNegative(fact));
          it.remove();
        }
      }
      grew = known.size() > before || open.size() < left;
    }
    equations.forEach(this::row);
    columns.forEach((monomial, column) -> {
      if (monomial.size() > 1 && monomial.stream().allMatch(Columns::isNatural)) {
        constraints.add(new Constraint(Row.variable(column, 1), false));
      }
    });
    return constraints;
  }

  /** Whether something is known of all that occurs in {@code polynomial}. */
  boolean knows(Polynomial polynomial) {
    return columns
        .keySet()
        .containsAll(polynomial.terms().keySet().stream().filter(m -> !m.isEmpty()).toList());
  }

  private static boolean isNatural(Atom atom) {
    return atom.min().map(m -> m.signum() >= 0).orElse(false);
  }

  /**
   * That products are the same which are so after replacing atoms by those they are {@code shared}
   * with.
   */
  List<Constraint> same(Map<Atom, Atom> shared) {
    Map<List<Atom>, Integer> first = new HashMap<>();
    List<Constraint> constraints = new ArrayList<>();
    for (Map.Entry<List<Atom>, Integer> c : columns.entrySet()) {
      List<Atom> canonical =
          c.getKey().stream().map(a -> shared.getOrDefault(a, a)).sorted().toList();
      Integer other = first.putIfAbsent(canonical, c.getValue());
      if (other != null) {
        Row row =
            Row.variable(other, 1)
                .combine(BigInteger.ONE, Row.variable(c.getValue(), -1), BigInteger.ONE);
        constraints.add(new Constraint(row, true));
      }
    }
    return constraints;
  }

  /** The values that a solution of the linear system gives to single atoms. */
  Map<Atom, BigInteger> values(BigInteger[] solution) {
    Map<Atom, BigInteger> values = new HashMap<>();
    columns.forEach((monomial, column) -> {
      if (monomial.size() == 1) {
        BigInteger value = column < solution.length ? solution[column] : BigInteger.ZERO;
        values.put(monomial.get(0), value);
      }
    });
    return values;
  }
}

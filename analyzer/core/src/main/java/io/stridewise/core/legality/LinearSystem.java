package io.stridewise.core.legality;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Linear equations and inequalities over integer variables; immutable, so that systems can share
 * what they have in common.
 *
 * <p>Equations are solved exactly by unimodular changes of variables, as Euclid's algorithm does
 * for one equation (the GCD test and the equality elimination of Pugh: The Omega test, 1991);
 * inequalities are tightened to integers, and two opposite ones that leave one value become an
 * equation. {@link Elimination} decides what is left.
 */
final class LinearSystem {
  /** No variables, no constraints. */
  static final LinearSystem EMPTY = new LinearSystem(List.of(), List.of(), false);

  /**
   * {@code terms[0] + terms[1] * x1 + terms[2] * x2 + ...}, which is 0 or at least 0; variables
   * beyond the end have the factor 0.
   */
  record Constraint(BigInteger[] terms, boolean equality) {}

  /** Whether the integers can be chosen so that all constraints hold. */
  sealed interface Answer {
    /** They cannot. */
    record Infeasible() implements Answer {}

    /**
     * They can: {@code values[v]} for variable {@code v}, from 1; variables beyond the end are 0.
     */
    record Feasible(BigInteger[] values) implements Answer {}

    /** It was not found out within the limits. */
    record Undecided() implements Answer {}
  }

  /** Variable {@code variable} is {@code terms}, where it may occur itself as a new variable. */
  private record Substitution(int variable, BigInteger[] terms) {}

  private final List<Substitution> substitutions;
  private final List<BigInteger[]> inequalities;
  private final boolean contradictory;
  private Answer answer;

  private LinearSystem(
      List<Substitution> substitutions, List<BigInteger[]> inequalities, boolean contradictory) {
    this.substitutions = substitutions;
    this.inequalities = inequalities;
    this.contradictory = contradictory;
  }

  /** This system with {@code more} constraints. */
  LinearSystem with(List<Constraint> more) {
    return contradictory || more.isEmpty() ? this : new Reduction(this).add(more);
  }

  /** The value of {@code terms}, if the equations leave only one. */
  Optional<BigInteger> constant(BigInteger[] terms) {
    BigInteger[] row = terms;
    for (Substitution s : substitutions) {
      row = replace(row, s);
    }
    return Rows.isConstant(row) ? Optional.of(row[0]) : Optional.empty();
  }

  /** Whether there is a solution. */
  Answer solve() {
    if (answer == null) {
      answer = contradictory ? new Answer.Infeasible() : decide();
    }
    return answer;
  }

  /** Whether it is proved that there is no solution. */
  boolean infeasible() {
    return solve() instanceof Answer.Infeasible;
  }

  private Answer decide() {
    Answer reduced = new Elimination(inequalities).solve();
    if (!(reduced instanceof Answer.Feasible f)) {
      return reduced;
    }
    int variables = f.values().length;
    for (Substitution s : substitutions) {
      variables = Math.max(variables, Math.max(s.terms.length, s.variable + 1));
    }
    BigInteger[] values = Rows.padded(f.values(), variables);
    for (int i = substitutions.size() - 1; i >= 0; i--) {
      Substitution s = substitutions.get(i);
      values[s.variable] = Rows.value(s.terms, values);
    }
    return new Answer.Feasible(values);
  }

  private static BigInteger[] replace(BigInteger[] row, Substitution s) {
    BigInteger factor = Rows.at(row, s.variable);
    if (factor.signum() == 0) {
      return row;
    }
    BigInteger[] without = row.clone();
    without[s.variable] = BigInteger.ZERO;
    return Rows.combine(without, BigInteger.ONE, s.terms, factor);
  }

  /** Adds constraints to a system and brings it into reduced form again. */
  private static final class Reduction {
    private final List<Substitution> substitutions;
    private final Deque<BigInteger[]> equations = new ArrayDeque<>();
    private Map<List<BigInteger>, BigInteger[]> tightest = new HashMap<>();
    private boolean contradictory;

    Reduction(LinearSystem start) {
      substitutions = new ArrayList<>(start.substitutions);
      start.inequalities.forEach(this::addInequality);
    }

    LinearSystem add(List<Constraint> more) {
      for (Constraint c : more) {
        BigInteger[] row = c.terms();
        for (Substitution s : substitutions) {
          row = replace(row, s);
        }
        if (c.equality()) {
          equations.add(row);
        } else {
          addInequality(row);
        }
      }
      while (!contradictory && !equations.isEmpty()) {
        solve(equations.poll());
      }
      return contradictory
          ? new LinearSystem(List.of(), List.of(), true)
          : new LinearSystem(List.copyOf(substitutions), List.copyOf(tightest.values()), false);
    }

    private void addInequality(BigInteger[] given) {
      BigInteger[] row = Rows.tightened(given);
      if (Rows.isConstant(row)) {
        contradictory |= row[0].signum() < 0;
        return;
      }
      List<BigInteger> key = Rows.direction(row);
      BigInteger[] known = tightest.get(key);
      if (known != null && known[0].compareTo(row[0]) <= 0) {
        return;
      }
      tightest.put(key, row);
      BigInteger[] opposite = tightest.get(Rows.direction(Rows.negated(row)));
      if (opposite != null) {
        int room = opposite[0].add(row[0]).signum();
        contradictory |= room < 0;
        if (room == 0) {
          equations.add(row);
        }
      }
    }

    private void solve(BigInteger[] given) {
      BigInteger[] row = given;
      BigInteger gcd = Rows.gcd(row);
      if (gcd.signum() == 0) {
        contradictory |= row[0].signum() != 0;
        return;
      }
      if (row[0].mod(gcd).signum() != 0) {
        contradictory = true;
        return;
      }
      row = Rows.divided(row, gcd);
      int smallest = Rows.smallest(row);
      while (!row[smallest].abs().equals(BigInteger.ONE)) {
        // x = x' - sum of floor(a_j / a) x_j leaves the remainders as coefficients.
        BigInteger[] terms = Rows.padded(new BigInteger[0], row.length);
        for (int v = 1; v < row.length; v++) {
          terms[v] =
              v == smallest ? BigInteger.ONE : Rows.floorDivide(row[v], row[smallest]).negate();
        }
        Substitution change = new Substitution(smallest, terms);
        row = replace(row, change);
        apply(change);
        smallest = Rows.smallest(row);
      }
      BigInteger sign = row[smallest].negate();
      BigInteger[] terms = Rows.combine(row, sign, new BigInteger[] {BigInteger.ZERO}, sign);
      terms[smallest] = BigInteger.ZERO;
      apply(new Substitution(smallest, terms));
    }

    private void apply(Substitution s) {
      substitutions.add(s);
      int waiting = equations.size();
      for (int i = 0; i < waiting; i++) {
        equations.add(replace(equations.poll(), s));
      }
      Map<List<BigInteger>, BigInteger[]> old = tightest;
      tightest = new HashMap<>();
      old.values().forEach(row -> addInequality(replace(row, s)));
    }
  }
}

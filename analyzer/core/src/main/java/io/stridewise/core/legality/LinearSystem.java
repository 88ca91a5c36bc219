package io.stridewise.core.legality;

import io.stridewise.core.legality.Row.Direction;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Linear equations and inequalities over integer variables, numbered from 1; immutable, so that
 * systems can share what they have in common.
 *
 * <p>Equations are solved exactly by unimodular changes of variables, as Euclid's algorithm does
 * for one equation (the GCD test and the equality elimination of Pugh: The Omega test, 1991);
 * inequalities are tightened to integers, and two opposite ones that leave one value become an
 * equation. {@link Elimination} decides what is left.
 */
final class LinearSystem {
  /** No variables, no constraints. */
  static final LinearSystem EMPTY = new LinearSystem(List.of(), Map.of(), false);

  /** A row that is 0 or at least 0. */
  record Constraint(Row row, boolean equality) {}

  /** Whether the integers can be chosen so that all constraints hold. */
  sealed interface Answer {
    /** They cannot. */
    record Infeasible() implements Answer {}

    /** They can: {@code values[v]} for variable {@code v}; variables beyond the end are 0. */
    record Feasible(BigInteger[] values) implements Answer {}

    /** It was not found out within the limits. */
    record Undecided() implements Answer {}
  }

  /** Variable {@code variable} is {@code terms}, where it may occur itself as a new variable. */
  private record Substitution(int variable, Row terms) {}

  private final List<Substitution> substitutions;
  private final Map<Direction, Row> inequalities;
  private final boolean contradictory;
  private Answer answer;

  private LinearSystem(
      List<Substitution> substitutions, Map<Direction, Row> inequalities, boolean contradictory) {
    this.substitutions = substitutions;
    this.inequalities = inequalities;
    this.contradictory = contradictory;
  }

  /** This system with {@code more} constraints. */
  LinearSystem with(List<Constraint> more) {
    return contradictory || more.isEmpty() ? this : new Reduction(this).add(more);
  }

  /** The value of {@code row}, if the equations leave only one. */
  Optional<BigInteger> constant(Row row) {
    Row reduced = reduced(row, substitutions);
    return reduced.isConstant() ? Optional.of(reduced.at(0)) : Optional.empty();
  }

  private static Row reduced(Row row, List<Substitution> substitutions) {
    Row reduced = row;
    for (Substitution s : substitutions) {
      reduced = reduced.replaced(s.variable, s.terms);
    }
    return reduced;
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
    Answer reduced = new Elimination(inequalities.values()).solve();
    if (!(reduced instanceof Answer.Feasible f)) {
      return reduced;
    }
    int variables = f.values().length;
    for (Substitution s : substitutions) {
      variables = Math.max(variables, Math.max(s.terms.length(), s.variable + 1));
    }
    BigInteger[] values = Arrays.copyOf(f.values(), variables);
    Arrays.fill(values, f.values().length, variables, BigInteger.ZERO);
    for (int i = substitutions.size() - 1; i >= 0; i--) {
      Substitution s = substitutions.get(i);
      values[s.variable] = s.terms.value(values);
    }
    return new Answer.Feasible(values);
  }

  /** Adds constraints to a system and brings it into reduced form again. */
  private static final class Reduction {
    private final List<Substitution> substitutions;
    private final Deque<Row> equations = new ArrayDeque<>();
    private Map<Direction, Row> tightest;
    private boolean contradictory;

    Reduction(LinearSystem start) {
      substitutions = new ArrayList<>(start.substitutions);
      tightest = new HashMap<>(start.inequalities);
    }

    LinearSystem add(List<Constraint> more) {
      for (Constraint c : more) {
        Row row = reduced(c.row(), substitutions);
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
          ? new LinearSystem(List.of(), Map.of(), true)
          : new LinearSystem(substitutions, tightest, false);
    }

    private void addInequality(Row given) {
      Row row = given.tightened();
      if (row.isConstant()) {
        contradictory |= row.sign(0) < 0;
        return;
      }
      Row known = tightest.get(row.direction());
      if (known != null && known.at(0).compareTo(row.at(0)) <= 0) {
        return;
      }
      tightest.remove(row.direction());
      tightest.put(row.direction(), row);
      Row opposite = tightest.get(row.opposite());
      if (opposite != null) {
        int room = opposite.at(0).add(row.at(0)).signum();
        contradictory |= room < 0;
        if (room == 0) {
          equations.add(row);
        }
      }
    }

    private void solve(Row given) {
      BigInteger gcd = given.gcd();
      if (gcd.signum() == 0) {
        contradictory |= given.sign(0) != 0;
        return;
      }
      if (given.at(0).mod(gcd).signum() != 0) {
        contradictory = true;
        return;
      }
      Row row = given.divided(gcd);
      int smallest = row.smallest();
      while (!row.isUnit(smallest)) {
        // x = x' - sum of floor(a_j / a) x_j leaves the remainders as coefficients.
        BigInteger[] terms = new BigInteger[row.length()];
        terms[0] = BigInteger.ZERO;
        for (int v = 1; v < terms.length; v++) {
          terms[v] =
              v == smallest
                  ? BigInteger.ONE
                  : Row.floorDivide(row.at(v), row.at(smallest)).negate();
        }
        Substitution change = new Substitution(smallest, Row.of(terms));
        row = row.replaced(smallest, change.terms);
        apply(change);
        smallest = row.smallest();
      }
      // a x + rest = 0 with a = 1 or -1 is x = -a rest.
      BigInteger a = row.at(smallest);
      Row terms = row.combine(a.negate(), Row.variable(smallest, 1), BigInteger.ONE);
      apply(new Substitution(smallest, terms));
    }

    private void apply(Substitution s) {
      substitutions.add(s);
      int waiting = equations.size();
      for (int i = 0; i < waiting; i++) {
        equations.add(equations.poll().replaced(s.variable, s.terms));
      }
      List<Row> changed = new ArrayList<>();
      for (Row row : tightest.values()) {
        if (row.sign(s.variable) != 0) {
          changed.add(row);
        }
      }
      changed.forEach(row -> tightest.remove(row.direction()));
      changed.forEach(row -> addInequality(row.replaced(s.variable, s.terms)));
    }
  }
}

package io.stridewise.core.legality;

import io.stridewise.core.legality.LinearSystem.Answer;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides inequalities over integers: Fourier-Motzkin elimination with every new inequality
 * tightened to integers, then a search for values in the opposite order. Each variable's range
 * there is what the others leave, so the search is exhaustive where ranges are finite, and needs no
 * second try where all eliminations were exact (a coefficient 1 on one side).
 */
final class Elimination {
  /** More inequalities than this are given up. */
  private static final int MAX_ROWS = 400;

  /** More values than this, over all variables, are not tried. */
  private static final int MAX_TRIALS = 2000;

  /** More values than this of one variable are not tried. */
  private static final int MAX_RANGE = 100;

  /** A variable that was eliminated and what bounded it: by variables eliminated later. */
  private record Level(int variable, List<BigInteger[]> lower, List<BigInteger[]> upper) {}

  private final List<Level> levels = new ArrayList<>();
  private Collection<BigInteger[]> rows;
  private int variables = 1;
  private int trials;
  private boolean complete = true;

  Elimination(List<BigInteger[]> inequalities) {
    rows = inequalities;
    inequalities.forEach(r -> variables = Math.max(variables, r.length));
  }

  Answer solve() {
    for (int v = next(); v > 0; v = next()) {
      if (!eliminate(v)) {
        return new Answer.Infeasible();
      }
      if (rows.size() > MAX_ROWS) {
        return new Answer.Undecided();
      }
    }
    BigInteger[] values = Rows.padded(new BigInteger[0], variables);
    if (search(levels.size() - 1, values)) {
      return new Answer.Feasible(values);
    }
    return complete ? new Answer.Infeasible() : new Answer.Undecided();
  }

  /** The variable that costs least: exact eliminations first; 0 if none is left. */
  private int next() {
    int best = 0;
    long least = Long.MAX_VALUE;
    for (int v = 1; v < variables; v++) {
      long lower = 0;
      long upper = 0;
      boolean units = true;
      boolean unitsAbove = true;
      for (BigInteger[] row : rows) {
        BigInteger a = Rows.at(row, v);
        if (a.signum() > 0) {
          lower++;
          units &= a.equals(BigInteger.ONE);
        } else if (a.signum() < 0) {
          upper++;
          unitsAbove &= a.negate().equals(BigInteger.ONE);
        }
      }
      if (lower + upper > 0) {
        long cost = lower * upper - lower - upper + (units || unitsAbove ? 0 : 1000);
        if (cost < least) {
          least = cost;
          best = v;
        }
      }
    }
    return best;
  }

  /** Whether no contradiction came up. */
  private boolean eliminate(int variable) {
    List<BigInteger[]> lower = new ArrayList<>();
    List<BigInteger[]> upper = new ArrayList<>();
    Map<List<BigInteger>, BigInteger[]> rest = new HashMap<>();
    for (BigInteger[] row : rows) {
      int side = Rows.at(row, variable).signum();
      if (side == 0) {
        rest.put(Rows.direction(row), row);
      } else {
        (side > 0 ? lower : upper).add(row);
      }
    }
    for (BigInteger[] low : lower) {
      for (BigInteger[] up : upper) {
        BigInteger[] row =
            Rows.tightened(Rows.combine(low, up[variable].negate(), up, low[variable]));
        if (Rows.isConstant(row)) {
          if (row[0].signum() < 0) {
            return false;
          }
          continue;
        }
        rest.merge(Rows.direction(row), row, (a, b) -> a[0].compareTo(b[0]) <= 0 ? a : b);
      }
    }
    levels.add(new Level(variable, lower, upper));
    rows = rest.values();
    return true;
  }

  private boolean search(int at, BigInteger[] values) {
    if (at < 0) {
      return true;
    }
    Level level = levels.get(at);
    int v = level.variable;
    values[v] = BigInteger.ZERO;
    BigInteger low = null;
    for (BigInteger[] row : level.lower) {
      BigInteger bound = Rows.ceilingDivide(Rows.value(row, values).negate(), row[v]);
      low = low == null ? bound : low.max(bound);
    }
    BigInteger high = null;
    for (BigInteger[] row : level.upper) {
      BigInteger bound = Rows.floorDivide(Rows.value(row, values), row[v].negate());
      high = high == null ? bound : high.min(bound);
    }
    boolean down = low == null && high != null && high.signum() < 0;
    BigInteger value = down ? high : low == null ? BigInteger.ZERO : low;
    if (low == null && high == null) {
      complete = false;
    }
    for (int tried = 0; ; tried++) {
      if (!down && high != null && value.compareTo(high) > 0) {
        complete &= low != null;
        return false;
      }
      if (tried == MAX_RANGE || trials++ == MAX_TRIALS) {
        complete = false;
        return false;
      }
      values[v] = value;
      if (search(at - 1, values)) {
        return true;
      }
      value = down ? value.subtract(BigInteger.ONE) : value.add(BigInteger.ONE);
    }
  }
}

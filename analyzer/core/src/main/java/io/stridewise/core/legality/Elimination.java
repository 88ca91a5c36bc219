package io.stridewise.core.legality;

import io.stridewise.core.legality.LinearSystem.Answer;
import io.stridewise.core.legality.Row.Direction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
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
  private record Level(int variable, List<Row> lower, List<Row> upper) {}

  private final List<Level> levels = new ArrayList<>();
  private Collection<Row> rows;
  private int variables = 1;
  private int trials;
  private boolean complete = true;

  Elimination(Collection<Row> inequalities) {
    rows = inequalities;
    inequalities.forEach(r -> variables = Math.max(variables, r.length()));
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
    BigInteger[] values = new BigInteger[variables];
    Arrays.fill(values, BigInteger.ZERO);
    if (search(levels.size() - 1, values)) {
      return new Answer.Feasible(values);
    }
    return complete ? new Answer.Infeasible() : new Answer.Undecided();
  }

  /** The variable that costs least: exact eliminations first; 0 if none is left. */
  private int next() {
    int[] lower = new int[variables];
    int[] upper = new int[variables];
    boolean[] longBelow = new boolean[variables];
    boolean[] longAbove = new boolean[variables];
    for (Row row : rows) {
      for (int v = 1; v < row.length(); v++) {
        int sign = row.sign(v);
        if (sign > 0) {
          lower[v]++;
          longBelow[v] |= !row.isUnit(v);
        } else if (sign < 0) {
          upper[v]++;
          longAbove[v] |= !row.isUnit(v);
        }
      }
    }
    int best = 0;
    long least = Long.MAX_VALUE;
    for (int v = 1; v < variables; v++) {
      if (lower[v] + upper[v] > 0) {
        long cost = (long) lower[v] * upper[v] - lower[v] - upper[v];
        cost += longBelow[v] && longAbove[v] ? 1000 : 0;
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
    List<Row> lower = new ArrayList<>();
    List<Row> upper = new ArrayList<>();
    List<Row> rest = new ArrayList<>();
    for (Row row : rows) {
      int side = row.sign(variable);
      (side == 0 ? rest : side > 0 ? lower : upper).add(row);
    }
    levels.add(new Level(variable, lower, upper));
    rows = rest;
    if (lower.isEmpty() || upper.isEmpty()) {
      return true;
    }
    Map<Direction, Row> tightest = new HashMap<>();
    rest.forEach(row -> tightest.put(row.direction(), row));
    for (Row low : lower) {
      for (Row up : upper) {
        Row row = low.combine(up.at(variable).negate(), up, low.at(variable)).tightened();
        if (row.isConstant()) {
          if (row.sign(0) < 0) {
            return false;
          }
          continue;
        }
        tightest.merge(row.direction(), row, (a, b) -> a.at(0).compareTo(b.at(0)) <= 0 ? a : b);
      }
    }
    rows = tightest.values();
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
    for (Row row : level.lower) {
      BigInteger bound = Row.ceilingDivide(row.value(values).negate(), row.at(v));
      low = low == null ? bound : low.max(bound);
    }
    BigInteger high = null;
    for (Row row : level.upper) {
      BigInteger bound = Row.floorDivide(row.value(values), row.at(v).negate());
      high = high == null ? bound : high.min(bound);
    }
    boolean down = low == null && high != null && high.signum() < 0;
    BigInteger value = down ? high : low == null ? BigInteger.ZERO : low;
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

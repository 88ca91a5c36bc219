package io.stridewise.core.legality;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.core.legality.LinearSystem.Answer;
import io.stridewise.core.legality.LinearSystem.Constraint;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinearSystemTest {
  @Test
  void withoutConstraintsThereIsASolution() {
    assertThat(LinearSystem.EMPTY.solve()).isInstanceOf(Answer.Feasible.class);
  }

  @Test
  void anEquationNeedsItsGreatestCommonDivisor() {
    assertThat(system(zero(1, 2, 4)).infeasible()).isTrue();
    assertThat(system(zero(2, 6, 4)).solve()).isInstanceOf(Answer.Feasible.class);
  }

  @Test
  void equationsAreSolvedTogether() {
    // x + 2 y = 3 and 3 x + 2 y = 4 meet at x = 1/2.
    assertThat(system(zero(-3, 1, 2), zero(-4, 3, 2)).infeasible()).isTrue();
  }

  @Test
  void betweenTwoInequalitiesThereMayBeNoInteger() {
    // 1 <= 3 x - 3 y <= 2
    assertThat(system(atLeast0(-1, 3, -3), atLeast0(2, -3, 3)).infeasible()).isTrue();
  }

  @Test
  void aRealShadowWithoutIntegersIsSearched() {
    // 27 <= 11 x + 13 y <= 45 and -10 <= 7 x - 9 y <= 4: Pugh's example, without an integer point.
    LinearSystem system =
        system(
            atLeast0(-27, 11, 13), atLeast0(45, -11, -13), atLeast0(10, 7, -9), atLeast0(4, -7, 9));

    assertThat(system.infeasible()).isTrue();
  }

  @Test
  void unboundedVariablesGetValues() {
    // x >= y + 1000 and y >= 5
    assertThat(system(atLeast0(-1000, 1, -1), atLeast0(-5, 0, 1)).solve())
        .isInstanceOfSatisfying(
            Answer.Feasible.class,
            f -> assertThat(f.values()[1]).isEqualTo(BigInteger.valueOf(1005)));
  }

  @Test
  void coefficientsBeyondLongAreExact() {
    BigInteger big = BigInteger.ONE.shiftLeft(100);
    Constraint even = new Constraint(Row.of(BigInteger.ONE, big, big.negate()), true);

    assertThat(LinearSystem.EMPTY.with(List.of(even)).infeasible()).isTrue();
  }

  @Test
  void equationsMayLeaveOneValue() {
    // 2 x + 3 y = 8 and x = 2 y - 3
    LinearSystem system = system(zero(-8, 2, 3), zero(3, 1, -2));

    assertThat(system.constant(Row.of(0, 1, 0))).contains(BigInteger.ONE);
    assertThat(system.constant(Row.of(5, 0, 1))).contains(BigInteger.valueOf(7));
    assertThat(system.constant(Row.of(0, 0, 0, 1))).isEmpty();
  }

  @Test
  void addingLeavesTheOldSystemAsItIs() {
    LinearSystem system = system(atLeast0(0, 1));

    assertThat(system.with(List.of(atLeast0(-1, -1))).infeasible()).isTrue();
    assertThat(system.infeasible()).isFalse();
  }

  @Test
  void agreesWithTryingAllValues() {
    Random random = new Random(20);
    int feasible = 0;
    for (int run = 0; run < 3000; run++) {
      int variables = 1 + random.nextInt(4);
      List<Constraint> constraints = new ArrayList<>();
      for (int v = 1; v <= variables; v++) {
        long[] low = new long[v + 1];
        low[v] = 1;
        low[0] = random.nextInt(4);
        constraints.add(atLeast0(low));
        long[] high = new long[v + 1];
        high[v] = -1;
        high[0] = random.nextInt(4);
        constraints.add(atLeast0(high));
      }
      int more = 1 + random.nextInt(4);
      for (int c = 0; c < more; c++) {
        long[] row = new long[variables + 1];
        for (int v = 0; v <= variables; v++) {
          row[v] = random.nextInt(15) - 7;
        }
        constraints.add(random.nextInt(3) == 0 ? zero(row) : atLeast0(row));
      }
      // In two portions, as directions are added to what is known.
      int cut = random.nextInt(constraints.size());
      Answer answer =
          LinearSystem.EMPTY
              .with(constraints.subList(0, cut))
              .with(constraints.subList(cut, constraints.size()))
              .solve();
      if (anyPoint(constraints, new BigInteger[variables + 1], 1)) {
        feasible++;
        assertThat(answer)
            .isInstanceOfSatisfying(
                Answer.Feasible.class,
                f -> {
                  BigInteger[] values = padded(f.values(), variables + 1);
                  assertThat(constraints).allMatch(c -> holds(c, values));
                });
      } else {
        assertThat(answer).isInstanceOf(Answer.Infeasible.class);
      }
    }
    assertThat(feasible).isBetween(500, 2500);
  }

  private static boolean anyPoint(List<Constraint> constraints, BigInteger[] values, int at) {
    if (at == values.length) {
      return constraints.stream().allMatch(c -> holds(c, values));
    }
    for (int value = -3; value <= 3; value++) {
      values[at] = BigInteger.valueOf(value);
      if (anyPoint(constraints, values, at + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(Constraint constraint, BigInteger[] values) {
    int sign = constraint.row().value(values).signum();
    return constraint.equality() ? sign == 0 : sign >= 0;
  }

  private static LinearSystem system(Constraint... constraints) {
    return LinearSystem.EMPTY.with(List.of(constraints));
  }

  private static Constraint zero(long... terms) {
    return new Constraint(Row.of(terms), true);
  }

  private static Constraint atLeast0(long... terms) {
    return new Constraint(Row.of(terms), false);
  }

  private static BigInteger[] padded(BigInteger[] values, int length) {
    BigInteger[] padded = Arrays.copyOf(values, Math.max(length, values.length));
    Arrays.fill(padded, values.length, padded.length, BigInteger.ZERO);
    return padded;
  }
}

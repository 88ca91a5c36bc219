package io.stridewise.core.legality;

import static io.stridewise.core.address.Spaces.counter;
import static io.stridewise.core.address.Spaces.know;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stridewise.core.address.LoopNode;
import io.stridewise.core.address.Polynomial;
import io.stridewise.core.address.Spaces;
import io.stridewise.core.legality.Dependence.Answer;
import io.stridewise.core.legality.Dependence.Dimension;
import io.stridewise.core.legality.Dependence.Side;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The classical dependence tests, by name. */
class DependenceTest {
  private final Spaces spaces = new Spaces();
  private final Polynomial n = spaces.symbol("n");
  private final Polynomial m = spaces.symbol("m");
  private final Polynomial k = spaces.symbol("k");

  @Nested
  class OneLoop {
    private final LoopNode loop = spaces.loop("i", p(0), n.minus(p(1)));
    private final Polynomial i = counter(loop);
    private final LoopNode ten = spaces.loop("i", p(0), p(9));
    private final Polynomial c = counter(ten);

    @Test
    void zeroInductionVariables() {
      assertThat(possible(loop, p(3), p(3))).isEqualTo("(<) (=) (>)");
      assertThat(possible(loop, p(3), p(4))).isEmpty();
      assertThat(possible(loop, n, n.plus(p(1)))).isEmpty();
      assertThat(between(loop, p(3), k).at(0))
          .isEqualTo(new Answer.Meets("(i = 0) and (i = 0) for k = 3, n = 1"));
    }

    @Test
    void strongSiv() {
      assertThat(possible(loop, i, i)).isEqualTo("(=)");
      assertThat(possible(loop, i.plus(p(2)), i)).isEqualTo("(<)");
      assertThat(possible(loop, i, i.plus(p(2)))).isEqualTo("(>)");
      assertThat(between(loop, i.plus(p(2)), i).distance(loop)).contains(BigInteger.TWO);
      assertThat(possible(loop, i.times(p(4)), i.times(p(4)).plus(p(2)))).isEmpty();
    }

    @Test
    void strongSivBeyondTheLoop() {
      assertThat(possible(ten, c, c.plus(p(9)))).isEqualTo("(>)");
      assertThat(possible(ten, c, c.plus(p(10)))).isEmpty();
    }

    @Test
    void strongSivWithSymbolicDistance() {
      know(loop, k.minus(p(1)));

      assertThat(possible(loop, i.plus(k), i)).isEqualTo("(<)");
      assertThat(possible(loop, i.plus(n), i)).isEmpty();
    }

    @Test
    void weakZeroSiv() {
      assertThat(possible(loop, i, p(0))).isEqualTo("(<) (=)");
      assertThat(possible(loop, p(0), i)).isEqualTo("(=) (>)");
      assertThat(possible(loop, i, p(-1))).isEmpty();
      assertThat(possible(loop, i, n)).isEmpty();
      assertThat(possible(loop, i.times(p(2)), p(5))).isEmpty();
    }

    @Test
    void weakCrossingSiv() {
      assertThat(met(ten, c, p(9).minus(c))).isEqualTo("(<) (>)");
      assertThat(met(ten, c, p(8).minus(c))).isEqualTo("(<) (=) (>)");
      assertThat(possible(ten, c, p(9).minus(c))).isEqualTo("(<) (>)");
      assertThat(possible(ten, c, p(19).minus(c))).isEmpty();
    }

    @Test
    void exactSiv() {
      // i' - i = i - 3 for i = 2 .. 6
      assertThat(possible(ten, c.times(p(2)), c.plus(p(3)))).isEqualTo("(<) (=) (>)");
      // i' - i = i - 9 for i = 5 .. 9
      assertThat(possible(ten, c.times(p(2)), c.plus(p(9)))).isEqualTo("(=) (>)");
      assertThat(possible(ten, c.times(p(2)), c.plus(p(19)))).isEmpty();
      assertThat(possible(ten, c.times(p(3)), c.times(p(3)).plus(p(1)))).isEmpty();
    }

    @Test
    void aDescendingLoopRunsTowardsSmallerCounters() {
      LoopNode down = spaces.descending("i", Optional.empty(), p(0), n.minus(p(1)));
      Polynomial d = counter(down);

      assertThat(possible(down, d.plus(p(2)), d)).isEqualTo("(>)");
      assertThat(between(down, d.plus(p(2)), d).distance(down)).contains(BigInteger.valueOf(-2));
    }

    @Test
    void aLoopThatNeverRunsMeetsNothing() {
      LoopNode empty = spaces.loop("i", p(5), p(4));

      assertThat(possible(empty, counter(empty), counter(empty))).isEmpty();
    }

    @Test
    void aSingleIterationIsTheSameIteration() {
      LoopNode once = spaces.loop("i", p(3), p(3));

      assertThat(possible(once, p(7), p(7))).isEqualTo("(=)");
    }

    @Test
    void oneSignPerLoop() {
      assertThatThrownBy(() -> between(loop, i, i).at(0, 0))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("2 signs for 1 common loops");
    }

    private String possible(LoopNode loop, Polynomial first, Polynomial second) {
      return Directions.possible(between(loop, first, second), 1);
    }

    private String met(LoopNode loop, Polynomial first, Polynomial second) {
      return Directions.met(between(loop, first, second), 1);
    }

    private Dependence between(LoopNode loop, Polynomial first, Polynomial second) {
      return Directions.between(spaces, loop, List.of(first), List.of(second));
    }
  }

  @Nested
  class TwoLoops {
    private final LoopNode outer = spaces.loop("i", p(0), n.minus(p(1)));
    private final LoopNode inner = spaces.loop("j", outer, p(0), m.minus(p(1)));
    private final Polynomial i = counter(outer);
    private final Polynomial j = counter(inner);
    private final LoopNode tenRows = spaces.loop("i", p(0), p(9));
    private final LoopNode tenColumns = spaces.loop("j", tenRows, p(0), p(9));
    private final Polynomial r = counter(tenRows);
    private final Polynomial c = counter(tenColumns);

    @Test
    void elementWise() {
      assertThat(possible(inner, List.of(i, j), List.of(i, j))).isEqualTo("(=,=)");
    }

    @Test
    void diagonals() {
      assertThat(possible(inner, List.of(i, j), List.of(i.minus(p(1)), j.plus(p(1)))))
          .isEqualTo("(<,>)");
      assertThat(possible(inner, List.of(i, j), List.of(i.minus(p(1)), j.minus(p(1)))))
          .isEqualTo("(<,<)");
    }

    @Test
    void gaussSeidel() {
      assertThat(possible(inner, List.of(i, j), List.of(i.minus(p(1)), j))).isEqualTo("(<,=)");
      assertThat(possible(inner, List.of(i, j), List.of(i, j.minus(p(1))))).isEqualTo("(=,<)");
      assertThat(possible(inner, List.of(i, j), List.of(i.plus(p(1)), j))).isEqualTo("(>,=)");
      assertThat(possible(inner, List.of(i, j), List.of(i, j.plus(p(1))))).isEqualTo("(=,>)");
    }

    @Test
    void theWitnessNamesBothIterations() {
      Dependence d = between(inner, List.of(i, j), List.of(i.minus(p(1)), j.plus(p(1))));

      assertThat(d.at(1, -1))
          .isEqualTo(new Answer.Meets("(i = 0, j = 1) and (i = 1, j = 0) for m = 2, n = 2"));
    }

    @Test
    void elementsOutsideOfTheArrayAreNoWitness() {
      // Row -1 does not exist.
      LoopNode once = spaces.loop("i", p(-1), p(-1));

      assertThat(between(once, List.of(counter(once)), List.of(counter(once))).at(0))
          .isInstanceOf(Answer.Maybe.class);
    }

    @Test
    void whereRowsMayBeSharedTheLastSubscriptCountsAlone() {
      List<LoopNode> loops = List.of(outer, inner);
      Dependence d =
          Dependence.between(
              new Side(spaces.access(inner, i, j), loops),
              new Side(spaces.access(inner, i.minus(p(1)), j), loops),
              loops,
              List.of(new Dimension(1, 1)));

      assertThat(Directions.possible(d, 2)).isEqualTo("(<,=) (=,=) (>,=)");
      assertThat(d.distance(inner)).contains(BigInteger.ZERO);
      assertThat(d.distance(outer)).isEmpty();
    }

    @Test
    void theRowOfOneAccessCanBeTheWholeOfAnother() {
      List<LoopNode> loops = List.of(outer, inner);
      Dependence d =
          Dependence.between(
              new Side(spaces.access(inner, i, j), loops),
              new Side(spaces.access(inner, j), loops),
              loops,
              List.of(new Dimension(1, 0)));

      assertThat(Directions.possible(d, 2)).isEqualTo("(<,=) (=,=) (>,=)");
    }

    @Test
    void lessOrEqualIsASetOfTwoDirections() {
      LoopNode rows = spaces.loop("i", p(3), p(9));
      LoopNode columns = spaces.loop("j", rows, p(1), p(9));
      List<Polynomial> first = List.of(counter(rows).times(p(2)), counter(columns));
      List<Polynomial> second = List.of(counter(rows).plus(p(3)), counter(columns).minus(p(1)));

      assertThat(possible(columns, first, second)).isEqualTo("(<,<) (=,<)");
    }

    @Test
    void rdiv() {
      LoopNode low = spaces.loop("i", p(0), p(4));
      LoopNode high = spaces.loop("j", low, p(5), p(9));

      assertThat(possible(high, List.of(counter(low)), List.of(counter(high)))).isEmpty();
      assertThat(Directions.met(between(inner, List.of(i), List.of(j)), 2))
          .isEqualTo("(<,<) (<,=) (<,>) (=,<) (=,=) (=,>) (>,<) (>,=) (>,>)");
    }

    @Test
    void gcd() {
      Polynomial even = i.times(p(2)).plus(j.times(p(4)));

      assertThat(possible(inner, List.of(even), List.of(even.plus(p(1))))).isEmpty();
    }

    @Test
    void gcdThoughAProductMayWrap() {
      // Whatever 2 * n * i wraps to, it is even.
      Polynomial even = i.times(n).times(p(2));

      assertThat(possible(inner, List.of(even), List.of(even.plus(p(1))))).isEmpty();
    }

    @Test
    void banerjee() {
      Polynomial sum = r.times(p(3)).plus(c.times(p(5)));

      assertThat(possible(tenColumns, List.of(sum), List.of(sum.plus(p(73))))).isEmpty();
      assertThat(possible(tenColumns, List.of(sum), List.of(sum.plus(p(72))))).isEqualTo("(>,>)");
    }

    @Test
    void aConstantPitchThatCovers() {
      Polynomial flat = r.times(p(10)).plus(c);

      assertThat(possible(tenColumns, List.of(flat), List.of(flat))).isEqualTo("(=,=)");
      assertThat(possible(tenColumns, List.of(flat), List.of(flat.plus(p(10))))).isEqualTo("(>,=)");
      assertThat(possible(tenColumns, List.of(flat), List.of(flat.minus(p(1)))))
          .isEqualTo("(<,>) (=,<)");
    }

    @Test
    void aConstantPitchThatDoesNot() {
      // 9 i + j: the last column of a row is the first of the next.
      Polynomial flat = r.times(p(9)).plus(c);

      assertThat(Directions.met(between(tenColumns, List.of(flat), List.of(flat)), 2))
          .isEqualTo("(<,>) (=,=) (>,<)");
    }

    @Test
    void transpose() {
      assertThat(possible(inner, List.of(i, j), List.of(j, i))).isEqualTo("(<,>) (=,=) (>,<)");
    }

    private String possible(LoopNode body, List<Polynomial> first, List<Polynomial> second) {
      return Directions.possible(between(body, first, second), 2);
    }
  }

  @Nested
  class OtherSpaces {
    private final LoopNode rows = spaces.loop("i", p(0), n.minus(p(1)));
    private final Polynomial i = counter(rows);

    @Test
    void belowTheDiagonal() {
      LoopNode columns = spaces.loop("j", rows, p(0), i.minus(p(1)));
      Polynomial j = counter(columns);

      assertThat(possible(columns, List.of(i, j), List.of(j, i))).isEmpty();
      assertThat(possible(columns, List.of(i, j), List.of(i, i))).isEmpty();
      assertThat(possible(columns, List.of(i, i), List.of(j, j))).isEqualTo("(<,<)");
    }

    @Test
    void aTrapezoid() {
      LoopNode columns = spaces.loop("j", rows, i, i.plus(p(2)));
      Polynomial j = counter(columns);

      assertThat(possible(columns, List.of(j), List.of(j))).isEqualTo("(<,=) (=,=) (>,=)");
      assertThat(possible(columns, List.of(i), List.of(j.plus(p(1))))).isEqualTo("(>,>)");
    }

    @Test
    void elimination() {
      // for k, for i > k, for j > k: a[i][j] and a[k][j], a[i][k]
      LoopNode pivots = spaces.loop("k", p(0), n.minus(p(1)));
      Polynomial pivot = counter(pivots);
      LoopNode below = spaces.loop("i", pivots, pivot.plus(p(1)), n.minus(p(1)));
      LoopNode right = spaces.loop("j", below, pivot.plus(p(1)), n.minus(p(1)));
      Polynomial row = counter(below);
      Polynomial column = counter(right);

      // Row i is final when it becomes the pivot: always later in k.
      assertThat(
              Directions.possible(between(right, List.of(row, column), List.of(pivot, column)), 3))
          .isEqualTo("(<,<,=)");
      assertThat(Directions.possible(between(right, List.of(row, column), List.of(row, pivot)), 3))
          .isEqualTo("(<,=,<)");
    }

    @Test
    void siblingsCompareOnlyTheLoopsInCommon() {
      LoopNode left = spaces.loop("j", rows, p(0), m.minus(p(1)));
      LoopNode right = spaces.loop("l", rows, p(0), m.minus(p(1)));
      Side x = new Side(spaces.access(left, i, counter(left)), List.of(rows, left));
      Side y = new Side(spaces.access(right, i, counter(right)), List.of(rows, right));

      Dependence d = Dependence.between(x, y, List.of(rows), Directions.all(2));

      assertThat(Directions.possible(d, 1)).isEqualTo("(=)");
    }

    @Test
    void anInnerLoopMayBeComparedWithoutTheOuter() {
      LoopNode columns = spaces.loop("j", rows, p(0), m.minus(p(1)));
      Side x = new Side(spaces.access(columns, counter(columns)), List.of(rows, columns));
      Side y =
          new Side(spaces.access(columns, counter(columns).plus(p(1))), List.of(rows, columns));

      Dependence d = Dependence.between(x, y, List.of(columns), Directions.all(1));

      assertThat(Directions.possible(d, 1)).isEqualTo("(>)");
    }

    @Test
    void anAccessBetweenTheLoops() {
      LoopNode columns = spaces.loop("j", rows, i.plus(p(1)), n.minus(p(1)));
      Side x = new Side(spaces.access(rows, i), List.of(rows));
      Side y = new Side(spaces.access(columns, counter(columns)), List.of(rows, columns));

      Dependence d = Dependence.between(x, y, List.of(rows), Directions.all(1));

      assertThat(Directions.possible(d, 1)).isEqualTo("(>)");
    }

    @Test
    void loopsAroundBothSidesStayInOneIteration() {
      LoopNode columns = spaces.loop("j", rows, p(0), m.minus(p(1)));
      List<LoopNode> inner = List.of(columns);
      Side x = new Side(spaces.access(columns, i, counter(columns)), inner);
      Side y = new Side(spaces.access(columns, i.plus(p(1)), counter(columns)), inner);

      Dependence d = Dependence.between(x, y, inner, Directions.all(2));

      assertThat(Directions.possible(d, 1)).isEmpty();
    }

    private String possible(LoopNode body, List<Polynomial> first, List<Polynomial> second) {
      return Directions.possible(between(body, first, second), 2);
    }
  }

  private Dependence between(LoopNode body, List<Polynomial> first, List<Polynomial> second) {
    return Directions.between(spaces, body, first, second);
  }

  private static Polynomial p(long value) {
    return Polynomial.constant(value);
  }
}

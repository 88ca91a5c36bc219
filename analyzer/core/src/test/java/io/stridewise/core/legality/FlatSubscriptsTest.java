package io.stridewise.core.legality;

import static io.stridewise.core.address.Spaces.counter;
import static io.stridewise.core.address.Spaces.know;
import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.core.address.LoopNode;
import io.stridewise.core.address.Polynomial;
import io.stridewise.core.address.Spaces;
import io.stridewise.core.legality.Dependence.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Subscripts such as {@code i * n + j}: two dimensions only where {@code j} stays below {@code n}.
 */
class FlatSubscriptsTest {
  private final Spaces spaces = new Spaces();
  private final Polynomial n = spaces.symbol("n");
  private final Polynomial m = spaces.symbol("m");
  private final LoopNode rows = spaces.loop("i", p(0), spaces.symbol("rows").minus(p(1)));
  private final Polynomial i = counter(rows);

  @Test
  void aPitchThatCoversTheInnerLoopIsASecondDimension() {
    LoopNode columns = spaces.loop("j", rows, p(0), n.minus(p(1)));
    Polynomial flat = i.times(n).plus(counter(columns));

    assertThat(possible(columns, flat, flat)).isEqualTo("(=,=)");
    assertThat(possible(columns, flat, flat.minus(n))).isEqualTo("(<,=)");
    assertThat(possible(columns, flat, flat.plus(n.times(p(2))))).isEqualTo("(>,=)");
  }

  @Test
  void theElementBeforeTheFirstOfARowIsInTheRowAbove() {
    LoopNode columns = spaces.loop("j", rows, p(0), n.minus(p(1)));
    Polynomial flat = i.times(n).plus(counter(columns));
    Dependence d = between(columns, flat, flat.minus(p(1)));

    assertThat(d.at(0, 1)).isInstanceOf(Answer.Meets.class);
    assertThat(d.at(1, -1)).isInstanceOf(Answer.Meets.class);
    assertThat(d.at(0, 0)).isEqualTo(new Answer.Never(List.of()));
  }

  @Test
  void awayFromTheBorderItIsInTheSameRow() {
    LoopNode columns = spaces.loop("j", rows, p(1), n.minus(p(2)));
    Polynomial flat = i.times(n).plus(counter(columns));

    assertThat(possible(columns, flat, flat.minus(p(1)))).isEqualTo("(=,<)");
    assertThat(possible(columns, flat, flat.minus(n).minus(p(1)))).isEqualTo("(<,<)");
    assertThat(possible(columns, flat, flat.plus(n).minus(p(1)))).isEqualTo("(>,<)");
  }

  @Test
  void anUnknownPitchIsACondition() {
    LoopNode columns = spaces.loop("j", rows, p(0), m.minus(p(1)));
    Polynomial flat = i.times(n).plus(counter(columns));
    Dependence d = between(columns, flat, flat);

    assertThat(d.at(1, -1))
        .isEqualTo(
            new Answer.Never(
                List.of(
                    new Condition.NonNegative(
                        "`n` is more than `m - 1`, how far `j` moves", n.minus(m)))));
    assertThat(d.distance(rows).map(Object::toString)).contains("0");
  }

  @Test
  void aConstantPitchOfUnknownUseIsACondition() {
    LoopNode columns = spaces.loop("j", rows, p(0), m.minus(p(1)));
    Polynomial flat = i.times(p(1024)).plus(counter(columns));

    assertThat(between(columns, flat, flat).at(1, -1))
        .isEqualTo(
            new Answer.Never(
                List.of(
                    new Condition.NonNegative(
                        "`1024` is more than `m - 1`, how far `j` moves", p(1024).minus(m)))));
  }

  @Test
  void diagonalsOfOneDimensionAreNoMatrix() {
    LoopNode columns = spaces.loop("j", rows, p(0), m.minus(p(1)));
    Polynomial sum = i.plus(counter(columns));

    assertThat(between(columns, sum, sum).at(1, -1)).isInstanceOf(Answer.Meets.class);
    assertThat(possible(columns, sum, sum)).isEqualTo("(<,>) (=,=) (>,<)");
  }

  @Test
  void overlappingRowsMeet() {
    know(rows, n.minus(p(2)));
    LoopNode columns = spaces.loop("j", rows, p(0), n);
    Polynomial flat = i.times(n).plus(counter(columns));

    assertThat(between(columns, flat, flat).at(1, -1)).isInstanceOf(Answer.Meets.class);
  }

  @Test
  void threeDimensions() {
    LoopNode columns = spaces.loop("j", rows, p(0), n.minus(p(1)));
    LoopNode planes = spaces.loop("k", columns, p(0), m.minus(p(1)));
    Polynomial j = counter(columns);
    Polynomial k = counter(planes);
    Polynomial flat = i.times(n).plus(j).times(m).plus(k);

    assertThat(Directions.possible(between(planes, flat, flat), 3)).isEqualTo("(=,=,=)");
    assertThat(Directions.possible(between(planes, flat, flat.minus(n.times(m))), 3))
        .isEqualTo("(<,=,=)");
  }

  @Test
  void threeDimensionsOfWhichTwoAreSwapped() {
    LoopNode columns = spaces.loop("j", rows, p(0), n.minus(p(1)));
    LoopNode planes = spaces.loop("k", columns, p(0), m.minus(p(1)));
    Polynomial flat = i.times(n).plus(counter(columns)).times(m).plus(counter(planes));

    // Only the outermost distance is provable: one step in k may cross the row.
    Dependence d = between(planes, flat, flat.minus(p(1)));

    assertThat(d.at(0, 0, 1)).isInstanceOf(Answer.Meets.class);
    assertThat(d.at(0, 1, -1)).isInstanceOf(Answer.Meets.class);
    assertThat(d.at(0, 0, 0)).isEqualTo(new Answer.Never(List.of()));
  }

  @Test
  void aTriangleInAFlatArray() {
    LoopNode columns = spaces.loop("j", rows, p(0), i);
    know(columns, n.minus(spaces.symbol("rows")));
    Polynomial flat = i.times(n).plus(counter(columns));

    assertThat(possible(columns, flat, flat)).isEqualTo("(=,=)");
  }

  @Test
  void aSumAsPitch() {
    LoopNode columns = spaces.loop("j", rows, p(0), n.minus(p(1)));
    Polynomial pitch = n.plus(p(2));
    Polynomial flat = i.times(pitch).plus(counter(columns));

    assertThat(possible(columns, flat, flat.plus(pitch).plus(p(1)))).isEqualTo("(>,>)");
  }

  @Test
  void aPitchThatMayBeNegativeTurnsDirectionsRound() {
    // a[i * k] and a[(i + 1) * k]
    Polynomial k = spaces.symbol("k");
    Dependence d = between(rows, i.times(k), i.plus(p(1)).times(k));

    assertThat(d.at(1))
        .isEqualTo(
            new Answer.Never(
                List.of(new Condition.NonNegative("`k` is more than `0`", k.minus(p(1))))));
    assertThat(d.at(-1)).isInstanceOf(Answer.Meets.class);

    know(rows, k.minus(p(1)));
    assertThat(Directions.possible(between(rows, i.times(k), i.plus(p(1)).times(k)), 1))
        .isEqualTo("(>)");
  }

  @Test
  void aPitchThatIsKnownToBeNegative() {
    Polynomial k = spaces.symbol("k");
    know(rows, k.negate().minus(p(1)));

    assertThat(Directions.possible(between(rows, i.times(k), i.plus(p(1)).times(k)), 1))
        .isEqualTo("(>)");
  }

  @Test
  void aStrideThatMayBeZero() {
    Polynomial stride = spaces.symbol("d").plus(p(1));

    assertThat(between(rows, i.times(stride), i.times(stride)).at(1))
        .isEqualTo(
            new Answer.Never(
                List.of(
                    new Condition.NonNegative("`d + 1` is more than `0`", stride.minus(p(1))))));
  }

  @Test
  void aWeakZeroFactorThatMayBeZero() {
    // a[i * k] and a[0]: with k = 0 every iteration meets.
    Polynomial k = spaces.symbol("k");
    Dependence d = between(rows, i.times(k), p(0));

    assertThat(d.at(-1))
        .isEqualTo(
            new Answer.Never(
                List.of(new Condition.NonNegative("`k` is more than `0`", k.minus(p(1))))));
    assertThat(d.at(1)).isInstanceOf(Answer.Meets.class);
  }

  private String possible(LoopNode body, Polynomial first, Polynomial second) {
    return Directions.possible(between(body, first, second), 2);
  }

  private Dependence between(LoopNode body, Polynomial first, Polynomial second) {
    return Directions.between(spaces, body, List.of(first), List.of(second));
  }

  private static Polynomial p(long value) {
    return Polynomial.constant(value);
  }
}

package io.stridewise.core.legality;

import static io.stridewise.core.address.Spaces.counter;
import static io.stridewise.core.address.Spaces.know;
import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.core.address.LoopNode;
import io.stridewise.core.address.Polynomial;
import io.stridewise.core.address.Spaces;
import io.stridewise.core.legality.Dependence.Answer;
import io.stridewise.core.legality.Dependence.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What dependence tests of compilers got wrong, as LLVM's issues tell it (numbers are theirs), and
 * what may look independent but is not.
 */
class DependenceSoundnessTest {
  private static final Answer NEVER = new Answer.Never(List.of());

  private final Spaces spaces = new Spaces();
  private final Polynomial n = spaces.symbol("n");
  private final Polynomial m = spaces.symbol("m");
  private final LoopNode rows = spaces.loop("i", p(0), n.minus(p(1)));
  private final LoopNode columns = spaces.loop("j", rows, p(0), m.minus(p(1)));
  private final Polynomial i = counter(rows);
  private final Polynomial j = counter(columns);

  @Test
  void anInvariantPlaceIsMetInEveryDirection() {
    // 54176, 46867, 47259, 47401
    assertThat(Directions.met(between(columns, List.of(i, j), List.of(i, p(5))), 2))
        .isEqualTo("(=,<) (=,=) (=,>)");
    assertThat(Directions.met(between(columns, List.of(p(0)), List.of(p(0))), 2))
        .isEqualTo("(<,<) (<,=) (<,>) (=,<) (=,=) (=,>) (>,<) (>,=) (>,>)");
    assertThat(Directions.met(between(columns, List.of(p(1), j), List.of(p(1), j.minus(p(1)))), 2))
        .isEqualTo("(<,<) (=,<) (>,<)");
  }

  @Test
  void aSymbolicCoefficientOfZeroMeetsEverywhere() {
    // 155037, 149991: strong SIV divided 0 by 0.
    Polynomial k = spaces.symbol("k");
    Dependence d = between(rows, List.of(i.times(k)), List.of(i.times(k)));

    assertThat(d.at(1)).isNotEqualTo(NEVER);
    assertThat(d.at(0)).isInstanceOf(Answer.Meets.class);
  }

  @Test
  void crossingWithASymbolicFactor() {
    // 183736, 188203: a[i * k] and a[-i * k] all meet for k = 0.
    Polynomial k = spaces.symbol("k");

    assertThat(between(rows, List.of(i.times(k)), List.of(i.times(k).negate())).at(1))
        .isNotEqualTo(NEVER);
  }

  @Test
  void symbolicBoundsOfTwoVariablesAreNotCompared() {
    // 157761, 149501
    Polynomial k = spaces.symbol("k");

    assertThat(Directions.possible(between(columns, List.of(i), List.of(j.plus(k))), 2))
        .isNotEmpty();
    know(columns, k.minus(n));
    assertThat(Directions.possible(between(columns, List.of(i), List.of(j.plus(k))), 2)).isEmpty();
  }

  @Test
  void extremeCoefficientsDoNotOverflow() {
    // 166223, 164246, 157085, 200766, 172002, 185805, 201559, 184998, 157738, 174733
    LoopNode four = spaces.loop("i", p(0), p(3));
    Polynomial c = counter(four);
    Polynomial least = c.times(p(Integer.MIN_VALUE));

    // -2^31 * 2 is 0 for Java, too.
    assertThat(between(four, List.of(least.times(p(2))), List.of(p(0))).at(-1)).isNotEqualTo(NEVER);
    assertThat(between(four, List.of(c.times(p(Integer.MAX_VALUE))), List.of(p(1))).at(0))
        .isEqualTo(NEVER);
    assertThat(
            between(four, List.of(c.plus(p(Integer.MAX_VALUE))), List.of(p(Integer.MIN_VALUE)))
                .at(0))
        .isNotInstanceOf(Answer.Meets.class);
  }

  @Test
  void aFactOfTheInnerLoopSaysNothingAboutTheOuter() {
    // 162281, 168823, 176367, 157859: facts carry their domain.
    know(columns, m.minus(p(10)));
    Side outside = new Side(spaces.access(rows, m), List.of(rows));
    Side inside = new Side(spaces.access(columns, p(5)), List.of(rows, columns));
    Side around = new Side(spaces.access(rows, p(5)), List.of(rows));

    assertThat(Dependence.between(outside, inside, List.of(rows), Directions.all(1)).at(0))
        .isEqualTo(NEVER);
    assertThat(Dependence.between(outside, around, List.of(rows), Directions.all(1)).at(0))
        .isInstanceOf(Answer.Meets.class);
  }

  @Test
  void aFactAboutOneIterationIsNotOneAboutTheOther() {
    Polynomial x = spaces.opaque("idx[i]", rows);
    Dependence d = between(rows, List.of(x), List.of(x));

    assertThat(d.at(0)).isNotEqualTo(NEVER);
    assertThat(d.at(1)).isEqualTo(new Answer.Maybe("what `idx[i]` is in each iteration"));
    assertThat(between(rows, List.of(x), List.of(x.plus(p(1)))).at(0)).isEqualTo(NEVER);
    assertThat(between(rows, List.of(x), List.of(x.plus(p(1)))).at(1)).isNotEqualTo(NEVER);
  }

  @Test
  void aValueThatAnInnerLoopChangesDiffersInTheSameOuterIteration() {
    // 223173: equal per iteration is not equal across iterations.
    Polynomial x = spaces.opaque("t", rows, columns);
    Dependence d = between(columns, List.of(x), List.of(x.plus(p(1))));

    assertThat(d.at(0, 0)).isEqualTo(NEVER);
    assertThat(d.at(0, 1)).isNotEqualTo(NEVER);
    assertThat(d.at(1, 0)).isNotEqualTo(NEVER);
  }

  @Test
  void aValueOfALoopThatIsNotComparedDiffers() {
    Polynomial x = spaces.opaque("t", columns);
    List<LoopNode> loops = List.of(rows, columns);
    Side first = new Side(spaces.access(columns, x), loops);
    Side second = new Side(spaces.access(columns, x.plus(p(1))), loops);

    assertThat(Dependence.between(first, second, List.of(rows), Directions.all(1)).at(0))
        .isNotEqualTo(NEVER);
  }

  @Test
  void triangularBoundsBelongToTheirOwnIteration() {
    // 48650, 202220, 202383
    LoopNode below = spaces.loop("j", rows, p(0), i);
    Polynomial c = counter(below);

    // a[j] of row i and a[i'] meet where j = i', which is at least j' and at most i.
    assertThat(Directions.met(between(below, List.of(c), List.of(i)), 2))
        .isEqualTo("(=,=) (=,>) (>,=) (>,>)");
  }

  @Test
  void conditionalAccessesAreNoWitness() {
    Side skipped = new Side(spaces.skipped(rows, i), List.of(rows));

    assertThat(Dependence.between(skipped, skipped, List.of(rows), Directions.all(1)).at(0))
        .isEqualTo(new Answer.Maybe("in which iterations both accesses run"));
    assertThat(Dependence.between(skipped, skipped, List.of(rows), Directions.all(1)).at(1))
        .isEqualTo(NEVER);
  }

  @Test
  void conditionalLoopsAreNoWitness() {
    LoopNode guarded = spaces.conditional("j", rows, p(0), m.minus(p(1)));

    assertThat(between(guarded, List.of(i), List.of(i)).at(0, 1)).isInstanceOf(Answer.Maybe.class);
  }

  @Test
  void loopsThatDoNotCountMayRunAsTheyLike() {
    LoopNode loop = spaces.uncounted(rows);
    Dependence d = between(loop, List.of(i), List.of(i));

    assertThat(d.at(0, 1)).isInstanceOf(Answer.Maybe.class);
    assertThat(d.at(1, 1)).isEqualTo(NEVER);
    assertThat(d.distance(loop)).isEmpty();
  }

  private Dependence between(LoopNode body, List<Polynomial> first, List<Polynomial> second) {
    return Directions.between(spaces, body, first, second);
  }

  private static Polynomial p(long value) {
    return Polynomial.constant(value);
  }
}

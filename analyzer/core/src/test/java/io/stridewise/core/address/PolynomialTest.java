package io.stridewise.core.address;

import static io.stridewise.core.address.Atoms.I;
import static io.stridewise.core.address.Atoms.J;
import static io.stridewise.core.address.Atoms.M;
import static io.stridewise.core.address.Atoms.N;
import static io.stridewise.core.address.Atoms.p;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class PolynomialTest {

  @Provide
  Arbitrary<Polynomial> polynomials() {
    return Atoms.polynomials(List.of(I, J, N, M));
  }

  @Property
  void additionCommutesAndAssociates(
      @ForAll("polynomials") Polynomial x,
      @ForAll("polynomials") Polynomial y,
      @ForAll("polynomials") Polynomial z) {
    assertThat(x.plus(y)).isEqualTo(y.plus(x));
    assertThat(x.plus(y).plus(z)).isEqualTo(x.plus(y.plus(z)));
  }

  @Property
  void multiplicationCommutesAndAssociates(
      @ForAll("polynomials") Polynomial x,
      @ForAll("polynomials") Polynomial y,
      @ForAll("polynomials") Polynomial z) {
    assertThat(x.times(y)).isEqualTo(y.times(x));
    assertThat(x.times(y).times(z)).isEqualTo(x.times(y.times(z)));
  }

  @Property
  void multiplicationDistributes(
      @ForAll("polynomials") Polynomial x,
      @ForAll("polynomials") Polynomial y,
      @ForAll("polynomials") Polynomial z) {
    assertThat(x.times(y.plus(z))).isEqualTo(x.times(y).plus(x.times(z)));
  }

  @Property
  void zeroAndOneAreNeutral(@ForAll("polynomials") Polynomial x) {
    assertThat(x.plus(Polynomial.ZERO)).isEqualTo(x);
    assertThat(x.times(Polynomial.ONE)).isEqualTo(x);
    assertThat(x.times(Polynomial.ZERO)).isEqualTo(Polynomial.ZERO);
  }

  @Property
  void subtractionUndoesAddition(
      @ForAll("polynomials") Polynomial x, @ForAll("polynomials") Polynomial y) {
    assertThat(x.plus(y).minus(y)).isEqualTo(x);
    assertThat(x.minus(x).isZero()).isTrue();
    assertThat(x.negate().negate()).isEqualTo(x);
  }

  @Property
  void equalPolynomialsHashAlike(
      @ForAll("polynomials") Polynomial x, @ForAll("polynomials") Polynomial y) {
    assertThat(x.plus(y)).hasSameHashCodeAs(y.plus(x));
  }

  @Property
  void divisionUndoesMultiplication(
      @ForAll("polynomials") Polynomial x, @ForAll("polynomials") Polynomial y) {
    Assume.that(!y.isZero());
    assertThat(x.times(y).dividedBy(y)).contains(x);
  }

  @Property
  void aQuotientTimesTheDivisorIsTheDividend(
      @ForAll("polynomials") Polynomial x, @ForAll("polynomials") Polynomial y) {
    x.dividedBy(y).ifPresent(q -> assertThat(q.times(y)).isEqualTo(x));
  }

  @Test
  void nothingIsDivisibleByZero() {
    assertThat(p(6).dividedBy(Polynomial.ZERO)).isEmpty();
  }

  @Test
  void whatLeavesARemainderIsNotDivided() {
    assertThat(p(7).dividedBy(p(2))).isEmpty();
    assertThat(p(N).plus(p(1)).dividedBy(p(N))).isEmpty();
    assertThat(p(I).dividedBy(p(N))).isEmpty();
  }

  @Property
  void aLinearPolynomialIsItsCoefficientTimesTheAtomPlusTheRest(
      @ForAll("polynomials") Polynomial x) {
    Optional<Polynomial> c = x.coefficient(I);
    Assume.that(c.isPresent());
    Polynomial rest = x.minus(c.get().times(p(I)));
    assertThat(c.get().atoms()).doesNotContain(I);
    assertThat(rest.atoms()).doesNotContain(I);
  }

  @Test
  void aSquareHasNoCoefficient() {
    assertThat(p(I).times(p(I)).plus(p(I)).coefficient(I)).isEmpty();
  }

  @Test
  void anAtomThatDoesNotOccurHasTheCoefficientZero() {
    assertThat(p(I).times(p(N)).coefficient(J)).contains(Polynomial.ZERO);
  }

  @Test
  void theCoefficientGathersAllTermsOfTheAtom() {
    Polynomial x = p(I).times(p(N)).plus(p(I).times(p(3))).plus(p(J));

    assertThat(x.coefficient(I)).contains(p(N).plus(p(3)));
  }

  @Property
  void printedAndReadBackItHasTheSameValue(
      @ForAll("polynomials") Polynomial x,
      @ForAll("polynomials") Polynomial y,
      @ForAll @LongRange(min = -9, max = 9) long i,
      @ForAll @LongRange(min = -9, max = 9) long n) {
    Map<Atom, Long> values = Map.of(I, i, J, 2 * n - i, N, n, M, i * i - 7);
    assertThat(Atoms.value(x.times(y), values))
        .isEqualTo(Atoms.value(x, values).multiply(Atoms.value(y, values)));
    assertThat(Atoms.value(x.minus(y), values))
        .isEqualTo(Atoms.value(x, values).subtract(Atoms.value(y, values)));
  }

  @Test
  void isExactBeyondLong() {
    Polynomial big = p(Long.MAX_VALUE).times(p(Long.MAX_VALUE)).plus(p(I));

    assertThat(big.minus(p(I)).asConstant())
        .contains(BigInteger.valueOf(Long.MAX_VALUE).multiply(BigInteger.valueOf(Long.MAX_VALUE)));
  }

  @Test
  void onlyConstantsAreConstants() {
    assertThat(Polynomial.ZERO.asConstant()).contains(BigInteger.ZERO);
    assertThat(p(-5).asConstant()).contains(BigInteger.valueOf(-5));
    assertThat(p(N).asConstant()).isEmpty();
    assertThat(p(N).plus(p(1)).asConstant()).isEmpty();
  }

  @Test
  void printsAsJavaDoes() {
    assertThat(Polynomial.ZERO).hasToString("0");
    assertThat(p(-3)).hasToString("-3");
    assertThat(p(I).times(p(N)).plus(p(J)).minus(p(1))).hasToString("i * n + j - 1");
    assertThat(p(J).negate().plus(p(N).times(p(2)))).hasToString("2 * n - j");
    assertThat(p(I).times(p(-4))).hasToString("-4 * i");
    assertThat(p(I).times(p(-4)).minus(p(N))).hasToString("-4 * i - n");
    assertThat(p(3).minus(p(I)).minus(p(J))).hasToString("3 - i - j");
  }

  @Test
  void namesTheVariableAndNotTheNumberOfAnIteration() {
    Atom byTwo = counter(p(1), 2);
    Atom downByThree = counter(p(N), -3);

    assertThat(p(byTwo).times(p(2)).plus(p(1))).hasToString("k");
    assertThat(p(M).minus(p(byTwo).times(p(2)))).hasToString("m - k + 1");
    assertThat(p(byTwo)).hasToString("((k - 1) / 2)");
    assertThat(p(byTwo).times(p(M)).times(p(3))).hasToString("3 * ((k - 1) / 2) * m");
    assertThat(p(downByThree).times(p(-3)).plus(p(N))).hasToString("k");
    assertThat(p(downByThree).plus(p(1))).hasToString("((n - k) / 3) + 1");
    assertThat(p(counter(Polynomial.ZERO, 2))).hasToString("(k / 2)");
  }

  private static Atom counter(Polynomial first, long step) {
    return new Atom.Counter(
        -1, "k", 3, Optional.of(new Atom.Counter.Steps(first, BigInteger.valueOf(step))));
  }

  @Test
  void variesWithTheLoopsOfItsAtoms() {
    LoopNode one = new LoopNode(1, 1, false, null, Optional.empty(), false);
    LoopNode other = new LoopNode(9, 2, false, null, Optional.empty(), false);
    Polynomial x = p(N).times(p(I));

    assertThat(x.variesWith(one)).isTrue();
    assertThat(x.variesWith(other)).isFalse();
  }

  private static final Atom SMALL = Atoms.between("s", -2, 3);
  private static final Atom NATURAL = Atoms.between("t", 0, 4);
  private static final Atom OPEN = Atoms.atLeast("u", 0);

  @Provide
  Arbitrary<Polynomial> bounded() {
    return Atoms.polynomials(List.of(SMALL, NATURAL, OPEN));
  }

  @Property(tries = 200)
  void boundsHoldForEveryValue(@ForAll("bounded") Polynomial x) {
    for (long s = -2; s <= 3; s++) {
      for (long t = 0; t <= 4; t++) {
        for (long u : new long[] {0, 1, 2, 50, 1000}) {
          BigInteger value = Atoms.value(x, Map.of(SMALL, s, NATURAL, t, OPEN, u));
          x.min().ifPresent(min -> assertThat(min).isLessThanOrEqualTo(value));
          x.max().ifPresent(max -> assertThat(max).isGreaterThanOrEqualTo(value));
        }
      }
    }
  }

  @Test
  void boundsOfALinearPolynomialAreReached() {
    Polynomial x = p(SMALL).times(p(-2)).plus(p(NATURAL)).plus(p(5));

    assertThat(x.min()).contains(BigInteger.valueOf(-1));
    assertThat(x.max()).contains(BigInteger.valueOf(13));
  }

  @Test
  void whatIsOpenAboveHasNoMaximum() {
    assertThat(p(OPEN).max()).isEmpty();
    assertThat(p(OPEN).min()).contains(BigInteger.ZERO);
    assertThat(p(OPEN).negate().min()).isEmpty();
    assertThat(p(OPEN).negate().max()).contains(BigInteger.ZERO);
  }

  @Test
  void productsOfNaturalNumbersAreNatural() {
    assertThat(p(OPEN).times(p(NATURAL)).plus(p(2)).min()).contains(BigInteger.TWO);
    assertThat(p(OPEN).times(p(SMALL)).min()).isEmpty();
  }
}

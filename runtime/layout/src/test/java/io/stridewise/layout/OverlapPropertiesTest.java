package io.stridewise.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** Overlap equals an enumeration of bytes, and the equation solver an enumeration of sums. */
class OverlapPropertiesTest {

  @Provide
  Arbitrary<Layout> layouts() {
    return Elements.layouts();
  }

  /** Long strides over few elements: mostly disjoint although their ranges intersect. */
  @Provide
  Arbitrary<Layout> sparse() {
    return Arbitraries.integers()
        .between(1, 3)
        .flatMap(rank ->
            Combinators.combine(
                    Arbitraries.longs().between(2, 4).array(long[].class).ofSize(rank),
                    Arbitraries.longs().between(-300, 300).array(long[].class).ofSize(rank),
                    Arbitraries.longs().between(0, 100),
                    Arbitraries.of(1, 2, 3, 8))
                .as(Layout::of));
  }

  @Property(tries = 20_000)
  void twoLayoutsOverlapIfSomeByteIsInBoth(
      @ForAll("layouts") Layout a, @ForAll("layouts") Layout b) {
    assertThat(Overlap.between(a, b)).as("%s and %s", a, b).isEqualTo(sharing(a, b));
  }

  @Property(tries = 20_000)
  void sparseLayoutsOverlapIfSomeByteIsInBoth(
      @ForAll("sparse") Layout a, @ForAll("sparse") Layout b) {
    assertThat(Overlap.between(a, b)).as("%s and %s", a, b).isEqualTo(sharing(a, b));
  }

  @Property(tries = 20_000)
  void aLayoutOverlapsItselfIfSomeByteIsInTwoElements(@ForAll("layouts") Layout layout) {
    assertThat(Overlap.within(layout)).as("%s", layout).isEqualTo(colliding(layout));
  }

  @Property(tries = 20_000)
  void aSparseLayoutOverlapsItselfIfSomeByteIsInTwoElements(@ForAll("sparse") Layout layout) {
    assertThat(Overlap.within(layout)).as("%s", layout).isEqualTo(colliding(layout));
  }

  @Property(tries = 5000)
  void overlapIsSymmetric(@ForAll("sparse") Layout a, @ForAll("sparse") Layout b) {
    assertThat(Overlap.between(a, b)).isEqualTo(Overlap.between(b, a));
  }

  @Property(tries = 5000)
  void rangesAreApartOnlyIfNothingIsShared(
      @ForAll("layouts") Layout a, @ForAll("layouts") Layout b) {
    boolean intersect =
        !a.isEmpty() && !b.isEmpty() && a.loByte() < b.hiByte() && b.loByte() < a.hiByte();
    assertThat(Overlap.ofRanges(a, b)).isEqualTo(intersect);
    if (!intersect) {
      assertThat(sharing(a, b)).isEqualTo(Overlap.NO);
    }
  }

  @Property(tries = 5000)
  void lessWorkNeverGivesAnotherAnswer(
      @ForAll("sparse") Layout a,
      @ForAll("sparse") Layout b,
      @ForAll @LongRange(min = 0, max = 20) long work) {
    assertThat(Overlap.between(a, b, work)).isIn(Overlap.TOO_HARD, sharing(a, b));
    assertThat(Overlap.within(a, work)).isIn(Overlap.TOO_HARD, colliding(a));
  }

  @Provide
  Arbitrary<List<Reach>> terms() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 40), Arbitraries.longs().between(0, 4))
        .as(Reach::new)
        .list()
        .ofMaxSize(5);
  }

  @Property(tries = 20_000)
  void anEquationHasASolutionIfSomeSumHitsTheTarget(
      @ForAll("terms") List<Reach> terms, @ForAll @LongRange(min = -5, max = 300) long target) {
    assertThat(BoundedSum.solve(terms, target, Overlap.EXACT))
        .isEqualTo(sums(terms, 0).anyMatch(s -> s == target) ? Overlap.YES : Overlap.NO);
  }

  private static Stream<Long> sums(List<Reach> terms, int i) {
    return i == terms.size()
        ? Stream.of(0L)
        : Stream.iterate(0L, x -> x <= terms.get(i).count(), x -> x + 1)
            .flatMap(x -> sums(terms, i + 1).map(s -> s + x * terms.get(i).step()));
  }

  @Property(tries = 5000)
  void aPlantedSolutionOfHugeNumbersIsFound(
      @ForAll @LongRange(min = 1, max = 1L << 40) long a,
      @ForAll @LongRange(min = 1, max = 1L << 40) long b,
      @ForAll @LongRange(min = 0, max = 1L << 20) long x,
      @ForAll @LongRange(min = 0, max = 1L << 20) long y,
      @ForAll @LongRange(min = 0, max = 3) long z) {
    List<Reach> terms = List.of(new Reach(a, 1 << 20), new Reach(b, 1 << 20), new Reach(7, 3));
    assertThat(BoundedSum.solve(terms, a * x + b * y + 7 * z, Overlap.EXACT))
        .isEqualTo(Overlap.YES);
  }

  @Property(tries = 5000)
  void congruencesAreSolvedExactly(
      @ForAll @LongRange(min = -50, max = 50) long a,
      @ForAll @LongRange(min = 1, max = 60) long m,
      @ForAll @LongRange(min = -200, max = 200) long r,
      @ForAll @LongRange(min = 0, max = 90) long from) {
    Congruence congruence = new Congruence(a, m);
    List<Long> solutions =
        Stream.iterate(from, x -> x < from + 2 * m, x -> x + 1)
            .filter(x -> Math.floorMod(a * x - r, m) == 0)
            .toList();
    assertThat(congruence.solvable(r)).isEqualTo(!solutions.isEmpty());
    if (!solutions.isEmpty()) {
      assertThat(congruence.firstFrom(from, r)).isEqualTo((long) solutions.get(0));
      assertThat(congruence.period()).isEqualTo(solutions.get(1) - solutions.get(0));
    }
  }

  @Property(tries = 5000)
  void congruencesOfHugeNumbersAreSolvedExactly(
      @ForAll @LongRange(min = 1, max = 1L << 61) long a,
      @ForAll @LongRange(min = 1, max = 1L << 61) long m,
      @ForAll @LongRange(min = 0, max = 1L << 61) long x,
      @ForAll @LongRange(min = 0, max = 1L << 61) long from) {
    BigInteger modulus = BigInteger.valueOf(m);
    BigInteger product = BigInteger.valueOf(a).multiply(BigInteger.valueOf(x));
    long r = product.mod(modulus).longValueExact();
    Congruence congruence = new Congruence(a, m);
    assertThat(congruence.solvable(r)).isTrue();
    long first = congruence.firstFrom(from, r);
    assertThat(first).isBetween(from, from + congruence.period() - 1);
    assertThat(BigInteger.valueOf(a).multiply(BigInteger.valueOf(first)).mod(modulus))
        .isEqualTo(BigInteger.valueOf(r));
  }

  private static Overlap sharing(Layout a, Layout b) {
    return Collections.disjoint(Elements.bytes(a), Elements.bytes(b)) ? Overlap.NO : Overlap.YES;
  }

  private static Overlap colliding(Layout layout) {
    return Elements.collide(layout) ? Overlap.YES : Overlap.NO;
  }
}

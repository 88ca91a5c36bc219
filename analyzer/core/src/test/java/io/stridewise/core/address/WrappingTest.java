package io.stridewise.core.address;

import static io.stridewise.core.address.Atoms.p;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WrappingTest {
  private static final Atom X = Atoms.unknown("x");
  private static final Atom Y = Atoms.unknown("y");
  private static final Atom LENGTH = Atoms.between("size", 0, Integer.MAX_VALUE);
  private static final Atom LONG = Atoms.unknown("long");
  private static final Wrapping WRAPPING = new Wrapping(Set.of(LONG));
  private static final long[] INTS = {
    Integer.MIN_VALUE, Integer.MIN_VALUE + 1, -65_536, -1, 0, 1, 7, 65_536, Integer.MAX_VALUE
  };

  @Provide
  Arbitrary<Polynomial> polynomials() {
    return Atoms.polynomials(List.of(X, Y, LENGTH));
  }

  @Property(tries = 500)
  void whatCannotWrapIsExactOrNegative(@ForAll("polynomials") Polynomial polynomial) {
    if (WRAPPING.isPossible(polynomial, Facts.NONE)) {
      return;
    }
    for (long x : INTS) {
      for (long y : INTS) {
        for (long length : new long[] {0, 1, 65_536, Integer.MAX_VALUE}) {
          BigInteger exact = Atoms.value(polynomial, Map.of(X, x, Y, y, LENGTH, length));
          int computed = exact.intValue();
          if (computed >= 0) {
            assertThat(exact).as("%s", polynomial).isEqualTo(BigInteger.valueOf(computed));
          }
        }
      }
    }
  }

  @Test
  void sumsOfLengthsAreNegativeWhereTheyWrap() {
    assertThat(WRAPPING.isPossible(p(X), Facts.NONE)).isFalse();
    assertThat(WRAPPING.isPossible(p(LENGTH).plus(p(LENGTH)), Facts.NONE)).isFalse();
    assertThat(WRAPPING.isPossible(p(X).plus(p(1)), Facts.NONE)).isFalse();
  }

  @Test
  void productsAndDifferencesMayWrapToAnything() {
    assertThat(WRAPPING.isPossible(p(X).times(p(Y)), Facts.NONE)).isTrue();
    assertThat(WRAPPING.isPossible(p(X).times(p(2)), Facts.NONE)).isTrue();
    assertThat(WRAPPING.isPossible(p(X).minus(p(Y)), Facts.NONE)).isTrue();
  }

  @Test
  void factsBoundSumsButNotProducts() {
    Facts inside = Facts.NONE.and(p(X).minus(p(1)).minus(p(Y))).and(p(Y));

    assertThat(WRAPPING.isPossible(p(X).minus(p(1)).minus(p(Y)), inside)).isFalse();
    assertThat(
            WRAPPING.isPossible(
                p(X).times(p(Y)), inside.and(p(X).times(p(Y))).and(p(9).minus(p(X).times(p(Y))))))
        .isTrue();
  }

  @Test
  void longsDoNotWrapButTheirFactorsMay() {
    assertThat(WRAPPING.isPossible(p(LONG).minus(p(1)), Facts.NONE)).isFalse();
    assertThat(WRAPPING.isPossible(p(LONG).plus(p(X).times(p(Y))), Facts.NONE)).isTrue();
    assertThat(WRAPPING.isPossible(p(LONG).times(p(X)), Facts.NONE)).isTrue();
  }
}

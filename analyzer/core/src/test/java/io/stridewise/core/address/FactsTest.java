package io.stridewise.core.address;

import static io.stridewise.core.address.Atoms.N;
import static io.stridewise.core.address.Atoms.p;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FactsTest {
  private static final Atom X = Atoms.unknown("x");
  private static final Atom Y = Atoms.unknown("y");
  private static final Atom LENGTH = Atoms.between("length", 0, Integer.MAX_VALUE);

  @Provide
  Arbitrary<Polynomial> polynomials() {
    return Atoms.polynomials(List.of(X, Y, LENGTH));
  }

  @Property(tries = 300)
  void neverProveAFalsehood(
      @ForAll @Size(max = 3) List<@From("polynomials") Polynomial> known,
      @ForAll("polynomials") Polynomial question) {
    Facts facts = Facts.NONE;
    for (Polynomial k : known) {
      facts = facts.and(k);
    }
    for (long x = -3; x <= 3; x++) {
      for (long y = -3; y <= 3; y++) {
        for (long length = 0; length <= 4; length++) {
          Map<Atom, Long> values = Map.of(X, x, Y, y, LENGTH, length);
          if (known.stream().allMatch(k -> isFactOrConstant(k, values))) {
            BigInteger value = Atoms.value(question, values);
            if (facts.proveNonNegative(question)) {
              assertThat(value.signum()).isNotNegative();
            }
            facts.min(question).ifPresent(min -> assertThat(min).isLessThanOrEqualTo(value));
            facts.max(question).ifPresent(max -> assertThat(max).isGreaterThanOrEqualTo(value));
          }
        }
      }
    }
  }

  private static boolean isFactOrConstant(Polynomial known, Map<Atom, Long> values) {
    return known.asConstant().isPresent() || Atoms.value(known, values).signum() >= 0;
  }

  @Test
  void aFactIsProved() {
    Facts facts = Facts.NONE.and(p(N).minus(p(5)));

    assertThat(facts.proveNonNegative(p(N).minus(p(5)))).isTrue();
    assertThat(facts.min(p(N))).contains(BigInteger.valueOf(5));
  }

  @Test
  void aFactAndTheBoundsOfTheRestAreAddedUp() {
    Facts facts = Facts.NONE.and(p(X).minus(p(Y)));

    assertThat(facts.proveNonNegative(p(X).minus(p(Y)).plus(p(LENGTH)))).isTrue();
    assertThat(facts.proveNonNegative(p(X).minus(p(Y)).minus(p(LENGTH)))).isFalse();
  }

  @Test
  void anUpperBoundIsFound() {
    Facts facts = Facts.NONE.and(p(8).minus(p(N)));

    assertThat(facts.max(p(N).plus(p(1)))).contains(BigInteger.valueOf(9));
    assertThat(facts.min(p(N))).isEmpty();
  }

  @Test
  void theBestOfSeveralFactsCounts() {
    Facts facts = Facts.NONE.and(p(N).minus(p(1))).and(p(N).minus(p(7))).and(p(N).minus(p(3)));

    assertThat(facts.min(p(N))).contains(BigInteger.valueOf(7));
  }

  @Test
  void withoutFactsOnlyBoundsOfAtomsCount() {
    assertThat(Facts.NONE.proveNonNegative(p(LENGTH))).isTrue();
    assertThat(Facts.NONE.proveNonNegative(p(N))).isFalse();
    assertThat(Facts.NONE.proveNonNegative(p(-1))).isFalse();
  }

  @Test
  void wherePathsMeetOnlyFactsOfBothRemain() {
    Facts left = Facts.NONE.and(p(X)).and(p(Y));
    Facts right = Facts.NONE.and(p(N)).and(p(X));

    Facts both = left.common(right);

    assertThat(both.proveNonNegative(p(X))).isTrue();
    assertThat(both.proveNonNegative(p(Y))).isFalse();
    assertThat(both.proveNonNegative(p(N))).isFalse();
  }

  @Test
  void addingAFactLeavesTheOldFactsAsTheyAre() {
    Facts facts = Facts.NONE.and(p(X));
    facts.and(p(Y));

    assertThat(facts.proveNonNegative(p(Y))).isFalse();
  }

  @Test
  void ofManyFactsTheLatestAreKept() {
    Facts facts = Facts.NONE;
    for (int k = 0; k < 500; k++) {
      facts = facts.and(p(X).minus(p(Y).times(p(k))));
    }

    assertThat(facts.proveNonNegative(p(X).minus(p(Y).times(p(499))))).isTrue();
  }
}

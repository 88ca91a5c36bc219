package io.stridewise.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** On small nests, what is said of every order agrees with what all inputs show. */
class OracleTest {
  private static final int NESTS = 1_000;

  @Test
  void noInputRefutesLegal() {
    Oracle oracle = new Oracle();
    for (long seed = 1; seed <= NESTS; seed++) {
      oracle.judge(seed);
    }
    System.out.print(oracle);

    assertThat(oracle.unsound).isEmpty();
    assertThat(oracle.legal).as("orders that are called legal").isGreaterThan(NESTS / 2);
    assertThat(oracle.constant.unknownShare()).as("unknown, constant bounds").isLessThan(0.1);
    assertThat(oracle.symbolic.unknownShare()).as("unknown, symbolic bounds").isLessThan(0.1);
    assertThat(oracle.constant.all).isGreaterThan(NESTS / 10);
    assertThat(oracle.symbolic.all).isGreaterThan(NESTS / 10);
  }

  /** The nest once said a condition of the number of an iteration, in the name of its variable. */
  @Test
  void conditionsNameCountersInLongerSteps() {
    Oracle oracle = new Oracle();
    oracle.judge(67680);

    assertThat(oracle.unsound).isEmpty();
  }
}

package io.stridewise.soundness.differential;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.core.legality.Tier;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Repaired methods mean what the originals mean; and who breaks one is caught. */
class DifferentialTest {
  private static final int METHODS = 16_500;

  @Test
  void repairedMethodsMeanTheSame() throws InterruptedException {
    Tally tally = DifferentialMain.run(1, METHODS, false);
    System.out.print(tally);

    assertThat(tally.firstMismatches).isEmpty();
    assertThat(tally.nests).isGreaterThanOrEqualTo(20_000);
    assertThat(tally.completed * 2)
        .as("at least half of the runs complete")
        .isGreaterThanOrEqualTo(tally.runs);
    assertThat(tally.rejected).as("methods that do not compile").isLessThan(METHODS / 200);
  }

  /** The generator's methods compile, and do the same again. */
  @Test
  void originalsRunTheSameTwice() {
    Differential differential = new Differential(4);
    for (long seed = 1; seed <= 150; seed++) {
      Subject subject = Generator.subject(seed);
      differential.compare(subject, subject.source(), Tier.EXACT);
    }
    Tally tally = differential.tally();

    assertThat(tally.firstMismatches).isEmpty();
    assertThat(tally.rejected).isLessThan(2);
    assertThat(tally.completed * 2).isGreaterThan(tally.runs);
  }

  static List<BrokenFix> broken() {
    return BrokenFix.ALL;
  }

  @ParameterizedTest
  @MethodSource("broken")
  void brokenFixesAreCaught(BrokenFix fix) {
    Differential differential = new Differential(120);
    differential.compare(fix.subject(), fix.repaired(), fix.tier());
    Optional<String> first = differential.tally().firstMismatches.stream().findFirst();

    assertThat(first).as(fix.repaired()).isPresent();
    assertThat(first.get()).contains(fix.symptom());
  }

  @ParameterizedTest
  @MethodSource("broken")
  void rightFixesPass(BrokenFix fix) {
    Differential differential = new Differential(120);
    differential.compare(fix.subject(), fix.right(), fix.tier());

    assertThat(differential.tally().firstMismatches).isEmpty();
  }
}

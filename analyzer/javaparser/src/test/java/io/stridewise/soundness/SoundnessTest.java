package io.stridewise.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** No order that is called legal changes what a program does, over a fixed set of random nests. */
class SoundnessTest {
  private static final int NESTS = 1_500;

  @Test
  void legalOrdersMeanTheSame() {
    Tally tally = new Tally();
    for (long seed = 1; seed <= NESTS; seed++) {
      new Trial(seed, tally).run();
    }
    System.out.println(tally);

    assertThat(tally.firstMismatches).isEmpty();
    assertThat(tally.completed * 2)
        .as("at least half of the runs complete")
        .isGreaterThan(tally.runs);
    assertThat(tally.tiers)
        .containsKeys("EXACT", "GUARDED", "UNLESS_THROWS", "GUARDED split", "UNLESS_THROWS split");
    assertThat(tally.plans.keySet()).anyMatch(p -> p.startsWith("promote A by guard"));
    assertThat(tally.refusedNeedlessly)
        .as("refused orders need a reason, sometimes")
        .isLessThan(tally.refused);
  }
}

package io.stridewise.pair.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fixed set of random loops over views; {@link AgreementMain} runs more. */
class LoopAgreementTest {
  @TempDir private Path folder;

  @Test
  void repairedLoopsComputeTheSame() throws Exception {
    Tally tally = LoopAgreement.of(folder, 1, 200);

    assertThat(tally.contradictions()).isEmpty();
    // Or it would have compared nothing.
    assertThat(tally.counted("methods repaired")).as("%s", tally).isGreaterThan(40);
    assertThat(tally.counted("runs that complete"))
        .as("%s", tally)
        .isGreaterThan(tally.counted("runs that throw"));
  }
}

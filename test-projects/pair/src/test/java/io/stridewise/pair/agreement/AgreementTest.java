package io.stridewise.pair.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fixed set of random programs; {@link AgreementMain} runs more. */
class AgreementTest {
  @TempDir private Path folder;

  @Test
  void runningConfirmsWhatIsClaimed() throws Exception {
    Tally tally = Agreement.of(folder, 1, 100);

    assertThat(tally.contradictions()).isEmpty();
    // Or it would have claimed nothing.
    assertThat(tally.known("stride")).as("%s", tally).isGreaterThan(0.5);
    assertThat(tally.counted("faults confirmed")).isGreaterThan(30);
    assertThat(tally.counted("writes that may overlap")).isPositive();
  }
}

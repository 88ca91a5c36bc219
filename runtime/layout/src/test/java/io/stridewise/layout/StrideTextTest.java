package io.stridewise.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StrideTextTest {
  @Test
  void stepsHaveNoDirection() {
    assertThat(StrideText.step(-24)).isEqualTo("24 bytes");
    assertThat(StrideText.step(8)).isEqualTo("8 bytes");
    assertThat(StrideText.step(-1)).isEqualTo("1 byte");
    assertThat(StrideText.step(0)).isEqualTo("no move");
  }

  @Test
  void linesAreRoundedToHundredths() {
    assertThat(StrideText.lines(0.125)).isEqualTo("cache lines per iteration: 0.13");
    assertThat(StrideText.lines(1)).isEqualTo("cache lines per iteration: 1.00");
  }
}

package io.stridewise.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class FailOnTest {

  @Test
  void isReadInAnyCase() {
    assertThat(FailOn.parse("warning")).isEqualTo(FailOn.WARNING);
    assertThat(FailOn.parse(" Never ")).isEqualTo(FailOn.NEVER);
  }

  @Test
  void namesWhatIsExpected() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FailOn.parse("sometimes"))
        .withMessage(
            "failOn: there is no level 'sometimes'; expected ERROR, WARNING, INFO or NEVER");
  }

  @Test
  void louderFindingsFailToo() {
    assertThat(FailOn.WARNING.failsOn(Severity.ERROR)).isTrue();
    assertThat(FailOn.WARNING.failsOn(Severity.WARNING)).isTrue();
    assertThat(FailOn.WARNING.failsOn(Severity.INFO)).isFalse();
  }

  @Test
  void neverNeverFails() {
    for (Severity severity : Severity.values()) {
      assertThat(FailOn.NEVER.failsOn(severity)).isFalse();
    }
  }
}

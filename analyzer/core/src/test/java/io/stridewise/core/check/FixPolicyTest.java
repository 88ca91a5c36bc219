package io.stridewise.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.stridewise.core.legality.Tier;
import io.stridewise.core.remedy.Fix;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FixPolicyTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "A, false, EXACT",
        "A, true,  EXACT GUARDED",
        "B, false, EXACT UNLESS_THROWS",
        "b, true,  EXACT GUARDED UNLESS_THROWS",
        "C, false, EXACT UNLESS_THROWS CONDITIONAL",
        "' c ', true, EXACT GUARDED UNLESS_THROWS CONDITIONAL",
      })
  void admitsWhatIsSafeEnough(String tier, boolean guards, String admitted) {
    FixPolicy policy = FixPolicy.parse(tier, guards);

    assertThat(
            Arrays.stream(Tier.values())
                .filter(t -> policy.admits(new Fix(t, List.of())))
                .map(Tier::name)
                .collect(Collectors.joining(" ")))
        .isEqualTo(admitted);
  }

  @Test
  void theDefaultIsTierBWithoutGuards() {
    assertThat(FixPolicy.parse("B", false)).isEqualTo(FixPolicy.DEFAULT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"D", "", "AB", "A by guard"})
  void whatIsNoTierIsNamed(String tier) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FixPolicy.parse(tier, false))
        .withMessageContaining("tier: there is no tier '" + tier + "'")
        .withMessageContaining("expected A (exact), B (exact unless it throws) or C");
  }
}

package io.stridewise.errorprone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.errorprone.ErrorProneFlags;
import io.stridewise.core.check.FixPolicy;
import io.stridewise.core.legality.Tier;
import io.stridewise.core.locality.Machine;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  private static Settings settings(String... flags) {
    ErrorProneFlags.Builder builder = ErrorProneFlags.builder();
    List.of(flags).forEach(f -> builder.parseFlag("-XepOpt:" + f));
    return Settings.of(builder.build());
  }

  @Test
  void theDefaultsAreThoseOfMaven() {
    Settings settings = settings();

    assertThat(settings.fixes()).isEqualTo(FixPolicy.DEFAULT);
    assertThat(settings.options().guards()).isFalse();
    assertThat(settings.options().machine()).isEqualTo(Machine.GENERIC);
  }

  @Test
  void allOptionsAreRead() {
    Settings settings =
        settings("Stridewise:Tier=A", "Stridewise:Guards=true", "Stridewise:Machine=l3=8m");

    assertThat(settings.fixes()).isEqualTo(new FixPolicy(Tier.EXACT, true));
    assertThat(settings.options().guards()).isTrue();
    assertThat(settings.options().machine().l3()).isEqualTo(8 << 20);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tier=D | -XepOpt:Stridewise:Tier: tier: there is no tier 'D' to apply; expected A (exact), B (exact unless it throws) or C"
            + " (with assumptions)",
        "Guards=yes | -XepOpt:Stridewise:Guards: expected true or false, but is 'yes'",
        "Machine=l4=1m | -XepOpt:Stridewise:Machine: machine: cannot read 'l4=1m'; expected generic, or for example"
            + " line=64,l1=48k,l2=1m,l3=32m",
        "Teir=B | -XepOpt:Stridewise:Teir: there is no such option; known are Stridewise:Guards, Stridewise:Machine,"
            + " Stridewise:Tier"
      })
  void aWrongOptionSaysWhatIsExpected(String flag, String message) {
    assertThatThrownBy(() -> settings("Stridewise:" + flag))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  /** The options of other plugins are theirs. */
  @Test
  void optionsOfOthersAreNotRead() {
    assertThat(settings("NullAway:Tier=D")).isEqualTo(settings());
  }

  @Test
  void aWrongOptionStopsTheCompilationWithThatText(@TempDir Path classes) {
    Compilation compilation = Compilation.of(classes, "class A {}", "-XepOpt:Stridewise:Tier=D");

    assertThat(compilation.succeeded()).isFalse();
    assertThat(compilation.messages())
        .filteredOn(m -> m.startsWith("ERROR"))
        .first()
        .asString()
        .startsWith("ERROR -XepOpt:Stridewise:Tier: tier: there is no tier 'D' to apply");
    assertThat(compilation.output()).isEmpty();
  }
}

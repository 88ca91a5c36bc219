package io.stridewise.errorprone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.errorprone.ErrorProneFlags;
import io.stridewise.core.legality.Tier;
import io.stridewise.core.locality.Machine;
import io.stridewise.core.remedy.Fix;
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

  @ParameterizedTest
  @CsvSource({
    "A, EXACT GUARDED",
    "B, EXACT GUARDED UNLESS_THROWS",
    "b, EXACT GUARDED UNLESS_THROWS",
    "C, EXACT GUARDED UNLESS_THROWS CONDITIONAL"
  })
  void fixesUpToTheTierAreOffered(String tier, String offered) {
    Settings settings = settings("Stridewise:Tier=" + tier);

    for (Tier t : Tier.values()) {
      assertThat(settings.offers(new Fix(t, List.of())))
          .as(t.name())
          .isEqualTo(List.of(offered.split(" ")).contains(t.name()));
    }
  }

  @Test
  void theDefaultsAreThoseOfMaven() {
    Settings settings = settings();

    assertThat(settings.tier()).isEqualTo(Tier.UNLESS_THROWS);
    assertThat(settings.options().guards()).isFalse();
    assertThat(settings.options().machine()).isEqualTo(Machine.GENERIC);
  }

  @Test
  void guardsAndMachineAreRead() {
    Settings settings = settings("Stridewise:Guards=true", "Stridewise:Machine=l3=8m");

    assertThat(settings.options().guards()).isTrue();
    assertThat(settings.options().machine().l3()).isEqualTo(8 << 20);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tier=D | -XepOpt:Stridewise:Tier: expected A, B or C, but is 'D'",
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
    assertThat(compilation.output()).contains("expected A, B or C, but is 'D'");
  }
}

package io.stridewise.javaparser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionTextTest {

  @Test
  void releasesInBothSpellings() {
    assertThat(OptionText.release(" 17 ")).isEqualTo(17);
    assertThat(OptionText.release("1.8")).isEqualTo(8);
  }

  @Test
  void whatIsNoReleaseIsTold() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OptionText.release("seventeen"))
        .withMessage(
            "release: there is no Java release 'seventeen'; expected a number from 8 to 25");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OptionText.release("1.4"))
        .withMessage("release: Java 1.4 is too old; the oldest that is understood is 8");
  }

  @Test
  void charsetsByName() {
    assertThat(OptionText.encoding("latin1")).isEqualTo(StandardCharsets.ISO_8859_1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OptionText.encoding("EBCDIK"))
        .withMessage(
            "encoding: there is no charset 'EBCDIK'; expected a name such as UTF-8 or ISO-8859-1");
  }

  @Test
  void threadsAreAtLeastOne() {
    assertThat(OptionText.threads(3)).isEqualTo(3);
    assertThat(OptionText.threads(null)).isPositive();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OptionText.threads(0))
        .withMessage("threads: 0 is too few; expected 1 or more");
  }

  @Test
  void aMalformedGlobIsNamed() {
    assertThat(OptionText.globs("includes", List.of("**/a/{b,c}/**"))).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OptionText.globs("excludes", List.of("**/ok/**", "**/{a")))
        .withMessageStartingWith("excludes: '**/{a' is no glob (");
  }
}

package io.stridewise.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.stridewise.core.report.Terminal.Color;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
  private static final Terminal COLOURED = new Terminal(true, true, true);
  private static final Terminal REFUSED = new Terminal(true, true, false);

  @Test
  void autoNeedsATerminalThatIsAllowedColours() {
    assertThat(COLOURED.style(Color.AUTO)).isSameAs(Style.ANSI);
    assertThat(REFUSED.style(Color.AUTO)).isSameAs(Style.PLAIN);
    assertThat(Terminal.NONE.style(Color.AUTO)).isSameAs(Style.PLAIN);
  }

  @Test
  void alwaysAndNeverWinOverWhatThereIs() {
    assertThat(Terminal.NONE.style(Color.ALWAYS)).isSameAs(Style.ANSI);
    assertThat(COLOURED.style(Color.NEVER)).isSameAs(Style.PLAIN);
  }

  @Test
  void theEnvironmentMayRefuseColours() {
    assertThat(Terminal.detect(Map.of("NO_COLOR", "1", "TERM", "xterm")).colors()).isFalse();
    assertThat(Terminal.detect(Map.of("NO_COLOR", "", "TERM", "xterm")).colors()).isTrue();
    assertThat(Terminal.detect(Map.of("TERM", "dumb")).colors()).isFalse();
  }

  @Test
  void aDumbTerminalGetsNoProgressBar() {
    assertThat(Terminal.detect(Map.of("TERM", "dumb")).err()).isFalse();
  }

  @Test
  void colourIsReadInAnyCase() {
    assertThat(Color.parse("Always")).isEqualTo(Color.ALWAYS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Color.parse("blue"))
        .withMessage("color: there is no 'blue'; expected auto, always or never");
  }
}

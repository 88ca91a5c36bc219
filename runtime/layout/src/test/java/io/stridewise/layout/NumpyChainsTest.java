package io.stridewise.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * NumPy 1.24.2's answers on a frozen sample of random chains; {@code src/test/numpy/fuzz.sh} makes
 * fresh ones.
 */
class NumpyChainsTest {
  private static final LayoutReplay REPLAY = new LayoutReplay();
  private static List<String> chains;

  @BeforeAll
  static void replay() throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                NumpyChainsTest.class.getResourceAsStream("chains.txt"),
                StandardCharsets.US_ASCII))) {
      chains = in.lines().toList();
    }
    chains.forEach(REPLAY::replay);
  }

  @Test
  void viewsOverlapsAndWalksAreNumpys() {
    assertThat(REPLAY.differences()).isEmpty();
  }

  @Test
  void sampleHoldsEveryOperationOften() {
    assertThat(chains).hasSizeGreaterThanOrEqualTo(2000);
    Map<String, Integer> compared = REPLAY.compared();
    assertThat(compared).hasSize(22);
    assertThat(compared.values()).allMatch(times -> times > 300);
  }

  @Test
  void sampleHoldsCopiesErrorsAndEveryVerdict() {
    assertThat(chains.stream().filter(c -> c.contains("= copy"))).hasSizeGreaterThan(300);
    assertThat(chains.stream().filter(c -> c.contains("= error"))).hasSizeGreaterThan(300);
    assertThat(chains.stream().filter(c -> c.contains("|| Y Y ||"))).hasSizeGreaterThan(1000);
    assertThat(chains.stream().filter(c -> c.contains("|| N N ||"))).hasSizeGreaterThan(500);
    assertThat(chains.stream().filter(c -> c.contains("|| N Y ||"))).hasSizeGreaterThan(100);
  }
}

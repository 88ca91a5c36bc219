package io.stridewise.array;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * NumPy 1.24.2's answers on a frozen sample of random programs; {@code src/test/numpy/fuzz.sh}
 * makes fresh ones.
 */
class NumpyChainsTest {
  private static final ArrayReplay REPLAY = new ArrayReplay();
  private static List<String> programs;

  @BeforeAll
  static void replay() throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                NumpyChainsTest.class.getResourceAsStream("chains.txt"),
                StandardCharsets.US_ASCII))) {
      programs = in.lines().toList();
    }
    programs.forEach(REPLAY::replay);
  }

  @Test
  void elementsLayoutsCopiesAndWritesAreNumpys() {
    assertThat(REPLAY.differences()).isEmpty();
  }

  @Test
  void sampleHoldsEveryOperationOften() {
    assertThat(programs).hasSizeGreaterThanOrEqualTo(2000);
    assertThat(REPLAY.compared()).hasSize(44);
    assertThat(REPLAY.compared().values()).allMatch(times -> times > 50);
  }

  @Test
  void sampleHoldsCopiesAndErrors() {
    assertThat(programs.stream().filter(p -> p.contains("= copy"))).hasSizeGreaterThan(1000);
    assertThat(programs.stream().filter(p -> p.contains("= error"))).hasSizeGreaterThan(200);
  }
}

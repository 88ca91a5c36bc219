package io.stridewise.polybench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The analyser against the table of verdicts, and its fixes against the kernels as written. */
class VerdictsTest {
  private static final String UPDATE =
      "if that is right, build and run from the repository's root:"
          + " java -jar test-projects/polybench/target/polybench.jar verdicts --update";

  private static Analysis analysis;

  @BeforeAll
  static void analyse() throws InterruptedException {
    analysis = Analysis.ofAllKernels();
  }

  /** Exactly: a deviation that is gone has to leave the list. */
  @Test
  void deviatesFromTheTableAsListed() {
    assertThat(Verdicts.of(analysis).deviations(Deviation.known()))
        .as(UPDATE)
        .containsExactlyElementsOf(Deviation.known());
  }

  @Test
  void everyDeviationHasAReason() {
    assertThat(Deviation.known()).noneMatch(d -> d.why().isBlank());
  }

  @Test
  void theTableNamesExactlyTheMarkedNests() {
    assertThat(Expectation.all().stream().map(e -> e.kernel() + ": " + e.nest()))
        .containsExactlyElementsOf(
            Kernels.ALL.stream()
                .flatMap(k ->
                    LoopChains.marked(Resource.source(k.written())).stream()
                        .map(n -> k.name() + ": " + n.name()))
                .toList());
  }

  @Test
  void thePageShowsTheTable() throws IOException {
    String page = Files.readString(Path.of("../../docs/polybench.md"));

    assertThat(page)
        .as(UPDATE)
        .isEqualTo(VerdictPage.update(page, Expectation.all(), Deviation.known()));
  }

  static Stream<String> fixed() {
    return Kernels.ALL.stream().filter(analysis::fixes).map(Kernel::name);
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("fixed")
  void theFixedKernelComputesTheSameBits(String name) {
    Kernel kernel = Kernels.named(name);
    Class<?> fixed = MemoryCompiler.compile(kernel.written().getName(), analysis.fixed(kernel));
    for (int n : List.of(3, 4, 9, 26, new SplittableRandom(name.hashCode()).nextInt(27, 60))) {
      Object[] expected = kernel.arguments().of(n, new Values(n));
      Object[] result = Bits.copy(expected);

      Kernel.run(Kernel.method(kernel.written()), expected);
      Kernel.run(Kernel.method(fixed), result);

      assertThat(Bits.equal(result, expected, Set.of())).as("n = %d", n).isTrue();
    }
  }

  /** What was fixed is not offered again. */
  @Test
  void fixedKernelsHaveNoFixLeft() throws InterruptedException {
    Map<String, String> fixed = new LinkedHashMap<>();
    Kernels.ALL.forEach(k -> fixed.put(k.name(), analysis.fixed(k)));
    Analysis again = Analysis.of(fixed);

    assertThat(Kernels.ALL.stream().filter(again::fixes).map(Kernel::name)).isEmpty();
  }
}

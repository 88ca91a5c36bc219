package io.stridewise.polybench;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.polybench.kernels.Seidel2d;
import io.stridewise.polybench.mutants.Seidel2dSwapped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class KernelsTest {
  private static final int MUTANTS = 15;

  static Stream<Arguments> allSizes() {
    return Kernels.ALL.stream()
        .flatMap(k -> Stream.of(3, 4, 9, 26).map(n -> Arguments.of(k.name(), n)));
  }

  @ParameterizedTest(name = "{0}, n = {1}")
  @MethodSource("allSizes")
  void theBestOrderComputesTheSameBits(String name, int n) {
    Kernel kernel = Kernels.named(name);
    Object[] start = kernel.arguments().of(n, new Values(n));
    Object[] written = Bits.copy(start);
    Object[] best = Bits.copy(start);

    Kernel.run(Kernel.method(kernel.written()), written);
    Kernel.run(Kernel.method(kernel.best()), best);

    assertThat(Bits.equal(written, best, kernel.scratch())).isTrue();
    // Four bases may well have no pair.
    assertThat(n < 9 || !Bits.equal(written, start, kernel.scratch()))
        .as("writes more than scratch")
        .isTrue();
  }

  @Test
  void seidelSwappedIsAnotherComputation() {
    Object[] rows = Kernels.named("seidel-2d").arguments().of(26, new Values(1));
    Object[] columns = Bits.copy(rows);

    Kernel.run(Kernel.method(Seidel2d.class), rows);
    Kernel.run(Kernel.method(Seidel2dSwapped.class), columns);

    assertThat(Bits.equal(rows, columns, Set.of())).isFalse();
  }

  @Test
  void thirtyKernelsAreComplete() {
    List<Kernel> kernels = Kernels.ALL.stream().filter(k -> !k.isMutant()).toList();

    assertThat(kernels).extracting(Kernel::written).hasSize(30).doesNotHaveDuplicates();
    assertThat(Kernels.ALL).extracting(Kernel::name).hasSize(30 + MUTANTS).doesNotHaveDuplicates();
  }
}

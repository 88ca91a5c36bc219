package io.stridewise.pair;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.core.check.Severity;
import io.stridewise.core.report.ScanReport;
import io.stridewise.core.samples.Sample;
import io.stridewise.core.samples.SampleComparison;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The marked samples of strided views through the source front end. */
class StridedSamplesTest {
  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> givesExactlyWhatItMarks() throws IOException, InterruptedException {
    ScanReport report = Scan.ofSamples(folder);
    assertThat(report.diagnostics()).isEmpty();
    return Scan.all().stream()
        .map(sample ->
            DynamicTest.dynamicTest(
                sample.name(),
                () -> {
                  Optional<String> difference =
                      SampleComparison.difference(sample, Scan.in(report, sample.path()));
                  difference.ifPresent(Assertions::fail);
                }));
  }

  @Test
  void everyFailureModeHasAFile() {
    assertThat(Scan.samples())
        .hasSize(17)
        .allMatch(s -> s.name().matches("S(7[5-9]|8\\d|9[01])_.*"));
  }

  /** {@link FaultsTest} runs both. */
  @Test
  void everyFailureModeHasAFaultAndATwinThatPasses() {
    for (Sample sample : Scan.samples()) {
      long faults =
          sample.markers().stream()
              .filter(m -> m.severity() != Severity.INFO && !m.check().equals("PreferSafeView"))
              .count();
      long methods = sample.text().lines().filter(l -> l.matches("  static .*\\{")).count();

      // The last one holds what is legal.
      assertThat(faults > 0).as(sample.name()).isEqualTo(!sample.name().startsWith("S91"));
      assertThat(methods).as(sample.name()).isGreaterThan(faults);
    }
  }
}

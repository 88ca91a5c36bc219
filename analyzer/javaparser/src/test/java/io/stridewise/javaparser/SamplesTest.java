package io.stridewise.javaparser;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.core.check.Check;
import io.stridewise.core.check.Finding;
import io.stridewise.core.check.Options;
import io.stridewise.core.report.ScanReport;
import io.stridewise.core.samples.PageExample;
import io.stridewise.core.samples.Sample;
import io.stridewise.core.samples.SampleComparison;
import io.stridewise.core.samples.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The marked samples, and the examples of the checks' pages, through this front end. */
class SamplesTest {
  private static final Path PAGES = Path.of("../../docs/checks");

  @TempDir private Path folder;

  /** Each sample gives exactly the findings that it marks. */
  @TestFactory
  Stream<DynamicTest> loops() throws IOException, InterruptedException {
    List<Sample> samples = Samples.in("loops");
    for (Sample sample : samples) {
      write(sample.path(), sample.text());
    }
    ScanReport report = scan();
    return samples.stream()
        .map(sample -> DynamicTest.dynamicTest(sample.name(), () -> check(sample, report)));
  }

  private static void check(Sample sample, ScanReport report) {
    assertThat(report.diagnostics()).isEmpty();
    Optional<String> difference =
        SampleComparison.difference(sample, findings(report, sample.path()));
    difference.ifPresent(Assertions::fail);
  }

  /** What a page calls an example is found, and what it advises instead is not. */
  @TestFactory
  Stream<DynamicTest> pages() throws IOException, InterruptedException {
    List<PageExample> examples = new ArrayList<>();
    for (Check check : Check.values()) {
      examples.addAll(PageExample.of(check, PAGES));
    }
    for (int i = 0; i < examples.size(); i++) {
      write("page" + i + "/Page.java", examples.get(i).source());
    }
    ScanReport report = scan();
    return Stream.iterate(0, i -> i < examples.size(), i -> i + 1)
        .map(i ->
            DynamicTest.dynamicTest(
                examples.get(i).toString(),
                () ->
                    assertThat(findings(report, "page" + i + "/Page.java"))
                        .extracting(Finding::check)
                        .isEqualTo(
                            examples.get(i).fires()
                                ? List.of(examples.get(i).check())
                                : List.of())));
  }

  private ScanReport scan() throws IOException, InterruptedException {
    return SourceScanner.scan(
        SourceSet.of(folder, List.of(folder)), Options.DEFAULT, 1, ScanListener.NONE);
  }

  private static List<Finding> findings(ScanReport report, String path) {
    return report.findings().stream().filter(f -> f.place().path().equals(path)).toList();
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}

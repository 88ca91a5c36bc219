package io.stridewise.pair;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.core.check.Options;
import io.stridewise.core.report.ScanReport;
import io.stridewise.javaparser.ScanListener;
import io.stridewise.javaparser.SourceScanner;
import io.stridewise.javaparser.SourceSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the checker says of the runtime itself, and of the examples of its guide. */
class RuntimeSourcesTest {
  private static ScanReport report;

  @BeforeAll
  static void scan() throws IOException, InterruptedException {
    Path runtime = Path.of("../../runtime");
    List<Path> roots =
        Stream.of("layout/src/main/java", "array/src/main/java", "array/src/test/java")
            .map(runtime::resolve)
            .toList();
    report =
        SourceScanner.scan(SourceSet.of(runtime, roots), Options.DEFAULT, 2, ScanListener.NONE);
  }

  @Test
  void theRuntimeHasNothingToRepair() {
    assertThat(report.diagnostics()).isEmpty();
    assertThat(report.findings()).noneMatch(f -> f.place().path().contains("src/main/"));
  }

  /** The examples of the guide are these snippets. */
  @Test
  void theSnippetsDoWhatTheySay() {
    assertThat(report.findings())
        .filteredOn(f -> f.place().path().endsWith("SnippetsTest.java"))
        .extracting(f -> f.check().id() + ": " + f.message())
        .containsExactly(
            // "the one door; changes three windows"
            "AsStridedOverlappingWrite: elements of `w.asWritableUnchecked()` overlap: a write of one changes others",
            // The example shows what a window is made of.
            "PreferSafeView: this asStrided is a sliding window: `x.slidingWindow(3)` makes the same view and works out the strides itself");
  }
}

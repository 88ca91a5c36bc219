package io.stridewise.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.core.report.Diagnostic;
import io.stridewise.core.report.ScanReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReactorReportTest {
  private static final ScanReport.Statistics ONE_FILE =
      new ScanReport.Statistics(1, 0, 0, 10, 0, 0);
  private static final ScanReport SILENT = new ScanReport(List.of(), List.of(), ONE_FILE);

  @TempDir private Path folder;

  private static ScanReport problem(String path) {
    return new ScanReport(
        List.of(), List.of(new Diagnostic(path, 3, 1, "does not parse")), ONE_FILE);
  }

  @Test
  void sayTheSameWhoeverFinishesFirst() throws IOException {
    ReactorReport forwards = new ReactorReport();
    forwards.add("a", problem("a/A.java"), folder.resolve("forwards"));
    forwards.add("b", problem("b/B.java"), folder.resolve("forwards"));
    ReactorReport backwards = new ReactorReport();
    backwards.add("b", problem("b/B.java"), folder.resolve("backwards"));
    backwards.add("a", problem("a/A.java"), folder.resolve("backwards"));

    assertThat(Files.readString(folder.resolve("forwards/stridewise.sarif")))
        .containsSubsequence("a/A.java", "b/B.java")
        .isEqualTo(Files.readString(folder.resolve("backwards/stridewise.sarif")));
  }

  @Test
  void aModuleThatAddsNothingDoesNotRewriteTheFile() throws IOException {
    ReactorReport report = new ReactorReport();

    assertThat(report.add("a", SILENT, folder)).contains(folder.resolve("stridewise.sarif"));
    assertThat(report.add("b", SILENT, folder)).isEmpty();
    assertThat(report.add("c", problem("c/C.java"), folder)).isPresent();
  }
}

package io.stridewise.javaparser;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.core.check.Options;
import io.stridewise.core.report.ScanReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourceScannerTest {
  private static final String NEST =
      "class A { void f(double[][] a) { for (int j = 0; j < 9; j++) for (int i = 0; i < 9; i++) a[i][j] = 0; } }";

  @TempDir Path folder;

  @Test
  void onlyFilesWithANestAreParsed() throws Exception {
    write("A.java", NEST);
    write("B.java", "class B { void f(int[] a) { for (int i = 0; i < 9; i++) a[i] = 0; } }");
    ScanReport.Statistics seen = scan(folder).statistics();
    assertThat(seen.files()).isEqualTo(2);
    assertThat(seen.parsed()).isEqualTo(1);
  }

  @Test
  void anUnparsableFileIsReportedWithItsPlaceAndTheOthersGoOn() throws Exception {
    write("A.java", NEST);
    write("Broken.java", "class Broken {\n  void f( { }\n}\n");
    ScanReport report = scan(folder);
    assertThat(report.statistics().parsed()).isEqualTo(1);
    assertThat(report.statistics().unparsable()).isEqualTo(1);
    assertThat(report.diagnostics())
        .singleElement()
        .satisfies(d -> {
          assertThat(d.path()).isEqualTo("Broken.java");
          assertThat(d.line()).isEqualTo(2);
          assertThat(d.message()).contains("does not parse");
        });
  }

  private ScanReport scan(Path... roots) throws InterruptedException {
    return SourceScanner.scan(
        SourceSet.of(folder, List.of(roots)), Options.DEFAULT, 2, ScanListener.NONE);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}

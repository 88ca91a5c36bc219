package io.stridewise.javaparser;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.core.check.Finding;
import io.stridewise.core.check.Options;
import io.stridewise.core.report.ScanReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sources without their types: what cannot be known is counted, and nothing is claimed about it.
 */
class UnresolvedNestsTest {
  @TempDir private Path folder;

  private ScanReport scan(String name, String source) throws IOException, InterruptedException {
    Files.writeString(folder.resolve(name), source);
    return SourceScanner.scan(
        SourceSet.of(folder, List.of(folder)), Options.DEFAULT, 1, ScanListener.NONE);
  }

  private static String nest(String body) {
    return "for (int j = 0; j < m; j++) for (int i = 0; i < n; i++) " + body;
  }

  @Test
  void fieldOfAMissingSuperclassIsCountedAndSilent() throws Exception {
    ScanReport report =
        scan(
            "A.java",
            "class A extends Gone { void f(int n, int m) { " + nest("data[i][j] = 0;") + " } }");

    assertThat(report.findings()).isEmpty();
    assertThat(report.statistics().unresolved()).isEqualTo(1);
  }

  @Test
  void getterThatAnAnnotationProcessorWritesIsSilent() throws Exception {
    ScanReport report =
        scan(
            "A.java",
            "@lombok.Data class A { private double[][] data; void f(A other, int n, int m) { "
                + nest("other.getData()[i][j] = 0;")
                + " } }");

    assertThat(report.findings()).isEmpty();
  }

  @Test
  void accessorOfAMissingClassIsSilent() throws Exception {
    ScanReport report =
        scan(
            "A.java",
            "class A { void f(Matrix a, int n, int m) { " + nest("a.set(i, j, 0);") + " } }");

    assertThat(report.findings()).isEmpty();
  }

  // An element of a class that nobody knows might itself be an array, and a store replace a row.
  @Test
  void arrayOfAMissingClassIsSilent() throws Exception {
    ScanReport report =
        scan(
            "A.java",
            "class A { void f(Gone[][] a, int n, int m) { " + nest("a[i][j] = null;") + " } }");

    assertThat(report.findings()).isEmpty();
  }

  @Test
  void nestsBesideItAreStillFound() throws Exception {
    ScanReport report =
        scan(
            "A.java",
            "class A extends Gone { void f(double[][] a, int n, int m) { "
                + nest("data[i][j] = 0;")
                + nest("a[i][j] = 0;")
                + " } }");

    assertThat(report.findings())
        .extracting(Finding::message)
        .singleElement()
        .asString()
        .contains("`a`");
  }

  @Test
  void otherLanguagesAreNotRead() throws Exception {
    ScanReport report = scan("A.kt", "class A { fun f() {} }");

    assertThat(report.findings()).isEmpty();
    assertThat(report.statistics().files()).isZero();
  }
}

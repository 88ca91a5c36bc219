package io.stridewise.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.core.check.Severity;
import io.stridewise.core.report.ScanReport.Statistics;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScanReportTest {
  @Test
  void sortsWhatThreadsMixed() {
    var findings = new ArrayList<>(Examples.FULL.findings());
    Collections.reverse(findings);
    Diagnostic later = new Diagnostic("src/main/java/acme/Broken.java", 30, 1, "cannot be parsed");
    ScanReport mixed = new ScanReport(findings, List.of(later, Examples.BROKEN), Statistics.NONE);

    assertThat(mixed.findings()).isEqualTo(Examples.FULL.findings());
    assertThat(mixed.diagnostics()).containsExactly(Examples.BROKEN, later);
  }

  @Test
  void mergesModules() {
    ScanReport first =
        new ScanReport(List.of(Examples.MIRROR_COPY), List.of(), new Statistics(5, 2, 0, 90, 8, 1));
    ScanReport second =
        new ScanReport(
            List.of(Examples.COLUMN_SUM),
            List.of(Examples.BROKEN),
            new Statistics(7, 1, 1, 1750, 29, 1));

    assertThat(ScanReport.merge(List.of(first, second))).isEqualTo(Examples.FULL);
    assertThat(ScanReport.merge(List.of())).isEqualTo(Examples.EMPTY);
  }

  @Test
  void knowsWhetherAFindingIsLoudEnough() {
    assertThat(Examples.FULL.hasAtLeast(Severity.ERROR)).isFalse();
    assertThat(Examples.FULL.hasAtLeast(Severity.WARNING)).isTrue();
    assertThat(Examples.EMPTY.hasAtLeast(Severity.INFO)).isFalse();
  }

  /** Turkish has its own upper case of i, Arabic its own digits, German its own decimal point. */
  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "de-DE"})
  void reportsAreTheSameInEveryLocale(String tag) {
    Locale before = Locale.getDefault();
    List<String> expected = everyReport();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));

      assertThat(everyReport()).isEqualTo(expected);
      assertThat(ReportFormat.parse("SARIF,github"))
          .containsExactly(ReportFormat.SARIF, ReportFormat.GITHUB);
      assertThat(ReportFormat.GITHUB.label()).isEqualTo("github");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void linesEndInLineFeedsEverywhere() {
    assertThat(everyReport())
        .noneMatch(text -> text.contains("\r"))
        .allMatch(t -> t.endsWith("\n"));
  }

  private static List<String> everyReport() {
    List<String> out = new ArrayList<>();
    for (ReportFormat format : ReportFormat.values()) {
      out.add(format.render(Examples.FULL));
    }
    out.add(new ConsoleReport(Style.PLAIN).render(Examples.FULL));
    return out;
  }
}

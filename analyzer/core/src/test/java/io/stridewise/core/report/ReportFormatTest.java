package io.stridewise.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFormatTest {
  @ParameterizedTest
  @ValueSource(strings = {"sarif,json", " JSON , Sarif", "json,sarif,json"})
  void readsNamesInAnyCaseAndOrder(String option) {
    assertThat(ReportFormat.parse(option)).containsExactly(ReportFormat.SARIF, ReportFormat.JSON);
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "NONE", " None "})
  void noneMeansNoReports(String option) {
    assertThat(ReportFormat.parse(option)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "sarrif, sarrif",
    "'sarif,xml', xml",
    "'sarif,', ''",
    "'', ''",
    "sarif json, sarif json"
  })
  void namesTheUnknownFormatAndTheKnownOnes(String option, String faulty) {
    assertThatThrownBy(() -> ReportFormat.parse(option))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "formats: there is no format '" + faulty + "'; known are sarif, json, github, or none");
  }

  @Test
  void refusesNoneBesideOthers() {
    assertThatThrownBy(() -> ReportFormat.parse("none,json"))
        .hasMessage("formats: 'none,json' asks for none and for others; use either");
  }

  @Test
  void onlyGitHubHasNoFile() {
    assertThat(ReportFormat.SARIF.fileName()).contains("stridewise.sarif");
    assertThat(ReportFormat.JSON.fileName()).contains("stridewise.json");
    assertThat(ReportFormat.GITHUB.fileName()).isEmpty();
  }
}

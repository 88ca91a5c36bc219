package io.stridewise.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.core.check.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {
  private static final String START = "<!-- example: stridewise.json -->\n```json\n";

  /** On a failure, paste the actual text into the page. */
  @Test
  void thePageShowsWhatIsWritten() throws IOException {
    ScanReport one =
        new ScanReport(
            List.of(Examples.COLUMN_SUM), List.of(Examples.BROKEN), Examples.FULL.statistics());
    StringBuilder document = new StringBuilder();
    JsonReport.write(one, "0.1.0", document);

    String page = Files.readString(page());
    int start = page.indexOf(START) + START.length();
    assertThat(document).hasToString(page.substring(start, page.indexOf("```", start)));
  }

  @Test
  void hasTheSameFieldsWhateverIsKnown() {
    Finding bare = new FindingBuilder("A.java", "for (;;)\n", "for (;;)").build();
    JsonNode known = json(Examples.FULL).at("/findings/0");
    JsonNode unknown =
        json(new ScanReport(
                List.of(bare),
                List.of(new Diagnostic("A.java", 0, 0, "gone")),
                ScanReport.Statistics.NONE))
            .at("/findings/0");

    assertThat(unknown.propertyNames()).containsExactlyElementsOf(known.propertyNames());
    for (String field : List.of("tier", "advice", "linesPerIteration", "fix")) {
      assertThat(known.get(field).isNull()).as(field).isFalse();
      assertThat(unknown.get(field).isNull()).as(field).isTrue();
    }
  }

  @Test
  void aDiagnosticOfAWholeFileHasNoLine() {
    ScanReport report =
        new ScanReport(
            List.of(), List.of(new Diagnostic("A.java", 0, 0, "gone")), ScanReport.Statistics.NONE);

    assertThat(json(report).at("/diagnostics/0").toString())
        .isEqualTo("{\"path\":\"A.java\",\"line\":null,\"column\":null,\"message\":\"gone\"}");
  }

  @Test
  void namesTheVersionThatWroteIt() {
    assertThat(json(Examples.EMPTY).at("/tool/version").stringValue())
        .isEqualTo(ToolVersion.current())
        .matches("\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?");
  }

  private static JsonNode json(ScanReport report) {
    return JsonMapper.shared().readTree(ReportFormat.JSON.render(report));
  }

  /** From the module's folder or the repository's, whichever the tests run in. */
  private static Path page() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("docs/reports.md"))) {
      folder = folder.getParent();
    }
    return folder.resolve("docs/reports.md");
  }
}

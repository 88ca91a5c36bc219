package io.stridewise.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.stridewise.core.check.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every document is valid against the schema that OASIS publishes. */
class SarifSchemaTest {
  private static final Schema SCHEMA = schema();

  @Test
  void acceptsAnEmptyReport() {
    assertThat(faults(ReportFormat.SARIF.render(Examples.EMPTY))).isEmpty();
  }

  @Test
  void acceptsAFullReport() {
    assertThat(faults(ReportFormat.SARIF.render(Examples.FULL))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a b/C d.java",
        "grün/日本/😀.java",
        "100%/#1/?q=[x]{y}|z^`\\.java",
        "c:/x.java",
        "%41.java",
        "\ud83d.java",
        "tab\tquote\"<>.java",
      })
  void acceptsNastyPaths(String path) {
    Finding finding = new FindingBuilder(path, "for (;;)\n", "for (;;)").build();
    Diagnostic diagnostic = new Diagnostic(path, 0, 0, "gone");

    assertThat(faults(ReportFormat.SARIF.render(report(finding, diagnostic)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a[i](1)", "{0} \u2028 \0 \u001b[31m \ud83d", "\"\\\r\n", "1e5 {{}}"})
  void acceptsNastyTexts(String text) {
    Finding finding =
        new FindingBuilder("A.java", "for (;;)\n", "for (;;)")
            .message(text, text)
            .related("(;;)", text)
            .unproved(text)
            .fingerprint(text)
            .build();

    assertThat(faults(ReportFormat.SARIF.render(report(finding, new Diagnostic("A", 1, 0, text)))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"ruleIndex\": 0 -> \"ruleIndex\": -2",
        "\"level\": \"note\" -> \"level\": \"info\"",
        "\"startLine\": 10 -> \"startLine\": 0",
        "\"ruleId\" -> \"ruleName\"",
        "\"version\": \"2.1.0\" -> \"version\": \"2.0.0\"",
        "acme/Sum.java -> acme/My Sum.java",
      })
  void wouldSeeABrokenDocument(String change) {
    String[] parts = change.split(" -> ");
    String good = ReportFormat.SARIF.render(Examples.FULL);
    String broken = good.replace(parts[0], parts[1]);

    assertThat(broken).isNotEqualTo(good);
    assertThat(faults(broken)).isNotEmpty();
  }

  private static ScanReport report(Finding finding, Diagnostic diagnostic) {
    return new ScanReport(List.of(finding), List.of(diagnostic), ScanReport.Statistics.NONE);
  }

  private static List<Error> faults(String document) {
    return SCHEMA.validate(
        document,
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  private static Schema schema() {
    try (InputStream in =
        SarifSchemaTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(in);
    } catch (IOException e) {
      throw new ExceptionInInitializerError(e);
    }
  }
}

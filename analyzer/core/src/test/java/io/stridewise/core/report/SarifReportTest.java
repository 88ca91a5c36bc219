package io.stridewise.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.core.check.Check;
import io.stridewise.core.check.Finding;
import io.stridewise.core.check.Severity;
import io.stridewise.core.remedy.RemedyKind;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {
  private static final JsonNode FULL = run(Examples.FULL);

  @Test
  void isOneRunOfStridewise() {
    JsonNode driver = FULL.at("/tool/driver");

    assertThat(driver.at("/name").stringValue()).isEqualTo("Stridewise");
    assertThat(driver.at("/semanticVersion").stringValue()).isEqualTo(ToolVersion.current());
    assertThat(driver.at("/version").stringValue()).isEqualTo(ToolVersion.current());
    assertThat(FULL.at("/columnKind").stringValue()).isEqualTo("utf16CodeUnits");
  }

  @Test
  void everyCheckIsARuleWithAllThatGitHubAsksFor() {
    JsonNode rules = run(Examples.EMPTY).at("/tool/driver/rules");

    assertThat(rules.size()).isEqualTo(Check.values().length);
    for (Check check : Check.values()) {
      JsonNode rule = rules.get(check.ordinal());
      assertThat(rule.at("/id").stringValue()).isEqualTo(check.id());
      for (String text : List.of("/shortDescription/text", "/fullDescription/text", "/help/text")) {
        assertThat(rule.at(text).stringValue()).isNotBlank().hasSizeLessThanOrEqualTo(1024);
      }
      assertThat(rule.at("/help/markdown").stringValue())
          .contains("@SuppressWarnings(\"" + check.id() + "\")")
          .contains("](" + check.url() + ")");
      assertThat(rule.at("/helpUri").stringValue()).isEqualTo(check.url());
      assertThat(rule.at("/properties/tags").toString()).contains("\"performance\"");
      assertThat(rule.at("/properties/precision").stringValue()).isIn("medium", "high");
      assertThat(rule.at("/properties/problem.severity").stringValue())
          .isIn("error", "warning", "recommendation");
    }
  }

  @Test
  void resultsPointToTheirRules() {
    for (JsonNode result : FULL.at("/results")) {
      int index = result.at("/ruleIndex").intValue();
      assertThat(FULL.at("/tool/driver/rules/" + index + "/id")).isEqualTo(result.at("/ruleId"));
    }
  }

  @ParameterizedTest
  @CsvSource({"ERROR, error", "WARNING, warning", "INFO, note"})
  void mapsSeverities(Severity severity, String level) {
    JsonNode result = result(loop("A.java").check(Check.HOSTILE_LOOP_ORDER, severity).build());

    assertThat(result.at("/level").stringValue()).isEqualTo(level);
  }

  @Test
  void theRegionIsTheLoopHeader() {
    JsonNode place = FULL.at("/results/0/locations/0/physicalLocation");

    assertThat(place.at("/artifactLocation").toString())
        .isEqualTo("{\"uri\":\"src/main/java/acme/Sum.java\",\"uriBaseId\":\"SRCROOT\"}");
    assertThat(place.at("/region").toString())
        .isEqualTo(
            "{\"startLine\":10,\"startColumn\":7,\"endLine\":10,\"endColumn\":34,"
                + "\"charOffset\":207,\"charLength\":27}");
    assertThat(place.at("/contextRegion/snippet/text").stringValue())
        .isEqualTo(
            """
            for (int j = 0; j < m; j++)
              for (int i = 0; i < n; i++)
                out[j] += a[i][j];\
            """
                .indent(4)
                .stripTrailing());
  }

  @Test
  void theMessageTellsAllAndLinksTheAccesses() {
    assertThat(FULL.at("/results/0/message/text").stringValue())
        .isEqualTo(
            "loop `i` walks down the columns of `a`: each step opens another row."
                + " Cache lines per iteration: 1.00 now, 0.14 after."
                + " Expected: 1.4-1.9x up to 32 KiB, 3.5-4.5x up to 1 MiB."
                + " Fix (exact unless it throws): swap the loops, hoist `a[i]`."
                + " See [the access](1).");
    assertThat(FULL.at("/results/1/message/text").stringValue())
        .endsWith(" See the accesses [1](1) and [2](2).");
    assertThat(FULL.at("/results/1/relatedLocations/1/id").intValue()).isEqualTo(2);
    assertThat(FULL.at("/results/1/relatedLocations/1/message/text").stringValue())
        .isEqualTo("`from[i][j]`: 4 bytes per step of j");
  }

  @Test
  void codeInAMessageIsNoLink() {
    Finding finding = loop("A.java").message("calls a[i](x)", "").build();

    assertThat(result(finding).at("/message/text").stringValue()).isEqualTo("calls a[i] (x).");
  }

  @Test
  void longMessagesAreCutButKeepTheirLinks() {
    FindingBuilder builder = loop("A.java").message("😀".repeat(600), "");
    for (int i = 0; i < 30; i++) {
      builder.related("(;;)", "access " + i);
    }

    JsonNode result = result(builder.build());

    assertThat(result.at("/message/text").stringValue())
        .hasSizeBetween(1020, 1024)
        .contains("😀… See the accesses [1](1), [2](2), ")
        .endsWith(" and [8](8).");
    assertThat(result.at("/relatedLocations").size()).isEqualTo(30);
  }

  @Test
  void propertiesHoldWhatScriptsRead() {
    assertThat(FULL.at("/results/0/properties").toString())
        .isEqualTo(
            "{\"tier\":\"B\",\"conditions\":[],\"linesPerIteration\":{\"before\":1,\"after\":0.1429},"
                + "\"expectedSpeedup\":[{\"size\":\"up to 32 KiB\",\"low\":1.4,\"high\":1.9},"
                + "{\"size\":\"up to 1 MiB\",\"low\":3.5,\"high\":4.5}],"
                + "\"loopStart\":9,\"loopEnd\":11,\"remedy\":\"hoist\"}");
    assertThat(FULL.at("/results/0/partialFingerprints/stridewise~1v1").stringValue())
        .isEqualTo("a3f9c2e17b604d58");
  }

  @Test
  void aFixIsOneChangeOfItsFile() {
    assertThat(FULL.at("/results/0/fixes").toString())
        .isEqualTo(
            "[{\"description\":{\"text\":\"swap the loops, hoist `a[i]` (exact unless it throws)\"},"
                + "\"artifactChanges\":[{\"artifactLocation\":"
                + "{\"uri\":\"src/main/java/acme/Sum.java\",\"uriBaseId\":\"SRCROOT\"},"
                + "\"replacements\":[{\"deletedRegion\":{\"charOffset\":178,\"charLength\":21},"
                + "\"insertedContent\":{\"text\":\"int i = 0; i < n; i++\"}},"
                + "{\"deletedRegion\":{\"charOffset\":212,\"charLength\":21},"
                + "\"insertedContent\":{\"text\":\"int j = 0; j < m; j++\"}}]}]}]");
    assertThat(FULL.at("/results/1").has("fixes")).isFalse();
  }

  @Test
  void leavesOutTierAndCostIfUnknown() {
    Finding finding = loop("A.java").remedy(RemedyKind.NONE, "").unproved("`a` may be `b`").build();

    assertThat(result(finding).at("/properties").toString())
        .isEqualTo(
            "{\"conditions\":[\"`a` may be `b`\"],\"expectedSpeedup\":[],"
                + "\"loopStart\":1,\"loopEnd\":1,\"remedy\":\"none\"}");
  }

  @Test
  void diagnosticsAreNotificationsOfASuccessfulRun() {
    JsonNode invocation = FULL.at("/invocations/0");

    assertThat(invocation.at("/executionSuccessful").booleanValue()).isTrue();
    JsonNode note = invocation.at("/toolExecutionNotifications/0");
    assertThat(note.at("/level").stringValue()).isEqualTo("warning");
    assertThat(note.at("/message/text").stringValue()).isEqualTo("cannot be parsed: `}` expected");
    assertThat(note.at("/locations/0/physicalLocation/region").toString())
        .isEqualTo("{\"startLine\":12,\"startColumn\":5}");
  }

  @Test
  void diagnosticsOfAWholeFileHaveNoRegion() {
    ScanReport report =
        new ScanReport(
            List.of(), List.of(new Diagnostic("A.java", 0, 0, "gone")), ScanReport.Statistics.NONE);

    JsonNode place =
        run(report).at("/invocations/0/toolExecutionNotifications/0/locations/0/physicalLocation");
    assertThat(place.propertyNames()).containsExactly("artifactLocation");
  }

  @Test
  void leavesTheRootOpen() {
    JsonNode root = FULL.at("/originalUriBaseIds/SRCROOT");

    assertThat(root.propertyNames()).containsExactly("description");
    assertThat(ReportFormat.SARIF.render(Examples.FULL)).doesNotContain("file:", "\"/");
  }

  @ParameterizedTest
  @CsvSource({
    "a b.java, a%20b.java",
    "grün/日.java, gr%C3%BCn/%E6%97%A5.java",
    "😀.java, %F0%9F%98%80.java",
    "100%#1?.java, 100%25%231%3F.java",
    "c:x.java, c%3Ax.java",
    "a\\b.java, a%5Cb.java",
    "Outer$1.java, Outer$1.java",
  })
  void percentEncodesPaths(String path, String uri) {
    assertThat(SarifReport.uri(path)).isEqualTo(uri);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b/ü%#?[]{}|^`\"<>:日😀.java", "c:/x.java", "%41.java"})
  void pathsSurviveTheEncoding(String path) {
    assertThat(URI.create(SarifReport.uri(path)).getPath()).isEqualTo(path);
  }

  private static FindingBuilder loop(String path) {
    return new FindingBuilder(path, "for (;;)\n", "for (;;)");
  }

  private static JsonNode result(Finding finding) {
    return run(new ScanReport(List.of(finding), List.of(), ScanReport.Statistics.NONE))
        .at("/results/0");
  }

  private static JsonNode run(ScanReport report) {
    return JsonMapper.shared().readTree(ReportFormat.SARIF.render(report)).at("/runs/0");
  }
}

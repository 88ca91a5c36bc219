package io.stridewise.core.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.stridewise.core.check.Severity;
import io.stridewise.core.legality.Tier;
import io.stridewise.core.remedy.RemedyKind;
import io.stridewise.core.samples.Marker.Demand;
import io.stridewise.core.samples.Marker.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleParserTest {

  @Test
  void readsVerdictAndExactRange() {
    Sample sample =
        parse(
            """
            class A {
                for (int i = 0; i < n; i++) {
             // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, hoist
            """);

    Marker marker = sample.markers().get(0);
    assertThat(sample.markers()).hasSize(1);
    assertThat(marker.line()).isEqualTo(2);
    assertThat(marker.span().of(sample.text())).isEqualTo("for (int i = 0; i < n; i++)");
    assertThat(marker.check()).isEqualTo("HostileLoopOrder");
    assertThat(marker.severity()).isEqualTo(Severity.WARNING);
    assertThat(marker.tier()).contains(Tier.GUARDED);
    assertThat(marker.remedy()).isEqualTo(RemedyKind.HOIST);
    assertThat(marker.verdict()).isEqualTo("HostileLoopOrder, WARNING, A by guard, hoist");
  }

  @Test
  void readsNoTier() {
    Sample sample =
        parse(
            """
                  while (i < n) {
               // ^^^^^^^^^^^^^ OpposingStrides, INFO, none, tile
            """);

    assertThat(sample.markers()).singleElement().satisfies(m -> assertThat(m.tier()).isEmpty());
  }

  @Test
  void readsDemands() {
    Sample sample =
        parse(
            """
                do {
             // ^^ HostileLoopOrder, WARNING, B, interchange
             //   - message: rows of `a`
             //   - not any: tile
                }
            """);

    assertThat(sample.markers().get(0).demands())
        .containsExactly(
            new Demand(Part.MESSAGE, true, "rows of `a`"), new Demand(Part.ANY, false, "tile"));
  }

  @Test
  void readsTwoMarkersOfOneHeader() {
    Sample sample =
        parse(
            """
                do {
             // ^^ HostileLoopOrder, WARNING, B, interchange
             //   - advice: swap
             // ^^ OpposingStrides, INFO, C, tile
            """);

    assertThat(sample.markers())
        .extracting(Marker::line, Marker::check)
        .containsExactly(tuple(1, "HostileLoopOrder"), tuple(1, "OpposingStrides"));
  }

  @Test
  void leavesOtherCommentsAlone() {
    assertThat(
            parse("  // a - b: c\n  // stridewise:ok HostileLoopOrder -- small\n  // 2 ^ 3\n")
                .markers())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "// ^^ HostileLoopOrder, WARNING, B | expected check, severity, tier, remedy",
        "// ^^ | expected check, severity, tier, remedy, but found ''",
        "// ^^ HostileOrder, WARNING, B, none | there is no check 'HostileOrder'",
        "// ^^ HostileLoopOrder, LOUD, B, none | there is no severity 'LOUD'; known are [ERROR, WARNING, INFO]",
        "// ^^ HostileLoopOrder, INFO, E, none | there is no tier 'E'",
        "// ^^ HostileLoopOrder, INFO, B, swap | there is no remedy 'swap'",
        "// ^^^ HostileLoopOrder, INFO, B, none | 'do ', which is neither a loop header nor a call",
        "// ^^^^^^^ HostileLoopOrder, INFO, B, none | reach beyond the line above",
        "// see ^^ HostileLoopOrder, INFO, B, none | is neither a marker nor stands under one",
        "// - message: columns | is neither a marker nor stands under one",
      })
  void refusesWhatLooksLikeAMarker(String comment, String fault) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse("   do {\n" + comment))
        .withMessageStartingWith("loops/A.java:2: ")
        .withMessageContaining(fault);
  }

  @Test
  void refusesDemandsOfUnknownParts() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> parse("   do {\n// ^^ HostileLoopOrder, INFO, B, none\n//  - mesage: columns"))
        .withMessage(
            "loops/A.java:3: there is no part 'mesage'; known are [message, caption, advice, condition, any]");
  }

  @Test
  void refusesTabsSinceCaretsWouldNotAlign() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse("class A {\n\tint x;"))
        .withMessage("loops/A.java:2: samples hold no tabs or carriage returns");
  }

  private static Sample parse(String text) {
    return SampleParser.parse("loops/A.java", text);
  }
}

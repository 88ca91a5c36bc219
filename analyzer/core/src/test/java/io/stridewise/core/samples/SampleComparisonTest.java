package io.stridewise.core.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.core.check.Check;
import io.stridewise.core.check.Finding;
import io.stridewise.core.check.Lines;
import io.stridewise.core.check.Severity;
import io.stridewise.core.ir.Span;
import io.stridewise.core.legality.Tier;
import io.stridewise.core.remedy.RemedyKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The comparison has to fail whenever anything is not as marked. */
class SampleComparisonTest {
  private static final String HEADER = "for (int i = 0; i < n; i++)";
  private static final Sample SAMPLE =
      SampleParser.parse(
          "loops/A.java",
          """
          class A {
              for (int j = 0; j < m; j++) {
                for (int i = 0; i < n; i++) {
             // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
             //   - message: columns of `a`
             //   - condition: rows
             //   - not advice: tile
                  a[i][j] = 0;
                }
              }
          }
          """);
  private static final Span INNER = span(HEADER);
  private static final Span OUTER = span("for (int j = 0; j < m; j++)");

  @Test
  void acceptsWhatIsMarked() {
    assertThat(SampleComparison.difference(SAMPLE, List.of(found(INNER)))).isEmpty();
  }

  @Test
  void namesAMissingFinding() {
    assertThat(SampleComparison.difference(SAMPLE, List.of()))
        .hasValue(
            """
            loops/A.java: 1 differences among 1 markers and 0 findings

                3 |       for (int i = 0; i < n; i++) {
                  |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    marked HostileLoopOrder, WARNING, B, interchange
                    found nothing
            """);
  }

  @Test
  void namesAFindingTooMany() {
    assertThat(SampleComparison.difference(SAMPLE, List.of(found(INNER), found(OUTER))))
        .get()
        .asString()
        .contains("2 |     for (int j = 0; j < m; j++) {")
        .contains("marked nothing")
        .contains("found  HostileLoopOrder, WARNING, B, interchange")
        .contains("condition: all rows are long enough");
  }

  @Test
  void countsAFindingGivenTwice() {
    assertThat(SampleComparison.difference(SAMPLE, List.of(found(INNER), found(INNER))))
        .isPresent();
  }

  @Test
  void comparesSeverity() {
    assertDiffers(
        found(INNER, Severity.INFO, Optional.of(Tier.UNLESS_THROWS), RemedyKind.INTERCHANGE),
        "found  HostileLoopOrder, INFO, B, interchange");
  }

  @Test
  void comparesTier() {
    assertDiffers(
        found(INNER, Severity.WARNING, Optional.empty(), RemedyKind.INTERCHANGE),
        "found  HostileLoopOrder, WARNING, none, interchange");
  }

  @Test
  void comparesRemedy() {
    assertDiffers(
        found(INNER, Severity.WARNING, Optional.of(Tier.UNLESS_THROWS), RemedyKind.HOIST),
        "found  HostileLoopOrder, WARNING, B, hoist");
  }

  @Test
  void comparesRangesToTheCharacter() {
    assertDiffers(found(new Span(INNER.start(), INNER.end() + 1)), "found  '" + HEADER + " '");
  }

  @Test
  void comparesCheck() {
    Finding other =
        finding(
            Check.OPPOSING_STRIDES,
            INNER,
            Severity.WARNING,
            Optional.of(Tier.UNLESS_THROWS),
            RemedyKind.INTERCHANGE,
            "walks down the columns of `a`",
            "swap the loops");
    assertThat(SampleComparison.difference(SAMPLE, List.of(other)))
        .get()
        .asString()
        .contains("2 differences")
        .contains("found nothing")
        .contains("found  OpposingStrides");
  }

  @Test
  void looksForDemandedTexts() {
    Finding vague =
        finding(
            Check.HOSTILE_LOOP_ORDER,
            INNER,
            Severity.WARNING,
            Optional.of(Tier.UNLESS_THROWS),
            RemedyKind.INTERCHANGE,
            "hostile",
            "tile the loops");
    assertThat(SampleComparison.difference(SAMPLE, List.of(vague)))
        .get()
        .asString()
        .contains("demanded - message: columns of `a`")
        .contains("demanded - not advice: tile")
        .doesNotContain("demanded - condition");
  }

  private static void assertDiffers(Finding finding, String difference) {
    assertThat(SampleComparison.difference(SAMPLE, List.of(finding)))
        .get()
        .asString()
        .contains("1 differences")
        .contains(difference)
        .contains("message: walks down the columns of `a`");
  }

  private static Finding found(Span span) {
    return found(span, Severity.WARNING, Optional.of(Tier.UNLESS_THROWS), RemedyKind.INTERCHANGE);
  }

  private static Finding found(
      Span span, Severity severity, Optional<Tier> tier, RemedyKind remedy) {
    return finding(
        Check.HOSTILE_LOOP_ORDER,
        span,
        severity,
        tier,
        remedy,
        "walks down the columns of `a`",
        "swap the loops");
  }

  private static Finding finding(
      Check check,
      Span span,
      Severity severity,
      Optional<Tier> tier,
      RemedyKind remedy,
      String message,
      String advice) {
    return new Finding(
        check,
        severity,
        new Lines(SAMPLE.path(), SAMPLE.text()).place(span),
        2,
        10,
        message,
        List.of(),
        2,
        "a: new row per step of i",
        List.of(),
        Optional.empty(),
        List.of(),
        remedy,
        advice,
        tier,
        List.of("all rows are long enough"),
        Optional.empty(),
        "f");
  }

  private static Span span(String part) {
    int start = SAMPLE.text().indexOf(part);
    return new Span(start, start + part.length());
  }
}

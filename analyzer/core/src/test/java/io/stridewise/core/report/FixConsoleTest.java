package io.stridewise.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.core.check.Finding;
import io.stridewise.core.check.FixPolicy;
import io.stridewise.core.legality.Tier;
import io.stridewise.core.remedy.RemedyKind;
import io.stridewise.core.report.FixReport.Changed;
import io.stridewise.core.report.FixReport.Done;
import io.stridewise.core.report.FixReport.Left;
import io.stridewise.core.report.ScanReport.Statistics;
import java.util.List;
import org.junit.jupiter.api.Test;

class FixConsoleTest {
  private static final FixPolicy POLICY = FixPolicy.DEFAULT;

  private final FixConsole console = new FixConsole(Style.PLAIN);

  private static FindingBuilder loop(String path) {
    return new FindingBuilder(path, "for (;;)\n", "for (;;)")
        .remedy(RemedyKind.INTERCHANGE, "swap the loops");
  }

  private static Done done(Tier tier) {
    return new Done(Examples.COLUMN_SUM.place(), tier, "swap the loops");
  }

  private static Changed changed(String path, Tier... tiers) {
    return new Changed(
        path,
        new byte[0],
        new byte[] {'\n'},
        List.of(tiers).stream().map(FixConsoleTest::done).toList());
  }

  private static Left left(Finding finding) {
    return Left.because(finding, finding.place(), Obstacle.of(finding, POLICY));
  }

  private static FixReport report(boolean written, List<Changed> changed, List<Left> left) {
    return new FixReport(written, changed, left, List.of(), List.of(), Statistics.NONE);
  }

  @Test
  void aChangedFileTellsWhatWasDoneAndWhatThatKeeps() {
    assertThat(console.lines(changed("A.java", Tier.EXACT, Tier.GUARDED), true))
        .containsExactly(
            "A.java: 2 loops changed",
            "   10:7 exact: swap the loops",
            "   10:7 guarded by a run-time test: swap the loops");
    assertThat(console.lines(changed("A.java", Tier.UNLESS_THROWS), false).get(0))
        .isEqualTo("A.java: 1 loop to change");
  }

  @Test
  void whatIsLeftTellsWhy() {
    assertThat(console.line(left(Examples.MIRROR_COPY)))
        .isEqualTo(
            "src/main/java/acme/Transpose.java:4:7 left [OpposingStrides]"
                + " not proved: `from` and `to` may be the same array; rows of `to` may be shared");
    assertThat(reason(loop("A.java").tier(Tier.ILLEGAL, "`a[i]` is read before it is written")))
        .isEqualTo("not legal: `a[i]` is read before it is written");
    assertThat(reason(loop("A.java").tier(Tier.GUARDED, "`a` is not `b`")))
        .isEqualTo("only if `a` is not `b` (guards may test that)");
    assertThat(
            reason(
                loop("A.java")
                    .tier(Tier.GUARDED, "`a` is not `b`")
                    .fix(Tier.CONDITIONAL, "for", "while")))
        .isEqualTo("only if `a` is not `b` (guards may test that)");
    assertThat(reason(loop("A.java").tier(Tier.EXACT)))
        .isEqualTo("no edit is written for this remedy: swap the loops");
    assertThat(reason(loop("A.java").remedy(RemedyKind.NONE, "")))
        .isEqualTo("no better order is known");
    assertThat(
            reason(
                loop("A.java")
                    .tier(Tier.CONDITIONAL, "the order of the additions does not matter")
                    .fix(Tier.CONDITIONAL, "for", "while")))
        .isEqualTo(
            "its fix is with assumptions (tier C): the order of the additions does not matter");
  }

  private static String reason(FindingBuilder finding) {
    return left(finding.build()).reason();
  }

  @Test
  void theSumCountsTiersAndReasons() {
    FixReport report =
        report(
            true,
            List.of(
                changed("B.java", Tier.UNLESS_THROWS),
                changed("A.java", Tier.EXACT, Tier.UNLESS_THROWS)),
            List.of(
                left(Examples.MIRROR_COPY),
                left(loop("C.java").tier(Tier.EXACT).build()),
                left(loop("C.java").tier(Tier.EXACT).build())));

    assertThat(console.summary(report))
        .isEqualTo(
            "3 loops changed in 2 files: 1 exact, 2 exact unless it throws;"
                + " 3 left: 1 not proved, 2 with advice only");
  }

  @Test
  void theSumOfADryRunPromises() {
    assertThat(console.summary(report(false, List.of(changed("A.java", Tier.EXACT)), List.of())))
        .isEqualTo("1 loop to change in 1 file: 1 exact");
  }

  @Test
  void nothingDoneIsSaid() {
    assertThat(console.summary(report(true, List.of(), List.of()))).isEqualTo("nothing changed");
    assertThat(console.summary(report(false, List.of(), List.of()))).isEqualTo("nothing to change");
  }
}

package io.stridewise.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.core.check.Check;
import io.stridewise.core.check.Finding;
import io.stridewise.core.check.FixPolicy;
import io.stridewise.core.check.Severity;
import io.stridewise.core.legality.Tier;
import io.stridewise.core.remedy.RemedyKind;
import io.stridewise.core.report.ScanReport.Statistics;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleReportTest {
  private final ConsoleReport console = new ConsoleReport(Style.PLAIN);

  @Test
  void printsFindingsThenDiagnosticsThenSummary() {
    assertThat(console.render(Examples.FULL))
        .isEqualTo(
            """
            src/main/java/acme/Sum.java:10:7 WARNING [HostileLoopOrder] loop `i` walks down the columns of `a`: each step opens another row
                9 |     for (int j = 0; j < m; j++)
               10 |       for (int i = 0; i < n; i++)
                  |       ^^^ a: new row per step of i, 8 bytes per step of j
               11 |         out[j] += a[i][j];
               = cache lines per iteration: 1.00 now, 0.14 after
               = expected: 1.4-1.9x up to 32 KiB, 3.5-4.5x up to 1 MiB
               = fix (exact unless it throws): swap the loops, hoist `a[i]`
               = see https://stridewise.io/checks/HostileLoopOrder

            src/main/java/acme/Transpose.java:4:7 INFO [OpposingStrides] `to` is walked down its columns and `from` along its rows
               3 |     for (int i = 0; i < from.length; i++) {
               4 |       for (int j = 0; j < from[i].length; j++) {
                 |       ^^^ to: new row per step of j
               5 |         to[j][i] = from[i][j];
               = cache lines per iteration: 1.06 now, 0.13 after
               = remedy (not proved): walk both in blocks of 16 by 16
               = not proved: `from` and `to` may be the same array; rows of `to` may be shared
               = see https://stridewise.io/checks/OpposingStrides

            src/main/java/acme/Broken.java:12:5 PROBLEM cannot be parsed: `}` expected

            2 findings: 1 warning, 1 suggestion in 12 files (1 could not be read or parsed); 1 can be fixed
            """);
  }

  @Test
  void namesTheCommandWhereThereIsAFix() {
    ConsoleReport told = new ConsoleReport(Style.PLAIN, "mvn stridewise:fix");

    assertThat(told.lines(Examples.COLUMN_SUM))
        .contains(
            "   = fix (exact unless it throws): swap the loops, hoist `a[i]`          mvn stridewise:fix");
    assertThat(told.lines(Examples.MIRROR_COPY)).noneMatch(l -> l.contains("mvn"));
  }

  @Test
  void aFixThatIsNotWantedIsARemedy() {
    ScanReport exactOnly = Examples.FULL.offering(FixPolicy.parse("A", false));

    assertThat(console.lines(exactOnly.findings().get(0)))
        .contains("   = remedy (exact unless it throws): swap the loops, hoist `a[i]`");
    assertThat(console.summary(exactOnly)).doesNotContain("can be fixed");
    assertThat(Examples.FULL.offering(FixPolicy.DEFAULT)).isEqualTo(Examples.FULL);
  }

  @Test
  void paintsOnlyWhatTheStyleMarks() {
    List<String> marked = new ArrayList<>();
    ConsoleReport painted =
        new ConsoleReport((tone, text) -> {
          marked.add(tone + " " + text);
          return text;
        });

    assertThat(painted.lines(Examples.COLUMN_SUM)).isEqualTo(console.lines(Examples.COLUMN_SUM));
    assertThat(marked)
        .containsExactlyInAnyOrder(
            "STRONG src/main/java/acme/Sum.java:10:7",
            "WARNING WARNING",
            "FAINT  9 |",
            "FAINT 10 |",
            "FAINT    |",
            "WARNING ^^^",
            "FAINT 11 |");
  }

  @Test
  void ansiAddsNothingVisible() {
    String colored = new ConsoleReport(Style.ANSI).render(Examples.FULL);

    assertThat(colored).contains("\u001b[1;33mWARNING\u001b[m");
    assertThat(colored.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(console.render(Examples.FULL));
  }

  @Test
  void caretStandsUnderTheLoopBehindTabs() {
    assertThat(frame("\tif (x) {\n\t \tfor (;;) {\n\t\t\ty();", "for (;;)", 1, 3))
        .containsExactly(
            "   1 |     if (x) {", //
            "   2 |         for (;;) {",
            "     |         ^^^ here",
            "   3 |             y();");
  }

  @Test
  void caretStandsUnderTheLoopBehindWideAndCombiningCharacters() {
    assertThat(frame("/* 日本 e\u0301 😀 */ for (;;)", "for (;;)", 1, 1))
        .containsExactly(
            "   1 | /* 日本 e\u0301 😀 */ for (;;)", //
            "     |                 ^^^ here");
  }

  @Test
  void caretStandsUnderTheFirstLineOfALongHeader() {
    assertThat(
            frame(
                "for (int i = 0;\n     i < n;\n     i++) {",
                "for (int i = 0;\n     i < n;\n     i++)",
                1,
                3))
        .containsExactly(
            "   1 | for (int i = 0;", //
            "     | ^^^ here",
            "   2 |      i < n;",
            "   3 |      i++) {");
  }

  @ParameterizedTest
  @CsvSource({"while (i < n), ^^^^^", "'do', ^^", "'IntStream.range(0, n)', ^^^^^^^^^", "'(a)', ^"})
  void caretsCoverTheFirstWord(String header, String carets) {
    assertThat(frame("  " + header + " x;", header, 1, 1)).contains("     |   " + carets + " here");
  }

  @Test
  void veryLongLinesAreShownAroundTheLoop() {
    String line = "x();".repeat(100) + "for (;;)" + "y();".repeat(100);

    List<String> shown = frame(line, "for (;;)", 1, 1);

    assertThat(shown)
        .containsExactly(
            "   1 | …();x();x();x();x();for (;;)" + "y();".repeat(27) + "y()…",
            "     |                     ^^^ here");
  }

  @Test
  void lineNumbersAreAlignedAndBlankLinesHaveNoTrailingBlanks() {
    assertThat(frame("\n".repeat(8) + "for (;;)\n\n{}", "for (;;)", 9, 11))
        .containsExactly(
            "    9 | for (;;)", //
            "      | ^^^ here",
            "   10 |",
            "   11 | {}");
  }

  @Test
  void sourceCannotForgeOutput() {
    assertThat(frame("for (;;) // \u001b[2K \u202e\ud800", "for (;;)", 1, 1).get(0))
        .isEqualTo("   1 | for (;;) // \ufffd[2K \ufffd\ufffd");
    Finding finding =
        new FindingBuilder("a\nb.java", "for (;;)\n", "for (;;)")
            .message("m\r\nn\u0007", "")
            .build();
    assertThat(console.lines(finding).get(0))
        .isEqualTo("a b.java:1:1 WARNING [HostileLoopOrder] m n\ufffd");
  }

  @Test
  void aFrameElsewhereKeepsTheCaption() {
    Finding finding =
        new FindingBuilder("A.java", "for (;;)\nx\n", "for (;;)")
            .message("m", "here")
            .frame(2, 2)
            .build();

    assertThat(console.lines(finding).subList(1, 3)).containsExactly("   2 | x", "   = here");
  }

  @ParameterizedTest
  @CsvSource({
    "EXACT, '= remedy (exact): swap', '= because: p; q'",
    "GUARDED, '= remedy (exact unless it throws, under conditions a run-time test can settle): swap', '= if: p; q'",
    "UNLESS_THROWS, '= remedy (exact unless it throws): swap', '= if: p; q'",
    "CONDITIONAL, '= remedy (with assumptions): swap', '= if: p; q'",
    "ILLEGAL, '= remedy (illegal): swap', '= not legal: p; q'",
  })
  void tellsWhatConditionsAreToTheTier(Tier tier, String remedy, String conditions) {
    assertThat(
            console.lines(
                loop().remedy(RemedyKind.INTERCHANGE, "swap").tier(tier, "p", "q").build()))
        .contains("   " + remedy, "   " + conditions);
  }

  @Test
  void saysNothingAboutWhatIsNotKnown() {
    assertThat(console.lines(loop().build()))
        .containsExactly(
            "A.java:1:1 WARNING [HostileLoopOrder] m",
            "   1 | for (;;)",
            "     | ^^^",
            "   = see https://stridewise.io/checks/HostileLoopOrder");
  }

  /** A view that leaves its buffer does so: what to do rests on no proof. */
  @Test
  void adviceOfWhichNothingIsToBeProvedIsOnlyThat() {
    assertThat(console.lines(loop().remedy(RemedyKind.NONE, "make the view smaller").build()))
        .contains("   = remedy: make the view smaller");
  }

  @ParameterizedTest
  @CsvSource({
    "0.97, 1.04, about 1x",
    "1.12, 1.38, 1.2-1.3x",
    "1.94, 1.96, about 1.9x",
    "2.9, 4.2, 2.9-4.2x",
    "9.7, 31.2, 9.7-31x",
    "0.6, 0.8, 0.6-0.8x",
  })
  void roundsGainsInwards(double low, double high, String text) {
    assertThat(console.lines(loop().gain("in L3", low, high).build()))
        .contains("   = expected: " + text + " in L3");
  }

  @Test
  void tinyCostsAreNotCalledZero() {
    assertThat(console.lines(loop().cost(12.5, 0.002).build()))
        .contains("   = cache lines per iteration: 12.50 now, under 0.01 after");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 1, 0, no findings in 1 file",
    "1, 0, 0, 1, 0, 1 finding: 1 error in 1 file",
    "2, 1, 3, 40, 0, '6 findings: 2 errors, 1 warning, 3 suggestions in 40 files'",
    "0, 2, 0, 12, 4, '2 findings: 2 warnings in 12 files (4 could not be read or parsed)'",
  })
  void countsInPlainWords(
      int errors, int warnings, int suggestions, int files, int unparsable, String text) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < errors + warnings + suggestions; i++) {
      Severity severity =
          i < errors ? Severity.ERROR : i < errors + warnings ? Severity.WARNING : Severity.INFO;
      findings.add(loop().check(Check.HOSTILE_LOOP_ORDER, severity).build());
    }
    Statistics statistics = new Statistics(files, files, unparsable, 0, 0, 0);

    assertThat(console.summary(new ScanReport(findings, List.of(), statistics))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"12, 5, A.java:12:5", "12, 0, A.java:12", "0, 0, A.java", "0, 5, A.java"})
  void diagnosticsTellAsMuchOfThePlaceAsIsKnown(int line, int column, String place) {
    assertThat(console.lines(new Diagnostic("A.java", line, column, "gone\n\tand away\n")))
        .containsExactly(place + " PROBLEM gone", "       and away");
  }

  private static FindingBuilder loop() {
    return new FindingBuilder("A.java", "for (;;)\n", "for (;;)").message("m", "");
  }

  private List<String> frame(String source, String header, int first, int last) {
    Finding finding =
        new FindingBuilder("A.java", source, header)
            .message("m", "here")
            .frame(first, last)
            .build();
    List<String> lines = console.lines(finding);
    return lines.subList(1, lines.size() - 1);
  }
}

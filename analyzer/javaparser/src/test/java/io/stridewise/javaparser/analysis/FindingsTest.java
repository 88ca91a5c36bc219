package io.stridewise.javaparser.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.core.check.Check;
import io.stridewise.core.check.Finding;
import io.stridewise.core.check.Severity;
import io.stridewise.core.remedy.RemedyKind;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which nests are worth a finding, how loud, what is advised, and in which words. */
class FindingsTest {
  private static final String PARAMETERS =
      "double[] a, double[] b, double[][] g, double[][] w, double[][] v, double[][][] h, byte[] y, byte[] z,"
          + " String[][] s, double[] o, int n, int m, boolean flag";
  private static final String NEST = "for (int j = 0; j < n; j++) for (int i = 0; i < m; i++) ";

  private static Analyzed method(String statements) {
    return Analyzed.method(PARAMETERS, statements);
  }

  @Nested
  class Plans {

    @ParameterizedTest
    @CsvSource(
        delimiter = '#',
        textBlock =
            """
            g[i][j] = 0;                                     # INTERCHANGE # swap the loops
            g[i][j] = w[i][j] + 1;                           # INTERCHANGE # swap the loops
            a[i * n + j] = 0;                                # INTERCHANGE # swap the loops
            g[i][j] *= b[i];                                 # HOIST       # swap the loops, hoist `b[i]`
            """)
    void ofTwoPerfectLoops(String body, RemedyKind kind, String advice) {
      Finding finding = method(NEST + body).finding();

      assertThat(finding.remedy()).isEqualTo(kind);
      assertThat(finding.advice()).isEqualTo(advice);
    }

    @Test
    void aProductRunsItsColumnsInnermostAndHoistsTheFactor() {
      Finding finding =
          method(
                  "for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) for (int k = 0; k < n; k++)"
                      + " g[i][j] += w[i][k] * v[k][j];")
              .finding();

      assertThat(finding.advice()).isEqualTo("order the loops `i`, `k`, `j`, hoist `w[i][k]`");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '#',
        textBlock =
            """
            i # j # k # `k`, `j`, `i`
            j # i # k # `k`, `j`, `i`
            j # k # i # none
            i # k # j # `k`, `j`, `i`
            k # i # j # `k`, `j`, `i`
            k # j # i # none
            """)
    void aDeepNestIsOrderedLikeItsSubscripts(
        String first, String second, String third, String order) {
      String header = "for (int %1$s = 0; %1$s < n; %1$s++) ";
      List<Finding> findings =
          method(
                  header.formatted(first)
                      + header.formatted(second)
                      + header.formatted(third)
                      + "h[k][j][i] = 0;")
              .findings();

      assertThat(findings.stream().map(Finding::advice).toList())
          .isEqualTo(order.equals("none") ? List.of() : List.of("order the loops " + order));
    }

    @Test
    void aColumnSumIsPromoted() {
      Finding finding =
          method(
                  "for (int j = 0; j < n; j++) { double t = 0; for (int i = 0; i < m; i++) t += g[i][j]; o[j] = t; }")
              .finding();

      assertThat(finding.remedy()).isEqualTo(RemedyKind.PROMOTE);
      assertThat(finding.advice())
          .startsWith(
              "make `t` an array with one element per `j`, split the loop, run `j` inside `i`");
    }

    @Test
    void anImperfectNestIsSplit() {
      Finding finding =
          method(
                  "for (int j = 0; j < n; j++) { o[j] = 0; for (int i = 0; i < m; i++) o[j] += g[i][j]; }")
              .finding();

      assertThat(finding.remedy()).isEqualTo(RemedyKind.DISTRIBUTE);
      assertThat(finding.advice()).startsWith("split the loop over `j`, run `j` inside `i`");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "g[i][j] = w[j][i];",
          "g[j][i] = w[i][j];",
          "a[i * n + j] = b[j * m + i];",
          "g[i][j] = w[j][i] + v[j][i];"
        })
    void oneGoodAndOneBadArrayAreNeverJustSwapped(String body) {
      assertThat(method(NEST + body).findings())
          .allMatch(f -> f.remedy() == RemedyKind.TILE && f.check() == Check.OPPOSING_STRIDES);
    }

    @Test
    void whatIsWalkedInOrderIsLeftAlone() {
      assertThat(method(NEST + "g[j][i] = w[j][i];").findings()).isEmpty();
      assertThat(method(NEST + "a[j * m + i] = 0;").findings()).isEmpty();
    }

    @Test
    void equalOrdersAreLeftAlone() {
      assertThat(method(NEST + "x(g[i][i]);").findings()).isEmpty();
      assertThat(method(NEST + "h[i][j][0] = 0;").findings()).isEmpty();
    }

    @Test
    void aSingleLoopHasNoOrder() {
      assertThat(method("for (int i = 0; i < n; i++) g[i][m] = 0;").findings()).isEmpty();
    }

    @Test
    void linesBeforeAndAfterAreTold() {
      assertThat(method(NEST + "g[i][j] = w[i][j];").finding().cost())
          .contains(new Finding.Cost(2, 0.25));
    }
  }

  @Nested
  class Gates {

    @ParameterizedTest
    @CsvSource({"8, 0", "9, 1", "16, 1", "17, 1"})
    void upToEightRowsThereIsNothingToTell(int rows, int findings) {
      String nest = "for (int j = 0; j < n; j++) for (int i = 0; i < %d; i++) g[i][j] = 0;";

      assertThat(method(nest.formatted(rows)).findings()).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"16, INFO", "17, WARNING"})
    void upToSixteenRowsItIsASuggestion(int rows, Severity severity) {
      String nest = "for (int j = 0; j < n; j++) for (int i = 0; i < %d; i++) g[i][j] = 0;";

      assertThat(method(nest.formatted(rows)).finding().severity()).isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"8, 0", "9, 1"})
    void upToEightIterationsOfTheNewInnerLoopThereIsNothingToGain(int columns, int findings) {
      String nest = "for (int j = 0; j < %d; j++) for (int i = 0; i < n; i++) g[i][j] = 0;";

      assertThat(method(nest.formatted(columns)).findings()).hasSize(findings);
    }

    @Test
    void aGuardIsAsGoodAsAConstant() {
      assertThat(method("if (m > 8) return; " + NEST + "g[i][j] = 0;").findings()).isEmpty();
      assertThat(method("if (m <= 8) { " + NEST + "g[i][j] = 0; }").findings()).isEmpty();
      assertThat(method("if (m > 16) return; " + NEST + "g[i][j] = 0;").finding().severity())
          .isEqualTo(Severity.INFO);
    }

    @Test
    void littleMemoryIsOnlyWorthAVectorLoop() {
      String nest = "for (int j = 0; j < %1$d; j++) for (int i = 0; i < %1$d; i++) g[i][j] = %2$s;";

      assertThat(method(nest.formatted(181, "0")).finding().severity()).isEqualTo(Severity.INFO);
      assertThat(method(nest.formatted(182, "0")).finding().severity()).isEqualTo(Severity.WARNING);
      assertThat(method(nest.formatted(181, "Math.sin(2)")).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{ g[i][j] = 0; use(g); }",
          "{ g[i][j] = 0; new Object(); }",
          "{ g[i][j] = 0; synchronized (g) { } }",
          "{ g[i][j] = 0; g[i] = a; }",
          "{ try { g[i][j] = 0; } catch (RuntimeException e) { } }"
        })
    void bodiesOfOtherWorkAreLeftAlone(String body) {
      assertThat(method(NEST + body).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"g[i][j] = Math.exp(2);", "g[i][j] = a[(int) b[i]];", "s[i][j] = null;"})
    void slowUnknownOrReferenceBodiesAreSuggestions(String body) {
      assertThat(method(NEST + body).findings()).allMatch(f -> f.severity() == Severity.INFO);
    }

    @Test
    void whatIsIllegalIsNotTold() {
      assertThat(method(NEST + "g[i][j] = g[i - 1][j + 1];").findings()).isEmpty();
    }

    @Test
    void whatCannotBeShownIsASuggestionWithTheReason() {
      Finding finding = method(NEST + "{ if (flag) break; g[i][j] = 0; }").finding();

      assertThat(finding.severity()).isEqualTo(Severity.INFO);
      assertThat(finding.tier()).isEmpty();
      assertThat(finding.conditions()).containsExactly("loop `i` may end early");
    }
  }

  @Nested
  class Words {

    @ParameterizedTest
    @CsvSource(
        delimiter = '#',
        textBlock =
            """
            g[i][j] = 0;                # loop `i` walks down the columns of `g`: each step opens another row
            g[i][j] = w[i][j];          # loop `i` walks down the columns of `w` and `g`: each step opens another row
            g[i][j] = w[i][j] + v[i][j]; # loop `i` walks down the columns of `w`, `v` and `g`: each step opens another row
            h[i][0][j] = 0;             # loop `i` walks across the rows of `h`: each step opens another row
            a[i * 1000 + j] = 0;        # loop `i` strides through `a`: each step moves 8000 bytes
            a[j - i * 1000] = 0;        # loop `i` strides through `a`: each step moves 8000 bytes
            a[i * 1024 + j] = 0;        # loop `i` strides through `a`: each step moves 8192 bytes, a pitch that maps to few cache sets (a power of two, or whole pages)
            a[i * n + j] = 0;           # loop `i` strides through `a`: each step skips `n` elements
            """)
    void messages(String body, String message) {
      assertThat(method(NEST + body).finding().message()).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '#',
        textBlock =
            """
            g[i][j] = 0;           # g: new row per step of i, 8 bytes per step of j
            a[i * 1000 + j] = 0;   # a: 8000 bytes per step of i, 8 bytes per step of j
            y[i * 1000 + j] = 0;   # y: 1000 bytes per step of i, 1 byte per step of j
            y[i * n + j] = 0;      # y: n bytes per step of i, 1 byte per step of j
            a[i * n + j] = 0;      # a: 8 * n bytes per step of i, 8 bytes per step of j
            a[i * n - j] = 0;      # a: 8 * n bytes per step of i, 8 bytes per step of j
            """)
    void captions(String body, String caption) {
      assertThat(method(NEST + body).finding().caption()).isEqualTo(caption);
    }

    @Test
    void accessesAreQuotedOnOneLine() {
      Finding finding = method(NEST + "g[i]\n    [j] = 0;").finding();

      assertThat(finding.related())
          .extracting(Finding.Related::text)
          .containsExactly("`g[i] [j]`: new row per step of i, 8 bytes per step of j");
    }
  }

  @Nested
  class Frames {
    private final Finding finding =
        Analyzed.file(
                "class A {\n  void f(double[][] g, int n) {\n    int x = 1;\n    for (int j = 0; j < n; j++) {\n"
                    + "      // one\n      // two\n      // three\n      for (int i = 0; i < n; i++) {\n"
                    + "        g[i][j] = x;\n      }\n    }\n  }\n}\n")
            .finding();

    @Test
    void beginAtMostTwoLinesAboveTheLoopAndEndAtTheAccess() {
      assertThat(finding.frameStart()).isEqualTo(6);
      assertThat(finding.frame())
          .containsExactly(
              "      // two",
              "      // three",
              "      for (int i = 0; i < n; i++) {",
              "        g[i][j] = x;");
    }

    @Test
    void pointAtTheHeaderOfTheInnerLoop() {
      assertThat(finding.place().startLine()).isEqualTo(8);
      assertThat(finding.place().startColumn()).isEqualTo(7);
      assertThat(finding.place().endColumn()).isEqualTo(34);
    }

    @Test
    void knowTheLinesOfTheWholeNest() {
      assertThat(finding.loopStart()).isEqualTo(4);
      assertThat(finding.loopEnd()).isEqualTo(11);
    }

    @Test
    void doNotBeginAboveTheNest() {
      assertThat(method("int x = 1;\n" + NEST + "\ng[i][j] = x;").finding().frameStart())
          .isEqualTo(4);
    }

    @Test
    void endFourLinesBelowTheHeaderAtTheLatest() {
      Finding far = method(NEST + "{\n\n\n\n\n\n\ng[i][j] = 0; }").finding();

      assertThat(far.frame()).hasSize(5);
    }
  }

  @Nested
  class Fingerprints {
    private static final String CODE = NEST + "g[i][j] = 0;";

    private static String of(String statements) {
      return method(statements).findings().get(0).fingerprint();
    }

    @Test
    void staySoWhereCodeMoves() {
      assertThat(of("\n\n  int x = 0;\n" + CODE)).isEqualTo(of(CODE));
    }

    @Test
    void staySoWhereCodeIsIndentedAnew() {
      assertThat(of(CODE.replace(") ", ")\n\t\t "))).isEqualTo(of(CODE));
    }

    @Test
    void changeWithTheCode() {
      assertThat(of(CODE.replace("= 0", "= 1"))).isNotEqualTo(of(CODE));
    }

    @Test
    void tellEqualNestsOfAFileApart() {
      assertThat(method(CODE + CODE + CODE).findings())
          .extracting(Finding::fingerprint)
          .doesNotHaveDuplicates();
    }

    @Test
    void stayTheSameForTheFirstOfEqualNests() {
      assertThat(of(CODE + CODE)).isEqualTo(of(CODE));
    }
  }

  @Test
  void findingsAreSortedByPlace() {
    List<Finding> findings =
        method("Runnable r = () -> { " + NEST + "g[i][j] = 0; };" + NEST + "w[i][j] = 0;")
            .findings();

    assertThat(findings).extracting(f -> f.place().span().start()).isSorted().hasSize(2);
  }
}

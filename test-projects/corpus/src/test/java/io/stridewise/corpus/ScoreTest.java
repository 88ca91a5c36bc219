package io.stridewise.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.corpus.ScanResult.Found;
import io.stridewise.corpus.ScanResult.Statistics;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {
  @ParameterizedTest
  @CsvSource({
    "a/B.java, 10, 20, true", // around the inner loop
    "a/B.java, 14, 20, true", // begins on its last line
    "a/B.java, 10, 12, true", // ends on its first line
    "a/B.java, 10, 11, false",
    "a/B.java, 15, 20, false",
    "src/a/B.java, 12, 14, true", // scanned from a folder above
    "xa/B.java, 12, 14, false",
    "a/C.java, 12, 14, false"
  })
  void aFindingMatchesByFileAndOverlappingLines(
      String path, int loopStart, int loopEnd, boolean matches) {
    Label label = label(7, "a/B.java", 12, 14, "TRUE");

    assertThat(label.matches(found(path, loopStart, loopEnd, "HostileLoopOrder", "WARNING")))
        .isEqualTo(matches);
  }

  @Test
  void theLoudestFindingOnANestCounts() {
    Score score =
        score(
            List.of(label(1, "a/B.java", 12, 14, "BENIGN")),
            found("a/B.java", 10, 15, "OpposingStrides", "INFO"),
            found("a/B.java", 12, 14, "HostileLoopOrder", "WARNING"));

    assertThat(score.count("BENIGN", "WARNING")).isEqualTo(1);
    assertThat(score.count("BENIGN", "INFO")).isZero();
  }

  @Test
  void checksThatSayNothingOfTheOrderDoNotCount() {
    Score score =
        score(
            List.of(label(1, "a/B.java", 12, 14, "FALSE")),
            found("a/B.java", 12, 14, "RepeatedRowLookup", "INFO"));

    assertThat(score.count("FALSE", "")).isEqualTo(1);
  }

  @Test
  void precisionIsTheHostileShareOfRowsWithAWarning() {
    Score score =
        score(
            List.of(
                label(1, "a/B.java", 10, 11, "TRUE"),
                label(2, "a/B.java", 20, 21, "HOSTILE-ILLEGAL"),
                label(3, "a/B.java", 30, 31, "HOSTILE-NO-BETTER"),
                label(4, "a/B.java", 40, 41, "BENIGN"),
                label(5, "a/B.java", 50, 51, "FALSE")),
            found("a/B.java", 10, 11, "HostileLoopOrder", "WARNING"),
            found("a/B.java", 20, 21, "HostileLoopOrder", "WARNING"),
            found("a/B.java", 30, 31, "OpposingStrides", "WARNING"),
            found("a/B.java", 40, 41, "HostileLoopOrder", "WARNING"),
            found("a/B.java", 50, 51, "HostileLoopOrder", "INFO"));

    assertThat(score.precision()).isEqualTo(0.75);
    assertThat(score.lines())
        .contains("precision of WARNING: 3 of 4 labelled rows with a warning are hostile (75 %)")
        .anyMatch(l -> l.startsWith("  #4 math-1 a/B.java:40"))
        .noneMatch(l -> l.startsWith("  #5"));
  }

  @Test
  void aLibraryThatWasNotScannedIsNotMissed() {
    Score score = new Score(List.of(label(1, "a/B.java", 12, 14, "TRUE")), Map.of());

    assertThat(score.count("TRUE", "")).isZero();
    assertThat(score.lines())
        .contains(
            "precision of WARNING: 0 of 0 labelled rows with a warning are hostile",
            "1 labels of libraries that were not scanned");
  }

  @Test
  void aRowIsRead() {
    Label label =
        Label.parse(
            "9,g:math:1,a/B.java,8,20,12,14,B.sum,HOSTILE-ILLEGAL,distribute,high,static,T[][],imperfect,rectangular");

    assertThat(label)
        .isEqualTo(
            new Label(
                9,
                new Coordinates("g", "math", "1"),
                "a/B.java",
                12,
                14,
                "B.sum",
                "HOSTILE-ILLEGAL",
                "distribute",
                "static",
                "T[][]"));
    assertThat(label.hostile()).isTrue();
  }

  private static Score score(List<Label> labels, Found... findings) {
    return new Score(
        labels,
        Map.of("math-1", new ScanResult(new Statistics(1, 1, 0, 60, 0, 0), List.of(findings))));
  }

  private static Label label(int id, String path, int innerStart, int innerEnd, String verdict) {
    return new Label(
        id,
        new Coordinates("g", "math", "1"),
        path,
        innerStart,
        innerEnd,
        "B.sum",
        verdict,
        "none",
        "static",
        "T[][]");
  }

  private static Found found(
      String path, int loopStart, int loopEnd, String check, String severity) {
    return new Found(
        check,
        severity,
        path,
        loopStart,
        loopStart,
        loopEnd,
        "m",
        "interchange",
        null,
        "B",
        List.of(),
        "f" + loopStart);
  }
}

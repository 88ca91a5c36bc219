package io.stridewise.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.corpus.ScanResult.Found;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingDiffTest {
  private static final Found SUM = found("a/Sum.java", 14, "WARNING", "s1");
  private static final Found COPY = found("a/Copy.java", 30, "INFO", "c1");

  @Test
  void equalReportsDoNotDiffer() {
    assertThat(FindingDiff.lines(List.of(SUM, COPY), List.of(SUM, COPY))).isEmpty();
  }

  @Test
  void aFindingOnAnotherLineIsTheSame() {
    assertThat(FindingDiff.lines(List.of(SUM), List.of(found("a/Sum.java", 99, "WARNING", "s1"))))
        .isEmpty();
  }

  @Test
  void addedRemovedAndChangedFindingsAreTold() {
    Found quieter = found("a/Sum.java", 14, "INFO", "s1");
    Found fresh = found("a/New.java", 5, "WARNING", "n1");

    assertThat(FindingDiff.lines(List.of(SUM, COPY), List.of(fresh, quieter)))
        .containsExactly(
            "+ a/New.java:5 WARNING [HostileLoopOrder] walks down (swap the loops, tier B)",
            "~ a/Sum.java:14 INFO [HostileLoopOrder] walks down (swap the loops, tier B)",
            "    was a/Sum.java:14 WARNING [HostileLoopOrder] walks down (swap the loops, tier B)",
            "- a/Copy.java:30 INFO [HostileLoopOrder] walks down (swap the loops, tier B)");
  }

  private static Found found(String path, int line, String severity, String fingerprint) {
    return new Found(
        "HostileLoopOrder",
        severity,
        path,
        line,
        line,
        line + 2,
        "walks down",
        "interchange",
        "swap the loops",
        "B",
        List.of(),
        fingerprint);
  }
}

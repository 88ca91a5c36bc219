package io.stridewise.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanResultTest {
  @TempDir Path folder;

  @Test
  void readsWhatItNeedsAndIgnoresTheRest() throws IOException {
    Path library = Files.createDirectories(folder.resolve("math-1"));
    Files.writeString(
        library.resolve("stridewise.json"),
        """
        {"schemaVersion": 1,
         "statistics": {"files": 9, "parsed": 3, "unparsable": 1, "lines": 700, "resolved": 40, "unresolved": 2, "errors": 0},
         "findings": [{"check": "HostileLoopOrder", "severity": "WARNING", "path": "a/Sum.java", "line": 14, "column": 9,
                       "loopStart": 13, "loopEnd": 15, "message": "walks down", "remedy": "none", "advice": null, "tier": null,
                       "fingerprint": "f", "related": []}],
         "diagnostics": []}
        """);

    ScanResult result = ScanResult.readAll(folder).get("math-1");

    assertThat(result.statistics()).isEqualTo(new ScanResult.Statistics(9, 3, 1, 700, 40, 2));
    assertThat(result.findings())
        .extracting(ScanResult.Found::text)
        .containsExactly("a/Sum.java:14 WARNING [HostileLoopOrder] walks down (none)");
  }

  @Test
  void anotherDocumentIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("other.json"), "{\"runs\": []}");

    assertThatThrownBy(() -> ScanResult.read(file))
        .hasMessageContaining("is not a report of Stridewise");
  }

  @Test
  void coordinatesAreCheckedAsTheyComeIn() {
    assertThat(Coordinates.parse("gov.nist.math:jama:1.0.3").folder()).isEqualTo("jama-1.0.3");
    assertThatThrownBy(() -> Coordinates.parse("jama:1.0.3"))
        .hasMessageContaining("GROUP:ARTIFACT:VERSION");
    assertThatThrownBy(() -> Coordinates.parse("a::1")).hasMessageContaining("'a::1'");
    assertThatThrownBy(() -> Coordinates.parse("a:b<:1")).hasMessageContaining("'a:b<:1'");
  }
}

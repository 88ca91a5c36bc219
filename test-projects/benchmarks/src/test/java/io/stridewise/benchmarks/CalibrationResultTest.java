package io.stridewise.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrationResultTest {
  private static final CalibrationResult RESULT =
      new CalibrationResult(
          "a processor",
          new Caches(32 << 10, 1 << 20, 32 << 20),
          List.of(
              new Timing("25.0.3", Shape.COLUMN_SUMS, Storage.ROWS, 1000, 1, 1.25, 0.125),
              new Timing("17.0.15", Shape.COLUMN_SUMS, Storage.ROWS, 1000, 1, 1.5, 0.125)));

  @TempDir Path folder;

  @Test
  void isReadAsItWasWritten() throws IOException {
    RESULT.write(folder.resolve("new/timings.csv"));

    assertThat(CalibrationResult.read(folder.resolve("new/timings.csv"))).isEqualTo(RESULT);
  }

  @Test
  void thePageKeepsTheTextAroundItsMarkers() throws IOException {
    Path page = folder.resolve("measurements.md");
    MeasurementsPage.update(page, RESULT);
    Files.writeString(page, "before\n" + Files.readString(page) + "after\n");

    MeasurementsPage.update(page, RESULT);

    assertThat(Files.readString(page))
        .startsWith("before\n")
        .endsWith("after\n")
        .containsOnlyOnce(
            "| `out[j] = sum of a[i][j]` | 1000 | 7.6 MiB | 1.50 -> 0.13 | 12x | 1.25 -> 0.13 | 10x |");
  }

  @Test
  void aPageWithoutMarkersIsRefused() {
    assertThatThrownBy(() -> MeasurementsPage.replace("# Measurements\n", "| a |"))
        .hasMessageContaining("lacks the line <!-- generated");
  }
}

package io.stridewise.javaparser;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.core.check.Options;
import io.stridewise.core.report.Diagnostic;
import io.stridewise.core.report.ScanReport;
import io.stridewise.javaparser.lowering.Equivalence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sources of this repository, whole and mutilated. */
final class RobustnessTest {
  private static final Path REPOSITORY = Path.of("../..");
  private static final long SEED = 20261122;

  @TempDir Path folder;

  @Test
  void ourOwnSourcesAreScannedWithoutAnInternalError() throws Exception {
    SourceSet set =
        SourceSet.of(
                REPOSITORY,
                List.of(REPOSITORY.resolve("analyzer"), REPOSITORY.resolve("test-projects")))
            .withGlobs(List.of(), List.of("**/target/**"));
    ScanReport report = SourceScanner.scan(set, Options.DEFAULT, 2, ScanListener.NONE);
    assertThat(report.diagnostics())
        .extracting(Diagnostic::message)
        .noneMatch(m -> m.contains("internal error"));
    assertThat(report.statistics().parsed()).isPositive();
  }

  @Test
  void leavingOutCodeDoesNotChangeWhatIsFound() throws IOException {
    int nests = 0;
    for (String source : samples()) {
      assertThat(Equivalence.filtered(source)).isEqualTo(Equivalence.whole(source));
      nests += Equivalence.whole(source).size();
    }
    assertThat(nests).isPositive();
  }

  @Test
  void truncatedAndHoledFilesNeverStopAScan() throws Exception {
    Random random = new Random(SEED);
    List<String> sources = samples();
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder(sources.get(random.nextInt(sources.size())));
      for (int cut = random.nextInt(3); cut >= 0; cut--) {
        mutilate(text, random);
      }
      Files.writeString(folder.resolve("M" + i + ".java"), text);
    }
    ScanReport report =
        SourceScanner.scan(
            SourceSet.of(folder, List.of(folder)), Options.DEFAULT, 2, ScanListener.NONE);
    assertThat(report.statistics().files()).isEqualTo(300);
    assertThat(report.statistics().unparsable()).isPositive();
    assertThat(report.statistics().parsed()).isPositive();
    assertThat(report.diagnostics())
        .extracting(Diagnostic::message)
        .noneMatch(m -> m.contains("internal error"));
  }

  private static void mutilate(StringBuilder text, Random random) {
    if (text.length() < 2) {
      return;
    }
    int at = random.nextInt(text.length());
    int length = 1 + random.nextInt(Math.min(40, text.length() - at));
    switch (random.nextInt(4)) {
      case 0 -> text.setLength(at);
      case 1 -> text.delete(at, at + length);
      case 2 -> text.insert(at, text.substring(at, at + length));
      default -> text.setCharAt(at, "{}()[];\"'/*\\.".charAt(random.nextInt(13)));
    }
  }

  /** Short files that are all loops. */
  private static List<String> samples() throws IOException {
    try (Stream<Path> found = Files.walk(REPOSITORY.resolve("analyzer/core/src/test/samples"))) {
      return found
          .filter(p -> p.toString().endsWith(".java"))
          .sorted()
          .map(RobustnessTest::read)
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

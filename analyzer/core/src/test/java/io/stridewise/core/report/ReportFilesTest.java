package io.stridewise.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stridewise.core.check.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFilesTest {
  private static final Set<ReportFormat> ALL = EnumSet.allOf(ReportFormat.class);

  @TempDir private Path folder;

  @Test
  void writesEveryFileFormatIntoNewFolders() throws IOException {
    Path deep = folder.resolve("target/stridewise");

    List<Path> written = ReportFiles.write(Examples.FULL, ALL, deep);

    assertThat(written)
        .containsExactly(deep.resolve("stridewise.sarif"), deep.resolve("stridewise.json"));
    assertThat(names(deep)).containsExactly("stridewise.json", "stridewise.sarif");
    assertThat(deep.resolve("stridewise.json")).hasContent(ReportFormat.JSON.render(Examples.FULL));
    assertThat(deep.resolve("stridewise.sarif"))
        .hasContent(ReportFormat.SARIF.render(Examples.FULL));
  }

  @Test
  void replacesOlderReports() throws IOException {
    ReportFiles.write(Examples.FULL, ALL, folder);
    ReportFiles.write(Examples.EMPTY, ALL, folder);

    assertThat(folder.resolve("stridewise.json"))
        .hasContent(ReportFormat.JSON.render(Examples.EMPTY));
  }

  @Test
  void leavesNoFolderBehindIfNothingGoesToAFile() throws IOException {
    Path unneeded = folder.resolve("out");

    assertThat(ReportFiles.write(Examples.FULL, EnumSet.of(ReportFormat.GITHUB), unneeded))
        .isEmpty();
    assertThat(unneeded).doesNotExist();
  }

  @Test
  void writesThroughALinkToAFolder() throws IOException {
    Path real = Files.createDirectory(folder.resolve("real"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);

    ReportFiles.write(Examples.EMPTY, EnumSet.of(ReportFormat.JSON), link);

    assertThat(real.resolve("stridewise.json")).exists();
  }

  @Test
  void reportsAreReadableAsOtherNewFilesAre() throws IOException {
    Path plain = Files.createFile(folder.resolve("plain"));
    ReportFiles.write(Examples.EMPTY, EnumSet.of(ReportFormat.JSON), folder);

    assertThat(Files.getPosixFilePermissions(folder.resolve("stridewise.json")))
        .isEqualTo(Files.getPosixFilePermissions(plain));
  }

  @Test
  void namesTheFileThatIsInTheWayOfTheFolder() throws IOException {
    Path file = Files.createFile(folder.resolve("out"));

    assertThatThrownBy(() -> ReportFiles.write(Examples.FULL, ALL, file))
        .isInstanceOf(IOException.class)
        .hasMessage("cannot create the folder " + file + ": '" + file + "' is in the way");
  }

  @Test
  void namesTheFolderThatIsInTheWayOfAFile() throws IOException {
    Path taken = Files.createDirectory(folder.resolve("stridewise.json"));

    assertThatThrownBy(
            () -> ReportFiles.write(Examples.FULL, EnumSet.of(ReportFormat.JSON), folder))
        .isInstanceOf(IOException.class)
        .hasMessage("cannot write " + taken + ": a folder has this name");
    assertThat(names(folder)).containsExactly("stridewise.json");
  }

  @Test
  void anOlderReportSurvivesAFailure() throws IOException {
    ReportFiles.write(Examples.FULL, ALL, folder);
    Finding broken =
        new FindingBuilder(Examples.SUM_PATH, Examples.SUM, "for (int j")
            .cost(Double.NaN, 1)
            .build();
    ScanReport unprintable = new ScanReport(List.of(broken), List.of(), ScanReport.Statistics.NONE);

    assertThatThrownBy(() -> ReportFiles.write(unprintable, ALL, folder))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(names(folder)).containsExactly("stridewise.json", "stridewise.sarif");
    assertThat(folder.resolve("stridewise.sarif"))
        .hasContent(ReportFormat.SARIF.render(Examples.FULL));
  }

  private static List<String> names(Path folder) throws IOException {
    try (var entries = Files.list(folder)) {
      return entries.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }
}

package io.stridewise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void source() throws IOException {
    file =
        Files.writeString(
            folder.resolve("Scale.java"),
            """
            class Scale {
              static void scale(double[][] a, int n, int m) {
                for (int j = 0; j < m; j++) {
                  for (int i = 0; i < n; i++) {
                    a[i][j] *= 2;
                  }
                }
              }
            }
            """);
  }

  @Test
  void aFileIsEnough() {
    Cli run = Cli.run("explain", file + ":5");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            "Scale.java:4:7 nest of `j`, `i`",
            "a[i][j]    read, write  8 bytes  new row",
            "i, j   0.13            legal (exact unless it throws)");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aFileMayBeNamedBelowFolders() {
    assertThat(Cli.run("explain", "Scale.java:5", folder.toString()).out())
        .isEqualTo(Cli.run("explain", file + ":5").out());
  }

  @Test
  void noNestIsWrongUsage() {
    Cli run = Cli.run("explain", file + ":1");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            "there is no nest of loops over arrays at Scale.java:1; the nearest are at lines 4");
  }

  @Test
  void aMissingFileIsWrongUsage() {
    Cli run = Cli.run("explain", folder.resolve("No.java") + ":1");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("there is no file or folder");
  }

  @Test
  void aMissingLineIsWrongUsage() {
    Cli run = Cli.run("explain", file.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("is no place; expected FILE:LINE", "explain --help");
  }
}

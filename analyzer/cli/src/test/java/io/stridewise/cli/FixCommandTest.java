package io.stridewise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixCommandTest {
  private static final String FINE =
      """
      class Fine {
        static void scale(double[][] a, int n, int m) {
          for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
              a[i][j] *= 2;
            }
          }
        }
      }
      """;

  /** The sum of a row depends on the sum of the row before. */
  private static final String ILLEGAL =
      """
      class Illegal {
        static double chain(double[][] a, int n, int m) {
          double x = 0;
          for (int j = 0; j < m; j++) {
            for (int i = 0; i < n; i++) {
              x = x * 0.5 + a[i][j];
            }
          }
          return x;
        }
      }
      """;

  @TempDir private Path folder;

  private Path source(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Cli fix(String... options) {
    String[] args = new String[options.length + 2];
    args[0] = "fix";
    System.arraycopy(options, 0, args, 1, options.length);
    args[args.length - 1] = folder.toString();
    return Cli.run(args);
  }

  @Test
  void nothingToFixIsCodeZero() throws IOException {
    Path file = source("Fine.java", FINE);

    Cli run = fix();

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo("nothing changed" + System.lineSeparator());
    assertThat(run.err()).isEmpty();
    assertThat(file).hasContent(FINE);
  }

  @Test
  void whatIsNotLegalIsLeftWithTheReason() throws IOException {
    Path file = source("Illegal.java", ILLEGAL);

    Cli run = fix("--tier=C", "--guards");

    assertThat(run.code()).isZero();
    assertThat(file).hasContent(ILLEGAL);
    assertThat(run.out()).contains("nothing changed");
  }

  @Test
  void aDryRunWithoutChangesIsAnEmptyPatch() throws IOException {
    source("Fine.java", FINE);

    Cli run = fix("--dry-run");

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("nothing to change");
  }

  @Test
  void aFileThatDoesNotParseIsReportedAndLeft() throws IOException {
    source("Fine.java", FINE);
    String broken = FINE.replace("i++)", "i++");
    Path file = source("Broken.java", broken);

    Cli run = fix();

    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("Broken.java:", "does not parse");
    assertThat(file).hasContent(broken);
  }

  @Test
  void nothingThatParsesIsCodeTwo() throws IOException {
    source("Broken.java", FINE.replace("i++)", "i++"));

    Cli run = fix();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("none of the files could be parsed");
  }

  @Test
  void sourcesInAJarAreRefused() throws IOException {
    Path jar = folder.resolve("x-sources.jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new ZipEntry("Fine.java"));
      out.write(FINE.getBytes(StandardCharsets.UTF_8));
    }

    Cli run = Cli.run("fix", jar.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("sources inside a jar cannot be changed: '" + jar + "'; unpack it");
  }

  @Test
  void whatIsNoTierIsWrongUsage() {
    Cli run = fix("--tier=Z");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("--tier: there is no tier 'Z' to apply; expected A (exact), B", "fix --help");
  }

  @Test
  void noSourcesIsCodeTwo() {
    Cli run = fix();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("there is no Java source in '" + folder + "'");
  }

  @Test
  void helpTellsTiersAndExitCodes() {
    Cli run = Cli.run("fix", "--help");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("--tier", "A (exact)", "--dry-run", "Exit codes:");
  }
}

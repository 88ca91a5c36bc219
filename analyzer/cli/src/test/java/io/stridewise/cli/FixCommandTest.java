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

  private static final String HOSTILE =
      """
      class Hostile {
        static void scale(double[][] a, int n, int m) {
          for (int j = 0; j < m; j++) { // columns
            for (int i = 0; i < n; i++) {
              a[i][j] *= 2;
            }
          }
        }
      }
      """;

  private static final String PUT_RIGHT =
      """
      class Hostile {
        static void scale(double[][] a, int n, int m) {
          for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) { // columns
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
  void theFileIsChangedAndASecondRunHasNothingToDo() throws IOException {
    Path file = source("Hostile.java", HOSTILE);

    Cli run = fix();

    assertThat(run.code()).isZero();
    assertThat(file).hasContent(PUT_RIGHT);
    assertThat(run.out())
        .startsWith("Hostile.java: 1 loop changed")
        .contains("4:7 exact unless it throws: swap the loops")
        .endsWith("1 loop changed in 1 file: 1 exact unless it throws" + System.lineSeparator());
    assertThat(fix().out()).startsWith("nothing changed");
    assertThat(file).hasContent(PUT_RIGHT);
  }

  @Test
  void tierALeavesWhatIsExactOnlyUnlessItThrows() throws IOException {
    Path file = source("Hostile.java", HOSTILE);

    Cli run = fix("--tier=a");

    assertThat(file).hasContent(HOSTILE);
    assertThat(run.out())
        .contains(
            "Hostile.java:4:7 left [HostileLoopOrder] its fix is exact unless it throws (tier B)",
            "nothing changed; 1 left: 1 above the tier asked for");
  }

  @Test
  void aDryRunPrintsThePatchInTheBytesOfTheFile() throws IOException {
    Path file = folder.resolve("Hostile.java");
    Files.writeString(
        file,
        HOSTILE.replace("columns", "\u00e9").replace("\n", "\r\n"),
        StandardCharsets.ISO_8859_1);
    byte[] before = Files.readAllBytes(file);

    Cli run = fix("--dry-run", "--encoding=ISO-8859-1");

    assertThat(file).hasBinaryContent(before);
    assertThat(new String(run.bytes(), StandardCharsets.ISO_8859_1))
        .isEqualTo(
            """
            --- a/Hostile.java
            +++ b/Hostile.java
            @@ -1,7 +1,7 @@
             class Hostile {\r
               static void scale(double[][] a, int n, int m) {\r
            -    for (int j = 0; j < m; j++) { // \u00e9\r
            -      for (int i = 0; i < n; i++) {\r
            +    for (int i = 0; i < n; i++) {\r
            +      for (int j = 0; j < m; j++) { // \u00e9\r
                     a[i][j] *= 2;\r
                   }\r
                 }\r
            """);
    assertThat(run.err()).contains("Hostile.java: 1 loop to change", "1 loop to change in 1 file");
  }

  @Test
  void aFileThatIsNotInItsEncodingIsLeft() throws IOException {
    Path file = folder.resolve("Hostile.java");
    Files.writeString(file, HOSTILE.replace("columns", "\u00e9"), StandardCharsets.ISO_8859_1);
    byte[] before = Files.readAllBytes(file);

    Cli run = fix();

    assertThat(file).hasBinaryContent(before);
    assertThat(run.err()).contains("is not valid UTF-8");
    assertThat(run.out()).contains("left [HostileLoopOrder] its file is not valid UTF-8");
  }

  @Test
  void quietTellsTheSumOnly() throws IOException {
    source("Hostile.java", HOSTILE);

    assertThat(fix("--quiet").out().lines())
        .containsExactly("1 loop changed in 1 file: 1 exact unless it throws");
  }

  @Test
  void checkNamesTheCommand() throws IOException {
    source("Hostile.java", HOSTILE);

    Cli run = Cli.run("check", "--formats=none", folder.toString());

    assertThat(run.out())
        .contains(
            "= fix (exact unless it throws): swap the loops          java -jar stridewise-cli.jar fix ")
        .contains("in 1 file; 1 can be fixed");
    assertThat(Cli.run("check", "--formats=none", "--tier=A", folder.toString()).out())
        .contains("= remedy (exact unless it throws): swap the loops" + System.lineSeparator());
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

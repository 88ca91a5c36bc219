package io.stridewise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.core.report.Terminal;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final String HOSTILE =
      """
      class Hostile {
        static void scale(double[][] a, int n, int m) {
          for (int j = 0; j < m; j++) {
            for (int i = 0; i < n; i++) {
              a[i][j] *= 2;
            }
          }
        }
      }
      """;

  private static final String FINE =
      HOSTILE.replace("a[i][j]", "a[j][i]").replace("Hostile", "Fine");
  private static final String BROKEN = HOSTILE.replace("i++)", "i++").replace("Hostile", "Broken");

  @TempDir private Path folder;
  private Path sources;
  private Path reports;

  @BeforeEach
  void folders() throws IOException {
    sources = Files.createDirectory(folder.resolve("src"));
    reports = folder.resolve("reports");
  }

  private void source(String name, String text) throws IOException {
    Files.writeString(sources.resolve(name), text);
  }

  private Cli check(String... options) {
    return on(Terminal.NONE, options);
  }

  private Cli on(Terminal terminal, String... options) {
    List<String> args = new ArrayList<>(List.of("check", "--output-directory", reports.toString()));
    args.addAll(List.of(options));
    args.add(sources.toString());
    return Cli.on(terminal, args.toArray(String[]::new));
  }

  @Test
  void nothingToSayIsCodeZero() throws IOException {
    source("Fine.java", FINE);

    Cli run = check();

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("no findings in 1 file");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aWarningIsCodeOne() throws IOException {
    source("Hostile.java", HOSTILE);

    Cli run = check();

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "Hostile.java:4:7 WARNING [HostileLoopOrder]",
            "4 |       for (int i",
            "1 finding: 1 warning in 1 file");
  }

  @Test
  void failOnDecidesInAnyCase() throws IOException {
    source("Hostile.java", HOSTILE);

    assertThat(check("--fail-on=error").code()).isZero();
    assertThat(check("--fail-on=never").code()).isZero();
    assertThat(check("--fail-on=info").code()).isEqualTo(1);
  }

  @Test
  void checksRestrictAndSetLevels() throws IOException {
    source("Hostile.java", HOSTILE);

    assertThat(check("--checks=-HostileLoopOrder").out()).startsWith("no findings");
    assertThat(check("--checks=HostileLoopOrder:INFO").out()).contains("1 suggestion");
    assertThat(check("--checks=OpposingStrides").code()).isZero();
  }

  @Test
  void reportsAreWrittenAndNamed() throws IOException {
    source("Hostile.java", HOSTILE);

    Cli run = check();

    assertThat(reports.resolve("stridewise.sarif")).content().contains("\"HostileLoopOrder\"");
    assertThat(reports.resolve("stridewise.json")).exists();
    assertThat(run.out()).contains("reports: " + reports.resolve("stridewise.sarif"));
  }

  @Test
  void noReportsWithNone() throws IOException {
    source("Hostile.java", HOSTILE);

    check("--formats=none");

    assertThat(reports).doesNotExist();
  }

  @Test
  void workflowCommandsGoToStandardOutput() throws IOException {
    source("Hostile.java", HOSTILE);

    assertThat(check("--formats=github").out().lines())
        .anyMatch(l -> l.startsWith("::warning file="));
  }

  @Test
  void quietPrintsOneLinePerFailingFinding() throws IOException {
    source("Hostile.java", HOSTILE);

    assertThat(check("--quiet").out().lines())
        .singleElement()
        .asString()
        .contains("Hostile.java:4:7");
    assertThat(check("--quiet", "--fail-on=NEVER").out()).isEmpty();
  }

  @Test
  void coloursOnlyOnTerminalsOrOnRequest() throws IOException {
    source("Hostile.java", HOSTILE);
    Terminal coloured = new Terminal(true, false, true);
    Terminal refused = new Terminal(true, false, false);

    assertThat(check().out()).doesNotContain("\u001b");
    assertThat(on(refused).out()).doesNotContain("\u001b");
    assertThat(on(coloured, "--color=never").out()).doesNotContain("\u001b");
    assertThat(on(coloured).out()).contains("\u001b[");
    assertThat(check("--color=ALWAYS").out()).contains("\u001b[");
  }

  @Test
  void progressOnlyWhereStandardErrorIsATerminal() throws IOException {
    source("Hostile.java", HOSTILE);
    Terminal watched = new Terminal(false, true, true);

    assertThat(on(watched).err()).contains("0 of 1 files").endsWith("\r\u001b[K");
    assertThat(on(watched, "--quiet").err()).isEmpty();
    assertThat(check().err()).isEmpty();
  }

  @Test
  void aFileThatDoesNotParseIsToldAndTheOthersAreAnalysed() throws IOException {
    source("Broken.java", BROKEN);
    source("Hostile.java", HOSTILE);

    Cli run = check();

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("Broken.java:4");
    assertThat(run.out()).contains("Hostile.java:4:7", "1 could not be read or parsed");
    assertThat(check("--fail-on=NEVER").code()).isZero();
  }

  @Test
  void nothingThatParsesIsCodeTwo() throws IOException {
    source("Broken.java", BROKEN);

    Cli run = check();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Broken.java:4", "none of the files could be parsed");
  }

  @Test
  void aFolderWithoutJavaIsCodeTwo() throws IOException {
    source("notes.txt", "no code");

    Cli run = check();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("there is no Java source in '" + sources + "'");
  }

  @Test
  void aMissingPathIsCodeTwo() {
    Path missing = folder.resolve("missing");

    Cli run = Cli.run("check", missing.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(missing.toString());
    assertNoStackTrace(run);
  }

  @Test
  void whatIsThereIsAnalysedBesideAMissingPath() throws IOException {
    source("Hostile.java", HOSTILE);

    Cli run = check(folder.resolve("missing").toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).containsOnlyOnce("missing");
    assertThat(run.out()).contains("Hostile.java:4:7");
  }

  @Test
  void aMissingClassPathEntryIsCodeTwoAndTheRestIsAnalysed() throws IOException {
    source("Hostile.java", HOSTILE);

    Cli run = check("--class-path", "missing.jar" + File.pathSeparator + folder);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualToIgnoringNewLines(
            "stridewise: --class-path: there is no file or folder 'missing.jar'");
    assertThat(run.out()).contains("Hostile.java:4:7");
  }

  @Test
  void theClassPathMayNameAllJarsOfAFolder() throws IOException {
    source("Fine.java", FINE);

    assertThat(check("--class-path", folder + "/*").code()).isZero();

    Cli missing = check("--class-path", folder.resolve("lib") + "/*");
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).contains("there is no file or folder '" + folder.resolve("lib"));
  }

  @Test
  void aFileThatIsNotJavaIsCodeTwo() throws IOException {
    source("notes.txt", "no code");

    Cli run = Cli.run("check", sources.resolve("notes.txt").toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("notes.txt");
    assertNoStackTrace(run);
  }

  @Test
  void anOutputFolderThatIsAFileIsCodeTwoInSpiteOfFindings() throws IOException {
    source("Hostile.java", HOSTILE);
    Files.writeString(reports, "in the way");

    Cli run = check();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("cannot create the folder " + reports);
    assertThat(run.out()).contains("Hostile.java:4:7");
  }

  @Test
  void wrongValuesAreToldInTheSpellingOfTheOption() throws IOException {
    source("Fine.java", FINE);

    assertWrong(
        "--fail-on: there is no level 'sometimes'; expected ERROR, WARNING, INFO or NEVER",
        "--fail-on=sometimes");
    assertWrong(
        "--checks: there is no check 'NoSuchCheck'; known are HostileLoopOrder",
        "--checks=NoSuchCheck");
    assertWrong("--formats: there is no format 'pdf'; known are sarif", "--formats=pdf");
    assertWrong("--machine: cannot read 'fast'", "--machine=fast");
    assertWrong("--color: there is no 'blue'; expected auto, always or never", "--color=blue");
    assertWrong("--encoding: there is no charset 'EBCDIK'", "--encoding=EBCDIK");
    assertWrong("--includes: '**/{a' is no glob", "--includes=**/{a");
    assertWrong("--threads: 0 is too few", "--threads=0");
    assertWrong("'--threads': 'many' is not an int", "--threads=many");
    assertWrong("--release: there is no Java release 'seventeen'", "--release=seventeen");
  }

  private void assertWrong(String message, String option) {
    Cli run = check(option);
    assertThat(run.code()).as(option).isEqualTo(2);
    assertThat(run.err()).as(option).contains(message);
    assertThat(run.out()).as(option).isEmpty();
    assertNoStackTrace(run);
  }

  @Test
  void pathsOfSourcesElsewhereAreRelativeToTheFolderThatHoldsThem() throws IOException {
    source("Hostile.java", HOSTILE);
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("Worse.java"), HOSTILE.replace("Hostile", "Worse"));

    assertThat(check().out()).startsWith("Hostile.java:4:7");
    assertThat(check(other.toString()).out())
        .startsWith("other/Worse.java:4:7")
        .contains("\nsrc/Hostile.java:4:7");
  }

  @Test
  void globsChooseFiles() throws IOException {
    source("Hostile.java", HOSTILE);
    source("Worse.java", HOSTILE.replace("Hostile", "Worse"));

    assertThat(check("--includes=**/Worse.java").out())
        .contains("Worse.java:4:7")
        .doesNotContain("Hostile.java");
    assertThat(check("--excludes=**/{Worse,Other}.java,**/none/**").out())
        .contains("Hostile.java:4:7")
        .doesNotContain("Worse.java");
  }

  @Test
  void encodingIsThatOfTheSources() throws IOException {
    Files.write(
        sources.resolve("Hostile.java"),
        HOSTILE
            .replace("a[", "größe[")
            .replace(" a,", " größe,")
            .getBytes(StandardCharsets.ISO_8859_1));

    assertThat(check("--encoding=ISO-8859-1").out()).contains("größe[i][j] *= 2");
  }

  @Test
  void aSourcesJarIsReadWithoutUnpacking() throws IOException {
    Path jar = folder.resolve("lib-sources.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry("acme/Hostile.java"));
      zip.write(HOSTILE.getBytes(StandardCharsets.UTF_8));
    }

    Cli run = Cli.run("check", "--formats=none", jar.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("acme/Hostile.java:4:7");
  }

  private static void assertNoStackTrace(Cli run) {
    assertThat(run.err()).doesNotContain("\tat ", "Exception");
  }
}

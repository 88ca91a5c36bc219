package io.stridewise.javaparser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.stridewise.core.check.Finding;
import io.stridewise.core.check.Options;
import io.stridewise.core.report.Diagnostic;
import io.stridewise.core.report.ScanReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourceScannerTest {
  private static final String NEST =
      "class A { void f(double[][] a, int n) { for (int j = 0; j < n; j++) for (int i = 0; i < n; i++) a[i][j] = 0; } }";

  @TempDir Path folder;

  @Test
  void onlyFilesWithANestAreParsed() throws Exception {
    write("A.java", NEST);
    write("B.java", "class B { void f(int[] a) { for (int i = 0; i < 9; i++) a[i] = 0; } }\n");
    ScanReport.Statistics seen = scan(folder).statistics();
    assertThat(seen).isEqualTo(new ScanReport.Statistics(2, 1, 0, 3, 0, 0));
  }

  @Test
  void findingsComeSortedByPathWithPathsBelowTheBase() throws Exception {
    write("q/B.java", NEST);
    write("p/A.java", NEST);
    write("p/A2.java", NEST);
    assertThat(scan(folder).findings())
        .extracting(f -> f.place().path())
        .containsExactly("p/A.java", "p/A2.java", "q/B.java");
  }

  @Test
  void anUnparsableFileIsReportedWithItsPlaceAndTheOthersGoOn() throws Exception {
    write("A.java", NEST);
    write("Broken.java", "class Broken {\n  void f( { }\n}\n");
    ScanReport report = scan(folder);
    assertThat(report.statistics().parsed()).isEqualTo(1);
    assertThat(report.statistics().unparsable()).isEqualTo(1);
    assertThat(report.diagnostics())
        .singleElement()
        .satisfies(d -> says(d, "Broken.java", 2, "does not parse"));
  }

  @Test
  void aLexicalErrorHasAPlaceToo() throws Exception {
    write("Broken.java", "class Broken {\n  \u00a7\n}\n");
    assertThat(scan(folder).diagnostics())
        .singleElement()
        .satisfies(d -> says(d, "Broken.java", 2, "does not parse"));
  }

  @Test
  void proseIsReported() throws Exception {
    write("Notes.java", "These are notes, not Java.\n");
    assertThat(scan(folder).diagnostics())
        .singleElement()
        .satisfies(d -> says(d, "Notes.java", 1, "does not parse"));
  }

  @Test
  void badBytesAreReportedAndTheFileIsScanned() throws Exception {
    byte[] latin = ("// caf\u00e9\n" + NEST).getBytes(StandardCharsets.ISO_8859_1);
    Files.write(folder.resolve("A.java"), latin);
    ScanReport report = scan(folder);
    assertThat(report.diagnostics())
        .singleElement()
        .satisfies(d -> says(d, "A.java", 1, "not valid UTF-8"));
    assertThat(report.statistics().parsed()).isEqualTo(1);
  }

  @Test
  void aByteOrderMarkIsNoTrouble() throws Exception {
    write("A.java", "\uFEFF" + NEST);
    ScanReport report = scan(folder);
    assertThat(report.diagnostics()).isEmpty();
    assertThat(report.findings()).isNotEmpty();
  }

  @Test
  void rootsThatAreMissingOrNoSources() throws Exception {
    Path text = write("x.txt", "x");
    Path jar = write("x.jar", "no zip");
    assertThat(scan(folder.resolve("gone"), text, jar).diagnostics())
        .satisfiesExactly(
            d -> says(d, "gone", 0, "does not exist"),
            d -> says(d, "x.jar", 0, "cannot be read as a jar"),
            d -> says(d, "x.txt", 0, "neither a folder"));
  }

  @Test
  void missingAndBrokenClassPathEntries() throws Exception {
    write(
        "A.java",
        "class A extends B { "
            + NEST.substring(NEST.indexOf("void")).replace("= 0; }", "= m(); }"));
    Path broken = write("broken.jar", "no zip");
    SourceSet set =
        SourceSet.of(folder, List.of(folder))
            .withClassPath(List.of(folder.resolve("gone.jar"), broken));
    assertThat(run(set, 1).diagnostics())
        .extracting(Diagnostic::message)
        .satisfiesExactlyInAnyOrder(
            m -> assertThat(m).contains("class path entry does not exist"),
            m -> assertThat(m).contains("class path entry cannot be read"));
  }

  @Test
  void aCycleOfLinksEnds() throws Exception {
    write("p/A.java", NEST);
    try {
      Files.createSymbolicLink(folder.resolve("p/again"), folder);
    } catch (IOException | UnsupportedOperationException e) {
      assumeThat(false).as("links can be made here").isTrue();
    }
    ScanReport report = scan(folder);
    assertThat(report.statistics().files()).isEqualTo(1);
    assertThat(report.diagnostics())
        .singleElement()
        .satisfies(d -> says(d, "p/again", 0, "symbolic link"));
  }

  @Test
  void aLinkToNowhereIsReported() throws Exception {
    write("A.java", NEST);
    try {
      Files.createSymbolicLink(folder.resolve("Gone.java"), folder.resolve("nowhere.java"));
    } catch (IOException | UnsupportedOperationException e) {
      assumeThat(false).as("links can be made here").isTrue();
    }
    ScanReport report = scan(folder);
    assertThat(report.diagnostics())
        .singleElement()
        .satisfies(d -> says(d, "Gone.java", 0, "cannot be read"));
    assertThat(report.statistics().parsed()).isEqualTo(1);
  }

  @Test
  void overlappingRootsCountOnce() throws Exception {
    Path file = write("p/A.java", NEST);
    assertThat(scan(folder, folder.resolve("p"), file).statistics().files()).isEqualTo(1);
  }

  @Test
  void jarsOfSources() throws Exception {
    Path jar = folder.resolve("a-sources.jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (String name : new String[] {"p/B.java", "p/A.java", "p/readme.txt"}) {
        out.putNextEntry(new ZipEntry(name));
        out.write(NEST.getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(scan(jar).findings())
        .extracting(f -> f.place().path())
        .containsExactly("p/A.java", "p/B.java");
  }

  @Test
  void globs() throws Exception {
    write("src/p/A.java", NEST);
    write("src/p/B.java", NEST);
    write("src/generated/C.java", NEST);
    write("src/D.java", NEST);
    SourceSet all = SourceSet.of(folder, List.of(folder.resolve("src")));
    assertThat(paths(all.withGlobs(List.of(), List.of("**/generated/**"))))
        .containsExactly("src/D.java", "src/p/A.java", "src/p/B.java");
    assertThat(paths(all.withGlobs(List.of("p/*.java", "D.java"), List.of("**/B.java"))))
        .containsExactly("src/D.java", "src/p/A.java");
    assertThat(paths(all.withGlobs(List.of("**/D.java"), List.of()))).containsExactly("src/D.java");
    assertThatThrownBy(() -> paths(all.withGlobs(List.of("["), List.of())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void typesOfOtherFilesComeFromTheirSources() throws Exception {
    write(
        "src/p/Base.java",
        "package p; class Base { protected double[][] data; float g() { f(); return 1; } void f() {} }");
    write(
        "src/p/A.java",
        "package p; class A extends Base { void x(int n) { for (int j = 0; j < n; j++) for (int i = 0; i < n; i++)"
            + " data[i][j] = g(); } }");
    ScanReport.Statistics seen = scan(folder).statistics();
    assertThat(seen.resolved()).isEqualTo(2);
    assertThat(seen.unresolved()).isZero();
  }

  @Test
  void filesThatNameEachOthersMemberClassesEnd() throws Exception {
    write(
        "p/A.java",
        "package p; import static p.B.*; class A { class M {} B.N n; N m; Gone g; void f(N n) {} }");
    write(
        "p/B.java",
        "package p; import static p.A.*; class B { class N {} A.M m; M n; Gone g; void f(M n) {} }");
    write(
        "p/C.java",
        "package p; import static p.A.*; class C extends B { void x(double[][] a, int n) {"
            + " for (int j = 0; j < n; j++) for (int i = 0; i < n; i++) a[i][j] = y; } Gone g; M m; }");
    ScanReport report = scan(folder);
    assertThat(report.diagnostics()).isEmpty();
    assertThat(report.statistics().unresolved()).isEqualTo(1);
  }

  @Test
  void theJdkOfTheProjectIsAsked() throws Exception {
    write(
        "A.java",
        "class A { void x(double[][] a, int n) { for (int j = 0; j < n; j++) for (int i = 0; i < n; i++)"
            + " a[i][j] = Math.floorMod(i, j); } }");
    SourceSet plain = SourceSet.of(folder, List.of(folder));
    Path home = Path.of(System.getProperty("java.home"));
    SourceSet set =
        new SourceSet(
            plain.roots(),
            folder,
            List.of(),
            List.of(),
            Optional.of(home.resolve("../" + home.getFileName() + "/.")),
            25,
            StandardCharsets.UTF_8,
            List.of(),
            List.of());
    assertThat(run(set, 1).statistics().resolved()).isEqualTo(1);
    SourceSet wrong =
        new SourceSet(
            plain.roots(),
            folder,
            List.of(),
            List.of(),
            Optional.of(folder),
            25,
            StandardCharsets.UTF_8,
            List.of(),
            List.of());
    assertThat(run(wrong, 1).diagnostics())
        .singleElement()
        .satisfies(d -> assertThat(d.message()).contains("is no JDK"));
  }

  @Test
  void theReportDoesNotDependOnThreads() throws Exception {
    for (int i = 0; i < 100; i++) {
      write(
          "p" + i % 7 + "/C" + i + ".java",
          i % 10 == 3 ? "class X {" : NEST.replace("class A", "class C" + i));
    }
    SourceSet set = SourceSet.of(folder, List.of(folder));
    assertThat(run(set, 4)).isEqualTo(run(set, 1));
  }

  @Test
  void theListenerHearsEveryFile() throws Exception {
    write("A.java", NEST);
    write("B.java", NEST);
    List<String> heard = Collections.synchronizedList(new ArrayList<>());
    ScanListener listener =
        new ScanListener() {
          @Override
          public void filesFound(int count) {
            heard.add(count + " files");
          }

          @Override
          public void fileDone(String path) {
            heard.add(path);
          }
        };
    SourceScanner.scan(SourceSet.of(folder, List.of(folder)), Options.DEFAULT, 2, listener);
    assertThat(heard)
        .containsExactlyInAnyOrder("2 files", "A.java", "B.java")
        .startsWith("2 files");
  }

  @Test
  void interruptionStopsTheScan() throws Exception {
    for (int i = 0; i < 50; i++) {
      write("C" + i + ".java", NEST);
    }
    Thread scanning = Thread.currentThread();
    List<String> done = Collections.synchronizedList(new ArrayList<>());
    ScanListener listener =
        new ScanListener() {
          @Override
          public void fileDone(String path) {
            done.add(path);
            scanning.interrupt();
          }
        };
    assertThatThrownBy(() ->
            SourceScanner.scan(SourceSet.of(folder, List.of(folder)), Options.DEFAULT, 1, listener))
        .isInstanceOf(InterruptedException.class);
    assertThat(done).hasSizeLessThan(50);
  }

  @Test
  void thousandsOfOperandsDoNotOverflow() throws Exception {
    write("A.java", NEST.replace("= 0;", "= 1" + " + 1".repeat(8000) + ";"));
    ScanReport report = scan(folder);
    assertThat(report.diagnostics()).isEmpty();
    assertThat(report.statistics().parsed()).isEqualTo(1);
  }

  private List<String> paths(SourceSet set) throws InterruptedException {
    return run(set, 1).findings().stream()
        .map(Finding::place)
        .map(p -> p.path())
        .distinct()
        .toList();
  }

  private static void says(Diagnostic d, String path, int line, String message) {
    assertThat(d.path()).isEqualTo(path);
    assertThat(d.line()).isEqualTo(line);
    assertThat(d.message()).contains(message);
  }

  private ScanReport scan(Path... roots) throws InterruptedException {
    return run(SourceSet.of(folder, List.of(roots)), 2);
  }

  private static ScanReport run(SourceSet set, int threads) throws InterruptedException {
    return SourceScanner.scan(set, Options.DEFAULT, threads, ScanListener.NONE);
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}

package io.stridewise.core.report;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedDiffTest {
  @TempDir private Path folder;

  @Test
  void oneHunkWithThreeLinesAround() {
    assertThat(diff("A.java", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n"))
        .isEqualTo(
            """
            --- a/A.java
            +++ b/A.java
            @@ -2,7 +2,7 @@
             2
             3
             4
            -5
            +five
             6
             7
             8
            """);
  }

  @Test
  void nothingChangedIsAnEmptyPatch() {
    assertThat(diff("A.java", "1\n", "1\n")).isEmpty();
  }

  @Test
  void changesSixLinesApartShareAHunkAndSevenApartDoNot() {
    String between = "2\n3\n4\n5\n6\n7\n";

    assertThat(diff("A.java", "a\n" + between + "b\n", "A\n" + between + "B\n"))
        .containsOnlyOnce("@@ -");
    assertThat(diff("A.java", "a\n" + between + "8\nb\n", "A\n" + between + "8\nB\n"))
        .contains("@@ -1,4 +1,4 @@", "@@ -6,4 +6,4 @@");
  }

  @Test
  void anEmptyRangeIsNamedByTheLineBefore() {
    assertThat(diff("A.java", "", "1\n")).contains("@@ -0,0 +1 @@\n+1\n");
    assertThat(diff("A.java", "1\n2\n", "")).contains("@@ -1,2 +0,0 @@\n-1\n-2\n");
  }

  @Test
  void tellsThatTheLastLineHasNoEnd() {
    assertThat(diff("A.java", "1\n2", "1\ntwo"))
        .endsWith(" 1\n-2\n\\ No newline at end of file\n+two\n\\ No newline at end of file\n");
  }

  @Test
  void carriageReturnsStay() {
    assertThat(diff("A.java", "1\r\n2\r\n", "1\r\ntwo\r\n"))
        .endsWith("@@ -1,2 +1,2 @@\n 1\r\n-2\r\n+two\r\n");
  }

  @Test
  void namesThatWouldBreakTheHeaderAreQuoted() {
    assertThat(diff("a \"b\"\n.java", "", "1\n")).startsWith("--- \"a/a \\\"b\\\"\\012.java\"\n");
    assertThat(diff("a b.java", "", "1\n")).startsWith("--- a/a b.java\t\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5, 40, 300})
  void theScriptIsAsShortAsTheDistance(int changes) {
    Random random = new Random(changes);
    List<String> before = lines(random, 400);
    List<String> after = changed(random, before, changes);

    List<LineDiff.Row> rows = LineDiff.of(before, after);

    assertThat(rows.stream().filter(r -> r.mark() != '+').map(LineDiff.Row::line))
        .containsExactlyElementsOf(before);
    assertThat(rows.stream().filter(r -> r.mark() != '-').map(LineDiff.Row::line))
        .containsExactlyElementsOf(after);
    assertThat(rows.stream().filter(r -> !r.isKept()).count()).isEqualTo(distance(before, after));
  }

  @Test
  void aWhollyDifferentLargeFileIsReplaced() {
    List<String> before = IntStream.range(0, 4000).mapToObj(i -> "old " + i + "\n").toList();
    List<String> after = IntStream.range(0, 4000).mapToObj(i -> "new " + i + "\n").toList();

    assertThat(LineDiff.of(before, after)).hasSize(8000).noneMatch(LineDiff.Row::isKept);
  }

  record Pair(String path, String before, String after) {}

  static List<Pair> pairs() {
    Random random = new Random(7);
    List<String> lines = lines(random, 200);
    return List.of(
        new Pair("src/A.java", "1\n2\n3\n", "1\ntwo\n3\n"),
        new Pair("src/A.java", "1\r\n2\r\n3\r\n", "1\r\ntwo\r\nagain\r\n3\r\n"),
        new Pair("src/A.java", "1\n2", "1\n2\n"),
        new Pair("src/A.java", "1\n2\n", "one\n2"),
        new Pair("src/A.java", "\ufeff1\n\t2\n", "\ufeff1\n\ttwo\n"),
        new Pair("src/A.java", "caf\u00e9\n2\n", "caf\u00e9\ntwo\n"),
        new Pair("src/with blank/A.java", "1\n2\n", "1\ntwo\n"),
        new Pair("src/gr\u00fcn/A.java", "1\n2\n", "1\ntwo\n"),
        new Pair("A.java", "1\r2\r", "1\rtwo\r"),
        new Pair(
            "src/A.java", String.join("", lines), String.join("", changed(random, lines, 60))));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void gitAppliesIt(Pair pair) throws Exception {
    assertThat(patched(pair, "git", "apply", "--whitespace=nowarn", "-p1", "../patch"))
        .isEqualTo(pair.after().getBytes(UTF_8));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void patchAppliesIt(Pair pair) throws Exception {
    assumeTrue(isInstalled("patch"), "patch is on the path");

    assertThat(patched(pair, "patch", "--binary", "-p1", "-i", "../patch"))
        .isEqualTo(pair.after().getBytes(UTF_8));
  }

  @Test
  void bytesThatAreNoUtf8SurviveGit() throws Exception {
    byte[] before = "caf\u00e9\n1\n".getBytes(ISO_8859_1);
    byte[] after = "caf\u00e9\none\n".getBytes(ISO_8859_1);

    assertThat(patched("A.java", before, after, "git", "apply", "-p1", "../patch"))
        .isEqualTo(after);
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private byte[] patched(Pair pair, String... command) throws Exception {
    return patched(
        pair.path(), pair.before().getBytes(UTF_8), pair.after().getBytes(UTF_8), command);
  }

  private byte[] patched(String path, byte[] before, byte[] after, String... command)
      throws IOException, InterruptedException {
    Path tree = folder.resolve("tree");
    Path file = tree.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, before);
    Files.write(folder.resolve("patch"), UnifiedDiff.of(path, before, after));
    Process process =
        new ProcessBuilder(command).directory(tree.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return Files.readAllBytes(file);
  }

  private static String diff(String path, String before, String after) {
    return new String(UnifiedDiff.of(path, before.getBytes(UTF_8), after.getBytes(UTF_8)), UTF_8);
  }

  private static List<String> lines(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> random.nextInt(3) == 0 ? "}\n" : "line " + random.nextInt(60) + "\n")
        .collect(Collectors.toList());
  }

  private static List<String> changed(Random random, List<String> lines, int changes) {
    List<String> changed = new java.util.ArrayList<>(lines);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(changed.size());
      switch (random.nextInt(3)) {
        case 0 -> changed.remove(at);
        case 1 -> changed.add(at, "new " + i + "\n");
        default -> changed.set(at, "}\n");
      }
    }
    return changed;
  }

  /** Insertions and deletions needed, by the table of all prefixes. */
  private static long distance(List<String> a, List<String> b) {
    int[][] d = new int[a.size() + 1][b.size() + 1];
    for (int i = 0; i <= a.size(); i++) {
      for (int j = 0; j <= b.size(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
        } else if (a.get(i - 1).equals(b.get(j - 1))) {
          d[i][j] = d[i - 1][j - 1];
        } else {
          d[i][j] = 1 + Math.min(d[i - 1][j], d[i][j - 1]);
        }
      }
    }
    return d[a.size()][b.size()];
  }
}

package io.stridewise.javaparser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.stridewise.core.check.Explanation;
import io.stridewise.core.check.Options;
import io.stridewise.core.report.ExplanationConsole;
import io.stridewise.core.report.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceExplainerTest {
  private static final String SUM =
      """
      class Sum {
        static double[] columns(double[][] a, int n, int m) {
          double[] out = new double[m];
          for (int j = 0; j < m; j++) {
            for (int i = 0; i < n; i++) {
              out[j] += a[i][j];
            }
          }
          return out;
        }

        static void skew(double[][] a, int n) {
          for (int j = 0; j < n - 1; j++) {
            for (int i = 1; i < n; i++) {
              a[i][j] = a[i - 1][j + 1];
            }
          }
        }

        static int single(int[] a) {
          int s = 0;
          for (int i = 0; i < a.length; i++) {
            s += a[i];
          }
          return s;
        }
      }
      """;

  @TempDir private Path folder;

  private void source(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<Explanation> explain(String at) throws InterruptedException {
    return SourceExplainer.explain(
        SourceSet.of(folder, List.of(folder)), Options.DEFAULT, SourceLocation.parse(at));
  }

  private String text(String at) throws InterruptedException {
    StringBuilder out = new StringBuilder();
    explain(at).stream()
        .flatMap(e -> new ExplanationConsole(Style.PLAIN).lines(e).stream())
        .forEach(l -> out.append(l).append('\n'));
    return out.toString();
  }

  @Test
  void tellsStridesDependencesAndOrders() throws Exception {
    source("acme/Sum.java", SUM);

    assertThat(text("Sum.java:6"))
        .startsWith(
            """
            acme/Sum.java:5:7 nest of `j`, `i`
               line 4  j  0 to m - 1
               line 5  i  0 to n - 1

               a step of               j        i
               a[i][j]    read         8 bytes  new row
               out[j]     read, write  8 bytes  no move

               dependence              later by
               out[j] -> out[j]  flow  (0, <)

               order  lines per step
               j, i   1.00            as written
               i, j   0.25            legal (exact unless it throws)

               WARNING HostileLoopOrder: loop `i` walks down the columns of `a`: each step opens another row
            """);
  }

  @Test
  void aRefusalNamesAccessesVectorAndWitness() throws Exception {
    source("acme/Sum.java", SUM);

    assertThat(text("Sum.java:14"))
        .contains(
            "a[i - 1][j + 1] -> a[i][j]  anti  (1, -1); more, if rows of `a` are shared",
            "i, j   0.13            not legal",
            "no finding: the better order is not legal: ")
        .containsPattern(
            "because the accesses of `a` in `\\[i - 1]\\[j \\+ 1]` and `\\[i]\\[j]` .* distance \\(.*, as in \\(");
  }

  @Test
  void aBodyOfTooManyAccessesIsNamedAsSuch() throws Exception {
    StringBuilder body = new StringBuilder();
    for (int k = 0; k < 301; k++) {
      body.append("a[i + ").append(k).append("][j] = 1;\n");
    }
    source(
        "Many.java",
        """
        class Many {
          static void f(double[][] a, int n) {
            for (int j = 0; j < n; j++) {
              for (int i = 0; i < n; i++) {
                %s
              }
            }
          }
        }
        """
            .formatted(body));

    assertThat(text("Many.java:4"))
        .endsWith(
            "   no finding: its body has 301 array accesses; more than 300 are not compared with each other\n")
        .doesNotContain("lines per step");
  }

  @Test
  void aLineOfTheOuterLoopMeansAllNestsInside() throws Exception {
    source(
        "Two.java",
        """
        class Two {
          static void f(double[][] a, double[][] b, int n) {
            for (int i = 0; i < n; i++) {
              for (int j = 0; j < n; j++) {
                a[i][j] = 0;
              }
              for (int k = 0; k < n; k++) {
                b[k][i] = 0;
              }
            }
          }
        }
        """);

    assertThat(explain("Two.java:3")).extracting(e -> e.place().startLine()).containsExactly(4, 7);
    assertThat(explain("Two.java:8")).extracting(e -> e.place().startLine()).containsExactly(7);
  }

  @Test
  void whereThereIsNoNestTheNearestAreNamed() throws Exception {
    source("acme/Sum.java", SUM);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> explain("Sum.java:2"))
        .withMessage(
            "at: there is no nest of loops over arrays at acme/Sum.java:2; the nearest are at"
                + " lines 5, 14");
  }

  @Test
  void aFileIsFoundByTheEndOfItsPath() throws Exception {
    source("a/one/Sum.java", SUM);
    source("a/two/Sum.java", SUM);

    assertThat(explain("two/Sum.java:5").get(0).place().path()).isEqualTo("a/two/Sum.java");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> explain("Sum.java:5"))
        .withMessage(
            "at: 'Sum.java' may be a/one/Sum.java or a/two/Sum.java; give more of the path");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> explain("um.java:5"))
        .withMessage("at: there is no source file 'um.java' here; name a file of the sources");
  }

  @Test
  void aFileThatDoesNotParseIsTold() throws Exception {
    source("Sum.java", SUM.replace("i++)", "i++"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> explain("Sum.java:5"))
        .withMessageStartingWith("at: Sum.java does not parse");
  }

  @ParameterizedTest
  @CsvSource({
    "Sum.java:14, Sum.java, 14",
    "./src/Sum.java:3:7, src/Sum.java, 3",
    "src\\acme\\Sum.java:1, src/acme/Sum.java, 1",
    "C:\\x\\Sum.java:9, C:/x/Sum.java, 9",
  })
  void placesAreFileAndLine(String text, String file, int line) {
    assertThat(SourceLocation.parse(text)).isEqualTo(new SourceLocation(file, line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sum.java", "Sum.java:", "Sum.java:x", ":3", "Sum.java:0"})
  void whatIsNoPlaceIsTold(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SourceLocation.parse(text))
        .withMessageContaining("at: '" + text + "' is no place; expected FILE:LINE");
  }
}

package io.stridewise.pair;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.core.address.views.Trace;
import io.stridewise.core.check.Check;
import io.stridewise.core.check.Finding;
import io.stridewise.core.check.Options;
import io.stridewise.core.check.Severity;
import io.stridewise.core.report.ScanReport;
import io.stridewise.javaparser.OptionText;
import io.stridewise.javaparser.ScanListener;
import io.stridewise.javaparser.SourceScanner;
import io.stridewise.javaparser.SourceSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program is run with the recorder on, and the checker told what it has seen. */
class RecordedRunTest {
  private static final String SOURCE =
      """
      package acme;

      import io.stridewise.array.DoubleNd;
      import io.stridewise.array.Nd;

      final class Sum {
        public static void main(String[] args) {
          DoubleNd a = Nd.ones(300, 200);
          double sum = small(6, 5) + rows(a.transpose(), 30, 20) + columns(a, 300, 200);
          System.out.println(sum + a.sum());
        }

        static double columns(DoubleNd a, int n, int m) {
          double sum = 0;
          for (int j = 0; j < m; j++) {
            for (int i = 0; i < n; i++) {
              sum += a.get(i, j);
            }
          }
          return sum;
        }

        static double small(int n, int m) {
          DoubleNd a = Nd.zeros(n, m);
          for (int j = 0; j < m; j++) {
            for (int i = 0; i < n; i++) {
              a.set(i + j, i, j);
            }
          }
          return a.sum();
        }

        static double rows(DoubleNd t, int n, int m) {
          double sum = 0;
          for (int j = 0; j < n; j++) {
            for (int i = 0; i < m; i++) {
              sum += t.get(i, j);
            }
          }
          return sum;
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void whatWasWalkedIsKnown() throws Exception {
    Path source = Files.createDirectories(folder.resolve("src/acme")).resolve("Sum.java");
    Files.writeString(source, SOURCE);
    Path file = folder.resolve("run.trace");

    assertThat(run("-Dstridewise.trace.record=" + file, source)).isZero();
    Trace trace = OptionText.trace(Optional.of(file));
    List<Finding> blind = findings(Trace.NONE).findings();
    ScanReport seeing = findings(trace);

    assertThat(blind)
        .extracting(f -> f.place().startLine() + " " + f.severity())
        .containsExactly("26 WARNING");
    assertThat(trace.most("acme/Sum.java", 17, 17, "get", 2))
        .hasValueSatisfying(w -> {
          assertThat(w.layout().shape()).containsExactly(300, 200);
          assertThat(w.elements()).isBetween(59_900L, 60_000L);
        });
    assertThat(trace.at("acme/Sum.java", 10, 10))
        .anySatisfy(w -> {
          assertThat(w.operation()).isEqualTo("sum");
          assertThat(w.times()).isEqualTo(1);
          assertThat(w.elements()).isEqualTo(60_000);
        });
    assertThat(seeing.hottestFirst(trace))
        .extracting(f -> f.place().startLine() + " " + f.severity())
        .containsExactly("16 INFO", "26 INFO");
    assertThat(seeing.hottestFirst(trace).get(0))
        .satisfies(f -> {
          assertThat(f.check()).isEqualTo(Check.HOSTILE_LOOP_ORDER);
          assertThat(f.severity()).isEqualTo(Severity.INFO);
          assertThat(f.fix()).isEmpty();
          assertThat(f.message())
              .isEqualTo("loop `i` strides through `a`: each step moves 1600 bytes");
          assertThat(f.caption()).contains("; recorded: shape [300, 200], ");
          assertThat(f.conditions())
              .containsExactly("where elements of `a` lie is known of the recorded run only");
        });
  }

  @Test
  void aFileThatCannotBeWrittenIsOneLine() throws Exception {
    Path source = Files.createDirectories(folder.resolve("src/acme")).resolve("Sum.java");
    Files.writeString(source, SOURCE);
    Path log = folder.resolve("log");

    assertThat(run("-Dstridewise.trace.record=" + source.resolve("x"), source)).isZero();
    assertThat(Files.readAllLines(log))
        .filteredOn(l -> l.startsWith("stridewise: the trace could not be written to "))
        .hasSize(1);
  }

  /** The exit code of the program, run from its source. */
  private int run(String property, Path source) throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return new ProcessBuilder(
            java.toString(),
            property,
            "-cp",
            System.getProperty("java.class.path"),
            source.toString())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log").toFile())
        .start()
        .waitFor();
  }

  private ScanReport findings(Trace trace) throws IOException, InterruptedException {
    Path root = folder.resolve("src");
    return SourceScanner.scan(
        SourceSet.of(root, List.of(root)), Options.DEFAULT.with(trace), 1, ScanListener.NONE);
  }
}

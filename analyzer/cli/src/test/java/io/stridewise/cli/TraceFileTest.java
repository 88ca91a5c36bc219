package io.stridewise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --trace-file}: what a run of the program walked. */
class TraceFileTest {
  private static final String SOURCE =
      """
      package acme;

      import io.stridewise.array.DoubleNd;
      import io.stridewise.array.Nd;

      final class Sum {
        static void first(int n, int m) {
          DoubleNd a = Nd.zeros(n, m);
          for (int j = 0; j < m; j++) {
            for (int i = 0; i < n; i++) {
              a.set(i, i, j);
            }
          }
        }

        static void second(DoubleNd b, int n, int m) {
          for (int j = 0; j < m; j++) {
            for (int i = 0; i < n; i++) {
              b.set(i, i, j);
            }
          }
        }
      }
      """;

  private static final String TRACE =
      "stridewise-trace 1\n"
          + "acme.Sum\tfirst\tSum.java\t11\tset\tfloat64\t500,400\t3200,8\t200000\t200000\n"
          + "acme.Sum\tsecond\tSum.java\t19\tset\tfloat32\t900,700\t2800,4\t630000\t630000\n";

  @TempDir private Path folder;
  private Path sources;
  private Path trace;

  @BeforeEach
  void files() throws IOException {
    sources = Files.createDirectories(folder.resolve("src/acme")).getParent();
    Files.writeString(sources.resolve("acme/Sum.java"), SOURCE);
    trace = folder.resolve("run.trace");
  }

  private Cli check(String... options) {
    String[] args = new String[options.length + 4];
    args[0] = "check";
    args[1] = "--formats";
    args[2] = "none";
    System.arraycopy(options, 0, args, 3, options.length);
    args[args.length - 1] = sources.toString();
    return Cli.run(args);
  }

  @Test
  void unknownStridesBecomeKnownAndTheHottestPlaceComesFirst() throws IOException {
    Files.writeString(trace, TRACE);

    Cli blind = check();
    Cli seeing = check("--trace-file", trace.toString());

    assertThat(blind.out()).contains("Sum.java:10:7 WARNING").doesNotContain("Sum.java:18");
    assertThat(seeing.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(seeing.out())
        .containsSubsequence(
            "Sum.java:18:7 INFO [HostileLoopOrder] loop `i` strides through `b`: each step moves 2800 bytes",
            "recorded: shape [900, 700], 630000 elements",
            "not proved: where elements of `b` lie is known of the recorded run only",
            "Sum.java:10:7 WARNING [HostileLoopOrder] loop `i` strides through `a`",
            "recorded: shape [500, 400], 200000 elements");
  }

  @Test
  void walksThatAreRepeatedRestOnTheRecordedRunToo() throws IOException {
    Files.writeString(
        sources.resolve("acme/Sum.java"),
        SOURCE
            .replace("b.set(i, i, j);", "x[j] += b.get(i) * w[j][i];")
            .replace("DoubleNd b,", "DoubleNd b, float[] x, double[][] w,"));
    Files.writeString(
        trace, TRACE.replace("\tset\tfloat32\t900,700\t2800,4", "\tget\tfloat64\t900\t2800"));

    Cli run = check("--trace-file", trace.toString());

    assertThat(run.out())
        .containsSubsequence(
            "Sum.java:18:7 INFO [StridedReduction] loop `i` walks `b` again in each iteration of loop `j`, 2800 bytes per step",
            "where elements of `b` lie is known of the recorded run only");
  }

  @Test
  void smallArraysAreNoWarning() throws IOException {
    Files.writeString(trace, TRACE.replace("500,400\t3200,8", "50,40\t320,8"));

    Cli run = check("--trace-file", trace.toString());

    assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.out()).contains("Sum.java:10:7 INFO").contains("recorded: shape [50, 40]");
  }

  @Test
  void aFileThatIsNoTraceIsWrongUsage() throws IOException {
    Files.writeString(trace, TRACE + "nonsense\n");

    Cli run = check("--trace-file", trace.toString());

    assertThat(run.code()).isEqualTo(ExitCode.TROUBLE);
    assertThat(run.err())
        .contains("run.trace, line 4: expected 10 fields separated by tabs, found 1 in 'nonsense'")
        .contains("record it anew with -Dstridewise.trace.record=FILE");
  }

  @Test
  void aFileThatIsMissingOrBinaryIsTold() throws IOException {
    assertThat(check("--trace-file", trace.toString()).err())
        .contains("run.trace does not exist; record one with -Dstridewise.trace.record=FILE");

    Files.write(trace, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});

    assertThat(check("--trace-file", trace.toString()).err()).contains("is no text in UTF-8");
  }
}

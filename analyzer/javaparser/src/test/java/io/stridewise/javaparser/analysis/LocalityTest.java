package io.stridewise.javaparser.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.core.address.LoopNode;
import io.stridewise.core.locality.Footprint;
import io.stridewise.core.locality.Machine;
import io.stridewise.core.locality.PowerOfTwo;
import io.stridewise.core.locality.References;
import io.stridewise.core.locality.Stride;
import java.math.BigInteger;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far accesses move, which of them share cache lines, and how much memory they touch. */
class LocalityTest {
  private static final String PARAMETERS =
      "double[] a, double[][] g, double[][] w, double[][][] h, byte[] y, byte[][] yy, float[][] f, String[][] s,"
          + " double x, int n, int m";
  private static final String NEST = "for (int j = 0; j < n; j++) for (int i = 0; i < n; i++) ";

  private static Analyzed nest(String body) {
    return Analyzed.method(PARAMETERS, NEST + body);
  }

  private static String stride(Analyzed a, String loop) {
    Stride stride = Stride.of(a.accesses(x -> true).get(0), a.loop(loop));
    if (stride instanceof Stride.Bytes b) {
      return Long.toString(b.bytes());
    } else if (stride instanceof Stride.Symbolic s) {
      return s.width() + " * (" + s.elements() + ")";
    }
    return stride.getClass().getSimpleName();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          a[i] = 0;              # 8           # Invariant
          a[j] = 0;              # Invariant   # 8
          a[i * n + j] = 0;      # 8 * (n)     # 8
          a[j * n + i] = 0;      # 8           # 8 * (n)
          a[i * 100 + j] = 0;    # 800         # 8
          a[(9 - i) * 100] = 0;  # -800        # Invariant
          a[n - i] = 0;          # -8          # Invariant
          a[i + j] = 0;          # 8           # 8
          y[i] = 0;              # 1           # Invariant
          f[j][i] = 0;           # 4           # NewRow
          g[i][j] = 0;           # NewRow      # 8
          g[i][i] = 0;           # NewRow      # Invariant
          g[0][i] = 0;           # 8           # Invariant
          g[n - i][j] = 0;       # NewRow      # 8
          h[j][i][m] = 0;        # NewRow      # NewRow
          h[m][j][2 * i] = 0;    # 16          # NewRow
          a[i * i] = 0;          # Unknown     # Invariant
          a[i * j] = 0;          # 8 * (j)     # 8 * (i)
          g[i * i][j] = 0;       # Unknown     # 8
          s[j][i] = null;        # 4           # NewRow
          """)
  void aStrideIsWhatOneStepOfOneLoopMoves(String body, String inner, String outer) {
    Analyzed a = nest(body);

    assertThat(stride(a, "i")).isEqualTo(inner);
    assertThat(stride(a, "j")).isEqualTo(outer);
  }

  @Test
  void aStepOfTwoMovesTwoElements() {
    Analyzed a = Analyzed.method(PARAMETERS, "for (int i = 0; i < n; i += 2) a[i] = 0;");

    assertThat(stride(a, "i")).isEqualTo("16");
  }

  @Test
  void aDescendingLoopMovesBackwards() {
    Analyzed a = Analyzed.method(PARAMETERS, "for (int i = n; i > 0; i -= 3) a[i] = 0;");

    assertThat(stride(a, "i")).isEqualTo("-24");
  }

  @ParameterizedTest
  @CsvSource({"1, 0.015625", "-8, 0.125", "63, 0.984375", "64, 1", "-800, 1"})
  void linesEnteredPerIterationAreBytesOverTheLine(long bytes, double lines) {
    assertThat(new Stride.Bytes(bytes).lines(Machine.GENERIC)).isEqualTo(lines);
  }

  @Test
  void nearIsLessThanALine() {
    assertThat(new Stride.Bytes(-63).isNear(Machine.GENERIC)).isTrue();
    assertThat(new Stride.Bytes(64).isFar(Machine.GENERIC)).isTrue();
    assertThat(new Stride.Bytes(64).isFar(Machine.parse("line=128"))).isFalse();
    assertThat(new Stride.NewRow().isFar(Machine.GENERIC)).isTrue();
    assertThat(new Stride.Invariant().isNear(Machine.GENERIC)).isTrue();
  }

  @Test
  void theUnknownIsNeitherNearNorFar() {
    assertThat(new Stride.Unknown().isNear(Machine.GENERIC)).isFalse();
    assertThat(new Stride.Unknown().isFar(Machine.GENERIC)).isFalse();
  }

  private static References references(Analyzed a) {
    return new References(a.accesses(x -> true), a.loop("i"), Machine.GENERIC);
  }

  private static List<String> groups(String body) {
    return references(nest(body)).leaders().stream().map(Analyzed::text).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          x = a[i] + a[i];                              # 1
          x = a[i] + a[i + 7];                          # 1
          x = a[i] + a[i + 8];                          # 1
          x = a[i] + a[i + 1000];                       # 2
          x = a[i] + a[1000 - i];                       # 2
          x = a[i] + a[i + n];                          # 2
          x = g[j][i - 1] + g[j][i] + g[j][i + 1];      # 1
          x = g[j - 1][i] + g[j][i] + g[j + 1][i];      # 3
          x = g[i - 1][j] + g[i][j] + g[i + 1][j];      # 1
          x = g[i][j - 1] + g[i][j] + g[i][j + 1];      # 1
          x = g[i][j] + g[i + 1][j + 1];                # 1
          x = g[i][j] + w[i][j];                        # 2
          x = g[i][j] + g[j][i];                        # 2
          x = g[i][i] + g[i + 1][i + 1];                # 1
          x = g[i][i] + g[i + 1][i + 2];                # 1
          x = g[i][j] + g[i + 20][j];                   # 2
          x = h[i][j][m] + h[i][j][m + 1] + h[i][j + 1][m]; # 2
          x = a[i + 100 * j] + a[i + 99 * j] + a[i + 98 * j]; # 3
          """)
  void accessesThatShareLinesAreOneGroup(String body, int count) {
    assertThat(groups(body)).hasSize(count);
  }

  @Test
  void theFirstAccessLeadsItsGroup() {
    assertThat(groups("x = g[i][j + 1] + g[i][j] + w[j][i];"))
        .containsExactly("g[i][j + 1]", "w[j][i]");
  }

  @Test
  void linesOfAGroupCountOnce() {
    Analyzed a = nest("g[j][i] = w[j][i - 1] + w[j][i] + w[j][i + 1];");

    assertThat(references(a).lines(a.loop("i"))).isEqualTo(0.25);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          g[i][j] = 0;                        # 1      # 0.125
          g[i][j] = w[j][i];                  # 1.125  # 1.125
          a[i * n + j] = 0;                   # 1      # 0.125
          a[i] = a[1000000 - i];              # 0.25   # 0
          f[i][j] = 0;                        # 1      # 0.0625
          yy[i][j] = 0;                       # 1      # 0.015625
          g[i][i] = 0;                        # 1      # 0
          a[i * 4] = 0;                       # 0.5    # 0
          x = a[j] + g[i][j] * w[i][j];       # 2      # 0.375
          """)
  void linesPerIterationOfEitherLoop(String body, double inner, double outer) {
    Analyzed a = nest(body);
    References references = references(a);

    assertThat(references.lines(a.loop("i"))).isEqualTo(inner, Offset.offset(1e-9));
    assertThat(references.lines(a.loop("j"))).isEqualTo(outer, Offset.offset(1e-9));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          for (int i = 0; i < 100; i++) for (int j = 0; j < 10; j++) g[j][i] = 0;                  # 8000
          for (int i = 0; i < 100; i++) for (int j = 0; j < 10; j++) a[i] = g[j][i];               # 8800
          for (int i = 0; i < 100; i++) for (int j = 0; j < 10; j++) yy[j][i] = 0;                 # 1000
          double[][] q = new double[50][20]; for (int i = 0; i < n; i++) q[3][i] = 0;              # 8000
          if (n > 16) return; for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) g[j][i] = 0; # 2048
          """)
  void aFootprintIsKnownWhereSizesAre(String statements, long bytes) {
    Analyzed a = Analyzed.method(PARAMETERS, statements);

    assertThat(Footprint.bytes(a.accesses(x -> true), a.loops()))
        .contains(BigInteger.valueOf(bytes));
  }

  @Test
  void oneUnknownSizeMakesTheFootprintUnknown() {
    Analyzed a =
        Analyzed.method(
            PARAMETERS,
            "for (int i = 0; i < 100; i++) for (int j = 0; j < n; j++) a[i] = g[j][i];");

    assertThat(Footprint.bytes(a.accesses(x -> true), a.loops())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          a[i * 128 + j] = 0;    # true
          a[i * 1024 + j] = 0;   # true
          a[(i << 9) + j] = 0;   # true
          a[j - i * 1024] = 0;   # true
          a[i * 1536 + j] = 0;   # true
          a[i * 64 + j] = 0;     # false
          a[i * 1000 + j] = 0;   # false
          a[i * 1025 + j] = 0;   # false
          a[i * n + j] = 0;      # false
          g[i][j] = 0;           # false
          """)
  void pitchesThatMapToFewCacheSets(String body, boolean conflicts) {
    Analyzed a = nest(body);
    LoopNode i = a.loop("i");

    assertThat(PowerOfTwo.isPitch(a.accesses(x -> true).get(0), i)).isEqualTo(conflicts);
  }
}

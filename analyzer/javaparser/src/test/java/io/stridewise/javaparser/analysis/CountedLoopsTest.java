package io.stridewise.javaparser.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.core.address.LoopNode;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which loops count, from where to where, by how much and how often; what does not is not guessed.
 */
class CountedLoopsTest {
  private static final String PARAMETERS =
      "int n, int m, double[] a, double[][] g, int[] b, long big, boolean flag, java.util.List<double[]> list";

  private static String counts(String loop) {
    return Analyzed.members(
            "static final int SIZE = 512; int bound; volatile int shared; static int counter;\n"
                + "final int fixed = n();\n int n() { return 3; }\n"
                + "void f("
                + PARAMETERS
                + ") {\n"
                + loop
                + "\n}")
        .counts();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          for (int i = 0; i < n; i++) a[i] = 1;              # i = 0 .. n - 1 step 1, n trips
          for (int i = 0; i < n; ++i) a[i] = 1;              # i = 0 .. n - 1 step 1, n trips
          for (int i = 0; i < n; i += 1) a[i] = 1;           # i = 0 .. n - 1 step 1, n trips
          for (int i = 0; i < n; i = i + 1) a[i] = 1;        # i = 0 .. n - 1 step 1, n trips
          for (int i = 0; i < n; i = 1 + i) a[i] = 1;        # i = 0 .. n - 1 step 1, n trips
          for (int i = 0; i <= n; i++) a[i] = 1;             # i = 0 .. n step 1, n + 1 trips
          for (int i = 0; n > i; i++) a[i] = 1;              # i = 0 .. n - 1 step 1, n trips
          for (int i = 0; n >= i; i++) a[i] = 1;             # i = 0 .. n step 1, n + 1 trips
          for (int i = 1; i < n - 1; i++) a[i] = 1;          # i = 1 .. n - 2 step 1, n - 2 trips
          for (int i = m; i < n; i++) a[i] = 1;              # i = m .. n - 1 step 1, n - m trips
          for (int i = 0; i < n * m; i++) a[i] = 1;          # i = 0 .. n * m - 1 step 1, n * m trips
          for (int i = 0; i < 10; i++) a[i] = 1;             # i = 0 .. 9 step 1, 10 trips
          for (int i = 0; i < SIZE; i++) a[i] = 1;           # i = 0 .. 511 step 1, 512 trips
          for (int i = 5; i < 3; i++) a[i] = 1;              # i = 5 .. 2 step 1, -2 trips
          for (long i = 0; i < n; i++) a[(int) i] = 1;       # i = 0 .. n - 1 step 1, n trips
          int i; for (i = 0; i < n; i++) a[i] = 1;           # i = 0 .. n - 1 step 1, n trips
          int i = 2; for (; i < n; i++) a[i] = 1;            # i = 2 .. n - 1 step 1, n - 2 trips
          int i = 0; for (; i < n;) { a[i] = 1; i++; }       # i = 0 .. n - 1 step 1, n trips
          """)
  void countsUpByOne(String loop, String expected) {
    assertThat(counts(loop)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          for (int i = n - 1; i >= 0; i--) a[i] = 1;         # i = 0 .. n - 1 step -1, n trips
          for (int i = n - 1; i > -1; i--) a[i] = 1;         # i = 0 .. n - 1 step -1, n trips
          for (int i = n; i > 0; i--) a[i] = 1;              # i = 1 .. n step -1, n trips
          for (int i = n - 1; 0 <= i; i--) a[i] = 1;         # i = 0 .. n - 1 step -1, n trips
          for (int i = n; 0 < i; --i) a[i] = 1;              # i = 1 .. n step -1, n trips
          for (int i = n; i > m; i -= 1) a[i] = 1;           # i = m + 1 .. n step -1, n - m trips
          for (int i = n; i > 0; i = i - 1) a[i] = 1;        # i = 1 .. n step -1, n trips
          for (int i = n; i > 0; i += -1) a[i] = 1;          # i = 1 .. n step -1, n trips
          """)
  void countsDownByOne(String loop, String expected) {
    assertThat(counts(loop)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          for (int i = 0; i < 10; i += 2) a[i] = 1;          # i = 0 .. 4 step 2, 5 trips
          for (int i = 0; i < 11; i += 2) a[i] = 1;          # i = 0 .. 5 step 2, 6 trips
          for (int i = 0; i <= 10; i += 2) a[i] = 1;         # i = 0 .. 5 step 2, 6 trips
          for (int i = 0; i < 10; i += 3) a[i] = 1;          # i = 0 .. 3 step 3, 4 trips
          for (int i = 9; i >= 0; i -= 2) a[i] = 1;          # i = 0 .. 4 step -2, 5 trips
          for (int i = 9; i > 0; i -= 3) a[i] = 1;           # i = 0 .. 2 step -3, 3 trips
          for (int i = 4; i < 4; i += 2) a[i] = 1;           # i = 0 .. -1 step 2, 0 trips
          for (int i = 5; i < 3; i += 2) a[i] = 1;           # i = 0 .. -2 step 2, -1 trips
          for (int i = 0; i < n; i += 2) a[i] = 1;           # i = 0 .. (n - 1) / 2 step 2, (n - 1) / 2 + 1 trips
          """)
  void withAnotherStepTheAtomIsTheNumberOfTheIteration(String loop, String expected) {
    assertThat(counts(loop)).isEqualTo(expected);
  }

  @Test
  void inSubscriptsASteppedCounterIsTheVariable() {
    assertThat(
            Analyzed.method("double[] a, int n", "for (int i = 3; i < n; i += 2) a[i] = 1;")
                .written())
        .isEqualTo("a[i]");
    assertThat(
            Analyzed.method("double[] a, int n", "for (int i = n; i > 0; i -= 4) a[i] = 1;")
                .written())
        .isEqualTo("a[i]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          int i = 0; while (i < n) { a[i] = 1; i++; }                # i = 0 .. n - 1 step 1, n trips
          int i = 0; while (i < n) { a[i++] = 1; }                   # i = 0 .. n - 1 step 1, n trips
          int i = 0; while (n > i) { a[i] = 1; i += 1; }             # i = 0 .. n - 1 step 1, n trips
          int i = 0; while (i < n) { i = i + 1; a[i] = 1; }          # i = 0 .. n - 1 step 1, n trips
          int i = n; while (i > 0) { i--; a[i] = 1; }                # i = 1 .. n step -1, n trips
          """)
  void whileLoopsCount(String loop, String expected) {
    assertThat(counts(loop)).isEqualTo(expected);
  }

  @Test
  void aDoLoopOfAKnownNumberOfIterationsRunsThatOften() {
    LoopNode loop =
        Analyzed.method("double[] a", "int i = 0; do { a[i] = 1; i++; } while (i < 10);")
            .loops()
            .get(0);

    assertThat(loop.maxTrips()).contains(BigInteger.TEN);
  }

  @Test
  void aDoLoopRunsAtLeastOnce() {
    LoopNode loop =
        Analyzed.method("double[] a", "int i = 9; do { a[i] = 1; i++; } while (i < 5);")
            .loops()
            .get(0);

    assertThat(loop.maxTrips()).contains(BigInteger.ONE);
  }

  @Test
  void theBodyOfADoLoopKnowsNothingOfItsBound() {
    LoopNode last =
        Analyzed.method("double[] a, int n", "int i = 0; do { a[i] = 1; i++; } while (i < n);")
            .loops()
            .get(0);
    LoopNode first =
        Analyzed.method("double[] a, int n", "int i = 0; while (i < n) { a[i] = 1; i++; }")
            .loops()
            .get(0);

    assertThat(first.facts().proveNonNegative(first.counted().orElseThrow().max())).isTrue();
    assertThat(last.facts().proveNonNegative(last.counted().orElseThrow().max())).isFalse();
  }

  @Test
  void aVariableThatADoLoopChangesIsKnownBehindItOnlyIfTheNumberOfIterationsIs() {
    String sum = "int k = 0, i = 0; do { k += 5; i++; } while (i < %s); a[k] = 1;";

    String known = sum.formatted("4") + " for (int x = 0; x < 1; x++) a[k] = 1;";
    String unknown = sum.formatted("n") + " for (int x = 0; x < 1; x++) a[k] = 1;";

    assertThat(Analyzed.method("double[] a", known).written()).isEqualTo("a[20]");
    assertThat(Analyzed.method("double[] a, int n", unknown).written()).isEqualTo("a[k]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          for (int i = 0; i < a.length; i++) a[i] = 1;               # i = 0 .. a.length - 1 step 1, a.length trips
          for (int i = 0; i < g[0].length; i++) g[0][i] = 1;         # i = 0 .. g[0].length - 1 step 1, g[0].length trips
          int k = n + 2; for (int i = 0; i < k; i++) a[i] = 1;       # i = 0 .. n + 1 step 1, n + 2 trips
          int k = a.length; for (int i = 0; i < k; i++) a[i] = 1;    # i = 0 .. a.length - 1 step 1, a.length trips
          double[] c = new double[n]; for (int i = 0; i < c.length; i++) c[i] = 1; # i = 0 .. n - 1 step 1, n trips
          double[][] c = new double[n][m]; for (int i = 0; i < c[2].length; i++) c[2][i] = 1; # i = 0 .. m - 1 step 1, m trips
          for (int i = 0; i < 1 << 4; i++) a[i] = 1;                 # i = 0 .. 15 step 1, 16 trips
          for (int i = 0; i < n << 2; i++) a[i] = 1;                 # i = 0 .. 4 * n - 1 step 1, 4 * n trips
          for (int i = 0; i < n / 2; i++) a[i] = 1;                  # i = 0 .. n / 2 - 1 step 1, n / 2 trips
          for (int i = 0; i < bound; i++) a[i] = 1;                  # i = 0 .. bound - 1 step 1, bound trips
          for (int i = 0; i < this.bound; i++) a[i] = 1;             # i = 0 .. this.bound - 1 step 1, this.bound trips
          for (int i = 0; i < Math.min(n, m); i++) a[i] = 1;         # i = 0 .. Math.min(n, m) - 1 step 1, Math.min(n, m) trips
          for (int i = 0; i < (n < m ? n : m); i++) a[i] = 1;        # i = 0 .. n < m ? n : m - 1 step 1, n < m ? n : m trips
          """)
  void boundsAreKeptInTheUsersWords(String loop, String expected) {
    assertThat(counts(loop)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          for (double x : a) use(x);                                 # x = 0 .. a.length - 1 step 1, a.length trips
          for (double[] r : g) r[0] = 1;                             # r = 0 .. g.length - 1 step 1, g.length trips
          for (double x : g[n]) use(x);                              # x = 0 .. g[n].length - 1 step 1, g[n].length trips
          for (double[] r : list) r[0] = 1;                          # it walks an iterator
          """)
  void enhancedForLoopsCountOverArrays(String loop, String expected) {
    assertThat(counts(loop)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          java.util.stream.IntStream.range(0, n).forEach(i -> a[i] = 1);            # i = 0 .. n - 1 step 1, n trips
          java.util.stream.IntStream.rangeClosed(1, n).forEach(i -> { a[i] = 1; }); # i = 1 .. n step 1, n trips
          java.util.stream.IntStream.range(m, n).parallel().forEach(i -> a[i] = 1); # i = m .. n - 1 step 1, n - m trips
          """)
  void rangesOfStreamsCount(String loop, String expected) {
    assertThat(counts(loop)).isEqualTo(expected);
  }

  @Test
  void onlyAParallelStreamIsParallel() {
    String range = "java.util.stream.IntStream.range(0, n)%s.forEach(i -> a[i] = 1);";

    assertThat(
            Analyzed.method("double[] a, int n", range.formatted(".parallel()"))
                .loops()
                .get(0)
                .parallel())
        .isTrue();
    assertThat(Analyzed.method("double[] a, int n", range.formatted("")).loops().get(0).parallel())
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          for (byte i = 0; i < 10; i++) a[i] = 1;                    # its counter does not change by a constant step
          for (short i = 0; i < n; i++) a[i] = 1;                    # its counter does not change by a constant step
          for (char i = 0; i < n; i++) a[i] = 1;                     # its counter does not change by a constant step
          for (float x = 0; x < n; x++) a[0] = x;                    # its counter does not change by a constant step
          for (double x = 0; x < 1; x += 0.1) a[0] = x;              # its counter does not change by a constant step
          for (counter = 0; counter < n; counter++) a[counter] = 1;  # its counter does not change by a constant step
          for (int i = 1; i < n; i *= 2) a[i] = 1;                   # its counter does not change by a constant step
          for (int i = 0; i < n; i += m) a[i] = 1;                   # its counter does not change by a constant step
          for (int i = 1; i < n; i += i) a[i] = 1;                   # its counter does not change by a constant step
          for (int i = 0; i < n; i++) if (a[i] > 0) i++;             # its counter does not change by a constant step
          for (int i = 0; i < n; i++) i = b[i];                      # its counter does not change by a constant step
          for (int i = 0; i < n;) a[i] = 1;                          # its counter does not change by a constant step
          """)
  void aCounterChangesByOneConstant(String loop, String reason) {
    assertThat(counts(loop)).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          for (int i = 0; i < n; i++) { a[i] = 1; n--; }             # its bound may change while it runs
          for (int i = 0; i < n; i++) { if (flag) n = m; }           # its bound may change while it runs
          for (int i = 0; i < b[0]; i++) b[i] = 1;                   # its bound may change while it runs
          for (int i = 0; i < b[i]; i++) a[i] = 1;                   # its bound may change while it runs
          for (int i = 0; i < b[0]; i++) use(a);                     # its bound may change while it runs
          for (int i = 0; i < shared; i++) a[i] = 1;                 # its bound may change while it runs
          for (int i = 0; i < bound; i++) use(a);                    # its bound may change while it runs
          for (int i = 0; i < bound; i++) bound = n;                 # its bound may change while it runs
          for (int i = 0; i < a.length; i++) a = g[i];               # its bound may change while it runs
          for (int i = 0; i < list.size(); i++) list.get(i)[0] = 1;  # its condition has effects
          """)
  void aBoundStays(String loop, String reason) {
    assertThat(counts(loop)).isEqualTo(reason);
  }

  @Test
  void anElementIsABoundWhereNoIntegerIsStored() {
    assertThat(counts("for (int i = 0; i < b[0]; i++) a[i] = 1;"))
        .isEqualTo("i = 0 .. b[0] - 1 step 1, b[0] trips");
  }

  @Test
  void aFinalFieldIsABoundThatNoCallChanges() {
    assertThat(counts("for (int i = 0; i < fixed; i++) use(a);"))
        .isEqualTo("i = 0 .. fixed - 1 step 1, fixed trips");
  }

  @Test
  void theLengthOfALocalArrayIsABoundThatNoCallChanges() {
    assertThat(counts("for (int i = 0; i < a.length; i++) use(a);"))
        .isEqualTo("i = 0 .. a.length - 1 step 1, a.length trips");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          for (int i = 0; i < n && flag; i++) a[i] = 1;              # its condition is no simple comparison
          for (int i = 0; i != n; i++) a[i] = 1;                     # its condition is no simple comparison
          for (int i = 0; flag; i++) a[i] = 1;                       # its condition is no simple comparison
          for (int i = 0; ; i++) a[i] = 1;                           # its condition is no simple comparison
          while (true) a[0] = 1;                                     # its condition is no simple comparison
          int i = 0; while (i++ < n) a[i] = 1;                       # its condition has effects
          int i = n; while (--i >= 0) a[i] = 1;                      # its condition has effects
          for (int i = 0; i < n--; i++) a[i] = 1;                    # its condition has effects
          for (int i = 0; i < Integer.parseInt("7"); i++) a[i] = 1;  # its condition has effects
          """)
  void aConditionIsOneComparisonWithoutEffects(String loop, String reason) {
    assertThat(counts(loop)).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          for (int i = 0; i < n; i--) a[i] = 1;
          for (int i = n; i > 0; i++) a[i] = 1;
          for (int i = 0; i >= n; i += 2) a[i] = 1;
          """)
  void aCounterThatRunsAwayFromItsBoundDoesNotCount(String loop) {
    assertThat(counts(loop)).isEqualTo("its counter runs away from its bound");
  }

  @Test
  void ofTwoCountersTheComparedOneCounts() {
    Analyzed a =
        Analyzed.method(
            "double[] a, int n", "for (int i = 0, k = n; i < n; i++, k -= 2) a[k] = a[i];");

    assertThat(a.counts()).isEqualTo("i = 0 .. n - 1 step 1, n trips");
    assertThat(a.written()).isEqualTo("a[n - 2 * i]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          for (int i = 0; i < n; i++) { if (a[i] < 0) break; }                    # true
          for (int i = 0; i < n; i++) { if (a[i] < 0) return; }                   # true
          for (int i = 0; i < n; i++) { if (a[i] < 0) throw new RuntimeException(); } # true
          for (int i = 0; i < n; i++) { if (a[i] < 0) continue; a[i] = 1; }       # false
          for (int i = 0; i < n; i++) { switch (n) { case 1: break; default: } }  # false
          x: for (int i = 0; i < n; i++) { for (;;) { continue x; } }             # false
          x: for (int i = 0; i < n; i++) { for (;;) { break x; } }                # true
          for (int i = 0; i < n; i++) { for (;;) { break; } }                     # false
          for (int i = 0; i < n; i++) { Runnable r = () -> { return; }; }         # false
          x: { for (int i = 0; i < n; i++) { break x; } }                         # true
          """)
  void jumpsOutOfALoopEndItEarly(String loop, boolean early) {
    assertThat(Analyzed.method(PARAMETERS, loop).loop("i").exitsEarly()).isEqualTo(early);
  }

  @Test
  void aLabelledContinueEndsTheInnerLoopEarly() {
    Analyzed a =
        Analyzed.method(
            PARAMETERS,
            "x: for (int i = 0; i < n; i++) for (int j = 0; j < m; j++) { if (flag) continue x; }");

    assertThat(a.loop("j").exitsEarly()).isTrue();
    assertThat(a.loop("i").exitsEarly()).isFalse();
  }

  @Test
  void aCounterReadAfterTheLoopIsLive() {
    Analyzed a = Analyzed.method(PARAMETERS, "int i; for (i = 0; i < n; i++) a[i] = 1; use(i);");

    assertThat(a.loop("i").liveOut())
        .extracting(Object::toString)
        .first()
        .asString()
        .startsWith("i#");
  }

  @Test
  void aCounterSetAnewAfterTheLoopIsNot() {
    Analyzed a =
        Analyzed.method(PARAMETERS, "int i; for (i = 0; i < n; i++) a[i] = 1; i = 3; use(i);");

    assertThat(a.loop("i").liveOut()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          if (n > 8) return; for (int i = 0; i < n; i++) a[i] = 1;                    # 8
          if (n >= 8) return; for (int i = 0; i < n; i++) a[i] = 1;                   # 7
          if (8 < n) throw new RuntimeException(); for (int i = 0; i < n; i++) a[i] = 1; # 8
          if (n <= 8) { for (int i = 0; i < n; i++) a[i] = 1; }                       # 8
          if (n > 8) { use(a); } else { for (int i = 0; i < n; i++) a[i] = 1; }       # 8
          if (!(n > 8)) for (int i = 0; i < n; i++) a[i] = 1;                         # 8
          if (flag && n < 6) for (int i = 0; i < n; i++) a[i] = 1;                    # 5
          if (flag || n > 5) return; for (int i = 0; i < n; i++) a[i] = 1;            # 5
          if (n == 4) for (int i = 0; i < n; i++) a[i] = 1;                           # 4
          if (n != 4) return; for (int i = 0; i < n; i++) a[i] = 1;                   # 4
          if (n - m < 3) for (int i = m; i < n; i++) a[i] = 1;                        # 2
          if (n > 8) return; for (int i = 0; i <= n; i++) a[i] = 1;                   # 9
          for (int i = 0; i < 12; i++) a[i] = 1;                                      # 12
          for (int i = 12; i < 4; i++) a[i] = 1;                                      # 0
          for (int i = 0; i < Math.min(n, 16); i++) a[i] = 1;                         # 16
          for (int i = 0; i < Math.min(16, n); i++) a[i] = 1;                         # 16
          for (int i = 0; i < (n < 16 ? n : 16); i++) a[i] = 1;                       # 16
          for (int i = 0; i < (n >= 16 ? 16 : n); i++) a[i] = 1;                      # 16
          for (int i = m; i < Math.min(n, m + 16); i++) a[i] = 1;                     # 16
          for (int i = 0; i < n % 7; i++) a[i] = 1;                                   # 6
          for (int i = 0; i < (n & 3); i++) a[i] = 1;                                 # 3
          int[] c = new int[5]; for (int i = 0; i < c.length; i++) c[i] = 1;          # 5
          """)
  void trippedAtMost(String loop, int most) {
    assertThat(Analyzed.method(PARAMETERS, loop).loop("i").maxTrips())
        .contains(BigInteger.valueOf(most));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          for (int i = 0; i < n; i++) a[i] = 1;
          if (n < 8) return; for (int i = 0; i < n; i++) a[i] = 1;
          if (flag || n < 8) for (int i = 0; i < n; i++) a[i] = 1;
          if (flag && n > 8) return; for (int i = 0; i < n; i++) a[i] = 1;
          if (n > 8) use(a); for (int i = 0; i < n; i++) a[i] = 1;
          if (flag) { if (n > 8) return; } for (int i = 0; i < n; i++) a[i] = 1;
          if (n > 8) return; n = m; for (int i = 0; i < n; i++) a[i] = 1;
          assert n < 8; for (int i = 0; i < n; i++) a[i] = 1;
          for (int i = 0; i < Math.max(n, 16); i++) a[i] = 1;
          """)
  void withoutAGuardThereIsNoLimit(String loop) {
    assertThat(Analyzed.method(PARAMETERS, loop).loop("i").maxTrips()).isEmpty();
  }

  @Test
  void aTriangularLoopIsBoundedByItsRectangle() {
    Analyzed a =
        Analyzed.method(
            PARAMETERS, "for (int i = 0; i < 10; i++) for (int j = 0; j < i; j++) a[j] = 1;");

    assertThat(Analyzed.counts(a.loop("j"))).isEqualTo("j = 0 .. i - 1 step 1, i trips");
    assertThat(a.loop("j").maxTrips()).contains(BigInteger.valueOf(9));
  }

  @Test
  void aFieldBoundHoldsOnlyAsLongAsNoUnknownCodeRuns() {
    String guarded =
        "int size; void f(double[] a) { if (size > 8) return; %s for (int i = 0; i < size; i++) a[i] = 1; }";

    assertThat(Analyzed.members(guarded.formatted("")).loop("i").maxTrips())
        .contains(BigInteger.valueOf(8));
    assertThat(Analyzed.members(guarded.formatted("use(a);")).loop("i").maxTrips()).isEmpty();
    assertThat(Analyzed.members(guarded.formatted("size = 100 * a.length;")).loop("i").maxTrips())
        .isEmpty();
  }
}

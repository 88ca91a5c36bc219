package io.stridewise.javaparser.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Bodies of a size that only generators write. Each of these once took minutes, or for ever, where
 * milliseconds suffice; the timeout is no measurement.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HugeBodiesTest {
  private static final String NEST = "for (int j = 0; j < n; j++) for (int i = 0; i < n; i++) ";

  private static String times(int count, IntFunction<String> text) {
    return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining());
  }

  @Test
  void aProductThatGrowsInEveryStatementEnds() {
    String squares = "t = t * t + i;\n".repeat(60);

    Analyzed a =
        Analyzed.method(
            "double[][] a, int[] b, int n, int t", NEST + "{" + squares + "b[t] = 1; }");

    assertThat(a.loop("i").events()).isNotEmpty();
  }

  @Test
  void aProductOfManySumsEnds() {
    String product = times(24, k -> " * (n + p" + k + ")");
    String parameters = times(24, k -> ", int p" + k);

    Analyzed a =
        Analyzed.method("double[][] a, int n" + parameters, NEST + "a[i][1" + product + "] = 1;");

    assertThat(a.findings()).hasSize(1);
  }

  @Test
  void aSubscriptOfSixtyTermsIsStillExact() {
    String sum = times(60, k -> " + p" + k + " * i");
    String parameters = times(60, k -> ", int p" + k);

    Analyzed a = Analyzed.method("double[] a, int n" + parameters, NEST + "a[j" + sum + "] = 1;");

    assertThat(a.written()).startsWith("a[").contains("p59").endsWith(" + j]");
    assertThat(a.findings()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 2000})
  void manyAccessesInOneBodyAreComparedInPairsOrNotAtAll(int count) {
    String body = times(count, k -> "a[i + " + k + "][j] = 1;\n");

    Analyzed a = Analyzed.method("double[][] a, int n", NEST + "{" + body + "}");

    assertThat(a.findings()).hasSize(count <= 300 ? 1 : 0);
  }

  @Test
  void threeThousandStatementsInOneBody() {
    String variables = times(50, k -> "int t" + k + " = 0;\n");
    String body = times(3000, k -> "t%d = t%d + %d;\n".formatted(k % 50, (k + 1) % 50, k));

    Analyzed a =
        Analyzed.method("double[][] a, int n", variables + NEST + "{" + body + "a[i][j] = t0; }");

    assertThat(a.written()).isEqualTo("a[i][j]");
  }

  @Test
  void aSumOfThreeThousandTerms() {
    Analyzed a =
        Analyzed.method(
            "double[][] a, int n", NEST + "a[i][j] = 0" + times(3000, k -> " + " + k) + ";");

    assertThat(a.findings()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 16})
  void deepNestsOfUncountedLoops(int depth) {
    String open = times(depth, k -> "try { while (n > t) { t++;\n");
    String close = times(depth, k -> "} } catch (RuntimeException e) { t--; }\n");

    Analyzed a = Analyzed.method("double[] a, int n, int t", open + "a[t] = 1;\n" + close);

    assertThat(a.addresses()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 14})
  void deepNestsWithBranchesAndARunningIndex(int depth) {
    String open =
        times(
            depth,
            k ->
                "for (int i%d = 0; i%d < n; i%d++) { if (i%d > q) t++; else t += 2;\n"
                    .formatted(k, k, k, k));

    Analyzed a =
        Analyzed.method(
            "double[] a, int n, int q, int t", open + "a[t] = 1;\n" + "}".repeat(depth));

    assertThat(a.loops()).hasSize(depth).allMatch(l -> l.counted().isPresent());
  }

  @Test
  void anEightDeepNestIsPlanned() {
    String header = times(8, k -> "for (int i%d = 0; i%d < n; i%d++)\n".formatted(k, k, k));

    Analyzed a =
        Analyzed.method(
            "double[][][][][][][][] a, int n", header + "a[i7][i6][i5][i4][i3][i2][i1][i0] = 0;");

    assertThat(a.finding().advice())
        .isEqualTo("order the loops `i7`, `i6`, `i5`, `i4`, `i3`, `i2`, `i1`, `i0`");
  }

  @Test
  void conditionalsInConditionsOfConditionals() {
    String index = "i";
    for (int k = 0; k < 30; k++) {
      index = "(" + index + " < n ? " + k + " : n)";
    }

    Analyzed a = Analyzed.method("double[][] a, int n", NEST + "a[" + index + "][j] = 1;");

    assertThat(a.addresses()).hasSize(1);
  }

  @Test
  void thousandsOfGuardsBeforeANest() {
    String guards = times(2000, k -> "if (n > " + (k + 1) + " * q) return;\n");

    Analyzed a = Analyzed.method("double[][] a, int n, int q", guards + NEST + "a[i][j] = 1;");

    assertThat(a.findings()).hasSize(1);
  }

  @Test
  void theGuardsNextToALoopAreThoseThatCount() {
    String guards = times(2000, k -> "if (n > " + (k + 1) + " * q) return;\n");

    Analyzed a =
        Analyzed.method(
            "double[][] a, int n, int q", guards + "if (n > 8) return;\n" + NEST + "a[i][j] = 1;");

    assertThat(a.findings()).isEmpty();
  }

  @Test
  void aThousandNestsInOneMethod() {
    Analyzed a =
        Analyzed.method("double[][] a, int n", times(1000, k -> NEST + "a[i][j] += " + k + ";\n"));

    assertThat(a.findings()).hasSize(1000);
  }

  @Test
  void aSwitchOfManyCasesOverManyVariables() {
    String variables = times(100, k -> "int t" + k + " = 0;\n");
    String cases = times(1000, k -> "case " + k + ": t" + k % 100 + " = " + k + "; break;\n");

    Analyzed a =
        Analyzed.method(
            "double[][] a, int n",
            variables + NEST + "{ switch (i) {" + cases + "} a[i][j] = t7; }");

    assertThat(a.written()).isEqualTo("a[i][j]");
  }
}

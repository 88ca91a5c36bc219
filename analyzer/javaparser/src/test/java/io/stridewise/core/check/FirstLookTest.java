package io.stridewise.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.core.address.BodyWalk;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.ir.Body;
import io.stridewise.core.ir.CompilationUnitModel;
import io.stridewise.core.locality.Machine;
import io.stridewise.core.samples.Sample;
import io.stridewise.core.samples.Samples;
import io.stridewise.soundness.Models;
import io.stridewise.soundness.RandomMethod;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What syntax alone rules out has no finding. */
class FirstLookTest {
  private static final String COLUMNS =
      "for (int j = 0; j < n; j++) for (int i = 0; i < n; i++) { %s }";
  private static final String ROWS =
      "for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) { %s }";

  private static boolean isWorthWalking(String statements) {
    return isWorthWalking(statements, Machine.GENERIC);
  }

  private static boolean isWorthWalking(String statements, Machine machine) {
    CompilationUnitModel model =
        Models.of(
            """
            abstract class C {
              int k;
              abstract void use(Object o);
              void f(double[][] a, double[] b, int[] p, java.util.List<double[]> l, int n) {
                %s
              }
            }
            """
                .formatted(statements));
    return FirstLook.at(model.bodies().get(0), machine).isWorthWalking();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a[i][j] = 0;",
        "double[] row = a[i]; row[j] = 0;",
        "b[i * n + j] = 0;",
        "int at = i * n + j; b[at] = 0;",
        "b[2 * i] = 0;",
        "b[-i] = 0;",
        "b[i / 2] = Math.sin(b[j]);",
        "p[0] = i * n; b[p[0]] = 0;",
        "if (n > 3) { a[i][j]++; }",
        "switch (n) { case 1: a[i][j]++; }"
      })
  void columnsAreWalked(String body) {
    assertThat(isWorthWalking(COLUMNS.formatted(body))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a[i][j] = a[i][n - j] + a[i - 1][j + 1 - k];",
        "b[i * n + j] = b[j + 3 * i];",
        "a[p[i]][j] = a[p[i] + k][0];",
        "a[n % 3][j] = a[i][(i + 1) * n / 2];",
        "p[0] = j; b[j] = p[j];"
      })
  void rowsAreNot(String body) {
    assertThat(isWorthWalking(ROWS.formatted(body))).isFalse();
  }

  @Test
  void rowsAreWhereALineIsAnElement() {
    String rows = ROWS.formatted("a[i][j] = 0;");

    assertThat(isWorthWalking(rows, new Machine(16, 1 << 14, 1 << 20, 1 << 25))).isFalse();
    assertThat(isWorthWalking(rows, new Machine(8, 1 << 14, 1 << 20, 1 << 25))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "use(a); a[i][j] = 0;",
        "a[i][j] = new double[1].length;",
        "Object o = new Object(); a[i][j] = 0;",
        "try { a[i][j] = 0; } finally { k++; }",
        "synchronized (a) { a[i][j] = 0; }"
      })
  void slowBodiesAreNot(String body) {
    assertThat(isWorthWalking(COLUMNS.formatted(body))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for (int i = 0; i < n; i++) a[i][0] = 0;",
        "while (true) for (int i = 0; i < n; i++) a[i][0] = 0;",
        "for (double[] r : l) for (int i = 0; i < n; i++) a[i][0] = r[i];",
        "for (int j = 0; j < n; j++) { use(a); for (int i = 0; i < n; i++) a[i][j] = 0; }",
        "for (int j = 0; j < n; j++) { Runnable r = () -> { for (int i = 0; i < n; i++) a[i][0] = 0; }; }"
      })
  void singleLoopsAndWhatCannotBeSwappedAreNot(String statements) {
    assertThat(isWorthWalking(statements)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for (int j = 0; j < n; j++) for (double[] r : a) r[j] = 0;",
        "int j = 0; while (j < n) { int i = 0; do { a[i++][j] = 0; } while (i < n); j++; }",
        "use(a); for (int j = 0, i; j < n; j++) for (i = n; --i > 0; ) a[i][j] = 0;",
        "for (double[] r : l) { for (int j = 0; j < n; j++) for (int i = 0; i < n; i++) a[i][j] = 0; }",
        "Runnable r = () -> { for (int j = 0; j < n; j++) for (int i = 0; i < n; i++) a[i][j] = 0; };",
        "for (int j = 0; j < n; j++) java.util.stream.IntStream.range(0, n).forEach(i -> { a[i][2] = 0; });"
      })
  void allKindsOfLoopsAreWalked(String statements) {
    assertThat(isWorthWalking(statements)).isTrue();
  }

  @Test
  void noFindingOfTheSamplesIsMissed() throws IOException {
    int skipped = 0;
    for (Sample sample : Samples.in("loops")) {
      skipped += skippedWithoutLoss(sample.text());
    }
    assertThat(skipped).isPositive();
  }

  @Test
  void noFindingOfRandomMethodsIsMissed() {
    int skipped = 0;
    for (int seed = 0; seed < 500; seed++) {
      skipped += skippedWithoutLoss(RandomMethod.of(seed).source("C"));
    }
    assertThat(skipped).isPositive();
  }

  /** How many nests are not judged; fails if a rule has something to say about one of these. */
  private static int skippedWithoutLoss(String source) {
    CompilationUnitModel model = Models.of(source);
    int skipped = 0;
    for (Body body : model.bodies()) {
      FirstLook look = FirstLook.at(body, Machine.GENERIC);
      BodyWalk.Walked walked = BodyWalk.walk(body, model.text());
      assertThat(look.isWorthWalking() || walked.viewUses().isEmpty()).isTrue();
      for (LoopNode loop : walked.loops()) {
        skipped += skipped(loop, look, source);
      }
    }
    return skipped;
  }

  private static int skipped(LoopNode loop, FirstLook look, String source) {
    int skipped = 0;
    for (LoopNode inner : loop.loops()) {
      skipped += skipped(inner, look, source);
    }
    if (loop.loops().isEmpty() && !look.isWorthJudging(loop.loop())) {
      assertThat(new NestRules(Machine.GENERIC).judge(loop)).as(source).isEmpty();
      skipped++;
    }
    return skipped;
  }
}

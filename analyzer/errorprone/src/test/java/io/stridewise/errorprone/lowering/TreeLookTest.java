package io.stridewise.errorprone.lowering;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.core.ir.Body;
import io.stridewise.core.ir.CompilationUnitModel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which bodies are translated: all that may have a finding, and few others. */
class TreeLookTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "for (int j = 0; j < n; j++) for (int i = 0; i < n; i++) a[i][j] = 0;",
        "for (int j = 0; j < n; j++) { int i = n; while (--i >= 0) a[i][j] = Math.abs(j); }",
        "for (int j = 0; j < n; j++) { int i = 0; do { a[i++][j] = 0; } while (i < n); }",
        "for (int j = 0; j < n; j++) for (int[] row : a) row[j] = 0;",
        "for (int j = 0; j < n; j++) for (int i = 0; i < n; i++) r[i * n + j] = 0;",
        "for (int j = 0; j < n; j++) for (int i = 0; i < n; i += 1) { r[i] = r[k]; k += n; }",
        "for (int j = 0; j < n; j++) for (int i = 0; (i < n); i++) { int l = i * 9; r[l] = 0; }",
        "for (int j = 0; j < n; j++) for (int i = 0; i < n; i++) a[r[i]][j] = 0;",
        "IntStream.range(0, n).forEach(j -> { for (int i = 0; i < n; i++) a[i][j] = 0; });",
        "IntStream.range(0, n).parallel().forEach("
            + "j -> IntStream.rangeClosed(0, 9).forEachOrdered(i -> a[i][j] = 0));",
        "while (n > 0) { f(a, n, r); for (int j = 0; j < n; j++) "
            + "for (int i = 0; i < n; i++) a[i][j] = 0; }",
        "Runnable x = () -> { for (int j = 0; j < n; j++) "
            + "for (int i = 0; i < n; i++) a[i][j] = 0; };",
        "new Object() { void g() { for (int j = 0; j < n; j++) "
            + "for (int i = 0; i < n; i++) a[i][j] = 0; } };",
        "for (int z : r) { Runnable x = () -> { for (int j = 0; j < n; j++) "
            + "for (int i = 0; i < n; i++) a[i][j] = 0; }; x.run(); }",
      })
  void whatMayBeHostileIsTranslated(String statements) {
    assertThat(isTranslated(statements)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for (int j = 0; j < n; j++) for (int i = 0; i < n; i++) a[j][i] = 0;",
        "for (int j = 0; j < n; j++) for (int i = 1; i < n; i++) r[n - i + j] += r[i - 1];",
        "for (int j = 0; j < n; j++) { int l = 0; for (int i = 0; i < n; i++) a[j][l++] = 0; }",
        "for (int j = 0; j < n; j++) for (int i = 0; i < n; i++) a[i][j] = f(a, i, r);",
        "for (int j = 0; j < n; j++) for (int i = 0; i < n; i++) a[i][j] = new int[i].length;",
        "for (int j = 0; j < n; j++) { f(a, n, r); for (int i = 0; i < n; i++) a[i][j] = 0; }",
        "for (int j = 0; j < n; j++) for (int i = 0; i < n; i++) try { a[i][j] = 0; } "
            + "finally { k = 0; }",
        "for (int j = 0; j < n; j++) for (int i = 0; i < n; i++) synchronized (a) { a[i][j] = 0; }",
        "for (String t : List.of(\"a\")) for (int i = 0; i < n; i++) a[i][0] = 0;",
        "for (int j = 0; j != n; j++) for (int i = 0; i < n; i++) a[i][j] = 0;",
      })
  void whatMayNotIsLeftOut(String statements) {
    assertThat(isTranslated(statements)).isFalse();
  }

  /** Fixes choose names that stand in no other code of the file, and know where bodies are. */
  @Test
  void bodiesWithoutCodeStayBodies() {
    String hostile = "for (int j = 0; j < n; j++) for (int i = 0; i < n; i++) a[i][j] = 0;";
    String along = hostile.replace("[i][j]", "[j][i]");
    String source =
        """
        class A {
          { int[][] a = null; int n = 9; %s }
          void f(int[][] a, int n) { %s }
          void g(int[][] a, int n) { %s }
        }
        """
            .formatted(along, hostile, along);
    List<Body> all = Compiled.candidates(Map.of("A.java", source)).get("A.java").bodies();
    List<Body> some = Compiled.worthwhile(Map.of("A.java", source)).get("A.java").bodies();
    assertThat(some).extracting(Body::name).containsExactly("A.<init>", "A.f", "A.g");
    assertThat(some)
        .extracting(b -> b.block().span())
        .isEqualTo(all.stream().map(b -> b.block().span()).toList());
    assertThat(some)
        .extracting(b -> b.block().statements().isEmpty())
        .containsExactly(true, false, true);
  }

  private static boolean isTranslated(String statements) {
    String source =
        """
        import java.util.List;
        import java.util.stream.IntStream;
        class A {
          int k;
          int f(int[][] a, int n, int[] r) { %s return 0; }
        }
        """
            .formatted(statements);
    CompilationUnitModel model = Compiled.worthwhile(Map.of("A.java", source)).get("A.java");
    return model.bodies().stream().anyMatch(b -> !b.block().statements().isEmpty());
  }
}

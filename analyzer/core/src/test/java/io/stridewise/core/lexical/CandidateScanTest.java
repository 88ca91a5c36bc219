package io.stridewise.core.lexical;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CandidateScanTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "for (int i = 0; i < n; i++) { for (int j = 0; j < m; j++) { a[i][j] = 0; } }",
        "for (int i = 0; i < n; i++) for (int j = 0; j < m; j++) a[i][j] = 0;",
        "for (;;) if (b) for (;;) a[0] = 1; else f();",
        "for (;;) if (b) f(); else for (;;) a[0] = 1;",
        "for (;;) outer: for (;;) a[0] = 1;",
        "while (b) while (a[i] > 0) i++;",
        "do for (;;) a[i]++; while (b);",
        "do { do a[i]++; while (c); } while (b);",
        "for (double[] row : a) for (int j = 0; j < m; j++) s += row[j];",
        "for (;;) try { for (;;) a[0] = 1; } finally { }",
        "for (;;) try (R r = f()) { } catch (E e) { for (;;) a[0] = 1; }",
        "for (;;) switch (x) { case 1: for (;;) a[0] = 1; }",
        "for (;;) synchronized (this) { for (;;) a[0] = 1; }",
        "IntStream.range(0, m).forEach(j -> { for (;;) a[i][j] = 0; });",
        "IntStream.range(0, m).parallel().forEach(j -> { for (;;) a[i][j] = 0; });",
        "IntStream.range(0, n).forEach(i -> IntStream.rangeClosed(0, m).forEach(j -> a[i][j] = 0));",
        "range(0, n).forEachOrdered(i -> { while (b) a[i][0] = 0; });",
        "for (;;) run(() -> { for (;;) a[0] = 1; });",
        "for (;;) { /* } */ for (;;) a[0] = 1; }",
        "for (;;) { String s = \"}\"; char c = '}'; for (;;) a[0] = 1; }",
        "for (;;) { char c = '\\''; for (;;) a[0] = '}'; }",
        "for (;;) { String s = \"\"\"\n } \\\"\"\" } \"\"\"; for (;;) a[0] = 1; }",
        "for (;;) \\u0066or (;;) a\\u005b0] = 1;",
        "for (;;) /// markdown }\n for (;;) a[0] = 1;",
      })
  void nest(String statements) {
    assertThat(candidates(statements).isEmpty()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for (int i = 0; i < n; i++) a[i] = 0;",
        "for (int i = 0; i < n; i++) a[i] = 0; for (int j = 0; j < n; j++) a[j] = 0;",
        "do { a[0] = 1; } while (b); while (c) a[1] = 2;",
        "do a[0] = 1; while (b);",
        "for (;;) for (;;) f();",
        "for (;;) for (;;) { int[] x = f(); }",
        "for (;;) for (;;) f(\"a[0]\", '[');",
        "for (;;) for (;;) f(); // a[0]\n",
        "for (;;) if (b) f(); else g(); for (;;) a[0] = 1;",
        "for (;;) try { } catch (E e) { } finally { } for (;;) a[0] = 1;",
        "list.forEach(x -> { for (;;) a[0] = 1; });",
        "if (b) for (;;) f(); else for (;;) a[0] = 1;",
      })
  void noNest(String statements) {
    assertThat(candidates(statements).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "asStrided(a, s, t);",
        "var v = StrideTricks.asStridedUnsafe(a, s, t);",
        "a.broadcastTo(3, 4).fill(1);",
        "for (;;) a.slidingWindow(3);",
      })
  void viewsThatMayOverlap(String statements) {
    assertThat(candidates(statements).isEmpty()).isFalse();
  }

  @Test
  void elementsOfViewsCountWhereTheRuntimeIsNamed() {
    String loops = "class A { void f() { for (;;) for (;;) a.get(i, j); } }";

    assertThat(in("import io.stridewise.array.DoubleNd; " + loops).isEmpty()).isFalse();
    assertThat(in("import java.util.Map; " + loops).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { void f( { } }",
        "class A { String s = \"; }",
        "class A { /* }",
        "class A { char c = '; }",
        "This is no Java at all.",
        "class A { # }",
      })
  void whatCannotBeCutIsLeftToTheParser(String file) {
    assertThat(CandidateScan.in(Lexer.cut(SourceText.of(file))).wholeFile()).isTrue();
  }

  private static CandidateScan.Candidates candidates(String statements) {
    return in("class A { void f() { " + statements + " } }");
  }

  private static CandidateScan.Candidates in(String file) {
    return CandidateScan.in(Lexer.cut(SourceText.of(file)));
  }
}

package io.stridewise.javaparser.lowering;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.core.ir.CompilationUnitModel;
import io.stridewise.core.ir.IrPrinter;
import io.stridewise.core.ir.Stmt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spans are exact in the original text, whatever stands before. */
final class SpanTest {
  private static final String INNER = "for (int i = 0; i < n; i++) a[i][j] = 0;";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\uFEFF",
        "/* \uD83D\uDE00 */ ",
        "// caf\u00e9\r\n",
        "// a\r// b\n\t\t",
        "/** doc\n * @see X */\n",
        "\f \t",
        "/* \\u0041 */",
        "@\\u0044eprecated ",
        "@Q(\"\"\"\n  }{ \"\"\") ",
      })
  void behind(String prefix) {
    for (String end : new String[] {"\n", "\r\n", "\r"}) {
      String source =
          prefix
              + "class A {"
              + end
              + "\tint g() { return \"\\u007d\".length(); }"
              + end
              + "  void f(double[][] a, int n) { // x"
              + end
              + "for (int j = 0; j < n; j++)"
              + end
              + "\t/* y */"
              + INNER
              + " } }";
      CompilationUnitModel model = Sources.candidates(source);
      assertThat(model.text()).isEqualTo(source);
      Stmt.Loop outer = (Stmt.Loop) model.bodies().get(0).block().statements().get(0);
      Stmt.Loop inner = (Stmt.Loop) outer.body();
      assertThat(outer.headerSpan().of(source)).isEqualTo("for (int j = 0; j < n; j++)");
      assertThat(inner.span().of(source)).isEqualTo(INNER);
      assertThat(inner.headerSpan().of(source)).isEqualTo("for (int i = 0; i < n; i++)");
      assertThat(((Stmt.Evaluate) inner.body()).expression().span().of(source))
          .isEqualTo("a[i][j] = 0");
    }
  }

  @Test
  void escapesInsideTheNestItself() {
    String source =
        "class A { void f(double[][] \\u0061) { for (int j = 0; j < 9; j++) \\u0066or (int i = 0; i < 9; i++)"
            + " \\u0061[i][j\\u005d = '\\u0041' + '\\\\' + '\\uuu0042'; } }";
    CompilationUnitModel model = Sources.candidates(source);
    Stmt.Loop outer = (Stmt.Loop) model.bodies().get(0).block().statements().get(0);
    Stmt.Loop inner = (Stmt.Loop) outer.body();
    assertThat(inner.headerSpan().of(source)).isEqualTo("\\u0066or (int i = 0; i < 9; i++)");
    assertThat(IrPrinter.print(inner)).contains("a[i][j] = ((65 + 92) + 66)");
    assertThat(inner.span().of(source)).endsWith("'\\uuu0042';");
  }

  @Test
  void headersOfOtherLoops() {
    String source =
        "class A { void f(int n, int[] a) { do a[0]--; while (n > 0); while (a[(1)] > 0) n++; for (int x : a) n += x;"
            + " java.util.stream.IntStream.range(0, n).forEach((int i) -> { a[i] = 0; }); } }";
    assertThat(
            Sources.everything(source).bodies().get(0).block().statements().stream()
                .map(s -> ((Stmt.Loop) s).headerSpan().of(source)))
        .containsExactly(
            "do",
            "while (a[(1)] > 0)",
            "for (int x : a)",
            "java.util.stream.IntStream.range(0, n).forEach((int i) ->");
  }

  @Test
  void commentsAreReportedAlsoWhereCodeIsLeftOut() {
    String source =
        "/* 1 */ class A { void g() { f(); // 2\n } void f(int[] a) { for (;;) for (;;) a[0]++; /* 3 */ } } /// 4";
    assertThat(Sources.candidates(source).comments().stream().map(s -> s.of(source)))
        .containsExactly("/* 1 */", "// 2", "/* 3 */", "/// 4");
  }
}

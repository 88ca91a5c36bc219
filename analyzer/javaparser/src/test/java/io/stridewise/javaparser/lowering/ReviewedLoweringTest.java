package io.stridewise.javaparser.lowering;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.core.ir.Effects;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.IrPrinter;
import io.stridewise.core.ir.Stmt;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a review found the lowering to lose. */
final class ReviewedLoweringTest {
  private static String source(String statements) {
    return "class A { void f(double[][] a, double[] b, int n, Object o) { " + statements + " } }";
  }

  /** The statements of a method; bodies of classes within it come after it. */
  private static List<Stmt> lower(String statements) {
    return Sources.everything(source(statements)).bodies().get(0).block().statements();
  }

  private static Expr init(String expression) {
    return ((Stmt.Declare) lower("var x = " + expression + ";").get(0)).init().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c: { break c; }",
        "c: switch (n) { case 1: break c; default: n++; }",
        "c: if (n > 0) { break c; }",
        "c: try { break c; } finally { }",
      })
  void labelsOfOtherStatementsStay(String labelled) {
    Stmt.Labelled only = (Stmt.Labelled) lower(labelled).get(0);
    assertThat(only.label()).isEqualTo("c");
    assertThat(only.span().of(source(labelled))).isEqualTo(labelled);
    assertThat(IrPrinter.print(only.body())).contains("break c");
  }

  @Test
  void aLabelMeansAnotherStatementLater() {
    List<Stmt> both =
        lower("c: d: { break c; } c: for (;;) { for (;;) { if (n > 0) continue c; } }");
    assertThat(((Stmt.Labelled) both.get(0)).label()).isEqualTo("d");
    assertThat(IrPrinter.print(((Stmt.Labelled) both.get(0)).body())).contains("break d");
    assertThat(IrPrinter.print(both.get(1))).contains("c: for", "continue c");
  }

  @ParameterizedTest
  @ValueSource(strings = {"c: ", "c:\n", "c: d: ", ""})
  void aLoopBeginsAtItsLabel(String label) {
    String loop = label + "for (;;) { n++; }";
    Stmt.Loop lowered = (Stmt.Loop) lower(loop).get(0);
    assertThat(lowered.span().of(source(loop))).isEqualTo(loop);
    assertThat(lowered.headerSpan().of(source(loop))).isEqualTo("for (;;)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "new A() { double g() { return a[0][0] + n; } }      | new A(a)",
        "new A() { double[] g() { return b.clone(); } }      | new A(b)",
        "new A() { Object g() { return o; } }                | new A(o)",
        "new A() { double[] k = a[n]; Runnable r = b::clone; } | new A(a, b)",
        "new A() { A g() { return new A() { { h(b); } }; } } | new A(b)",
        "new A() { int g() { return n; } }                   | new A()",
        "new A()                                             | new A()",
      })
  void anonymousClassesCapture(String expression, String lowered) {
    assertThat(IrPrinter.print(init(expression))).isEqualTo(lowered);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "class L { void g() { a[0][0] = b[n]; } }   | <a local class>(a, b)",
        "class L { void g() { g(); } }              | <a local class>()",
        "record L(int k) { static int g() { return 1; } } | <a local record>()",
        "interface L { int g(); }                   | <a local class>()",
      })
  void localClassesCapture(String declaration, String lowered) {
    assertThat(IrPrinter.print(lower(declaration).get(0)).strip()).isEqualTo(lowered);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "b::clone      | pure ?(b)",
        "a[0]::clone   | pure ?(a[0])",
        "(b)::clone    | pure ?(b)",
        "String::trim  | pure ?()",
        "int[]::clone  | pure ?()",
        "java.util.List::size | pure ?()",
      })
  void methodReferencesKeepTheirScope(String reference, String lowered) {
    assertThat(IrPrinter.print(init(reference))).isEqualTo(lowered);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "switch (n) { case 1 -> n++; default -> 0; }",
        "switch (n) { case 1 -> (a[0][0] = 3); default -> 0; }",
        "switch (n) { case 1 -> { n = 2; yield b[0]; } default -> 0; }",
        "switch (n) { case 1: yield 3; default: yield 4; }",
        "switch (n) { case 1 -> g(() -> n); default -> 0; }",
        "switch (n) { case 1 -> throw new Error(); default -> 0; }",
        "switch (o) { case String s when s.isEmpty() -> 1; default -> 0; }",
      })
  void switchExpressionsThatDoMoreThanCompute(String expression) {
    assertThat(((Expr.Opaque) init(expression)).effects()).isEqualTo(Effects.UNKNOWN);
  }

  @Test
  void whatSwitchExpressionsMentionAndAssign() {
    assertThat(
            IrPrinter.print(
                init("switch (n) { case 1 -> { n = 2; yield b[0]; } default -> a[0][0]; }")))
        .isEqualTo(
            "<a switch expression>(n, b, a, (pure boolean() ? n = 2 : pure ?()),"
                + " (pure boolean() ? b[0] : pure ?()), (pure boolean() ? a[0][0] : pure ?()))");
  }

  @Test
  void armsThatOnlyComputeAreConditional() {
    Expr.Opaque opaque = (Expr.Opaque) init("switch (n) { case 1 -> b[n]; default -> -n; }");
    assertThat(opaque.effects()).isEqualTo(new Effects(false, false, true));
    assertThat(IrPrinter.print(opaque))
        .isEqualTo(
            "<a switch expression>(n, (pure boolean() ? b[n] : pure ?()),"
                + " (pure boolean() ? (negate n) : pure ?()))");
  }

  @Test
  void closingIsAHandler() {
    Stmt.Guarded tried =
        (Stmt.Guarded) lower("try (var r = g()) { n++; } catch (Error e) { }").get(0);
    assertThat(tried.handlers()).hasSize(2);
    Stmt.Opaque close = (Stmt.Opaque) tried.handlers().get(0);
    assertThat(close.effects()).isEqualTo(Effects.UNKNOWN);
    assertThat(((Stmt.Guarded) lower("try { } finally { }").get(0)).handlers()).hasSize(1);
  }
}

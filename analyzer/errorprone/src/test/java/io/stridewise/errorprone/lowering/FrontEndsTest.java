package io.stridewise.errorprone.lowering;

import io.stridewise.core.ir.CompilationUnitModel;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Code on which a parser and a compiler could disagree. */
class FrontEndsTest {
  private static final String NEST =
      "for (int j = 0; j < 9; j++) for (int i = 0; i < 9; i++) q[i][j] = 0;";

  /** Statements in a method with a nest; {@code q}, {@code n} and {@code s} are parameters. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "int a = 0, b[] = {1}, c = -1; b[c] = a;",
        "for (int a = 0, b = n; a < b; a++, b--) q[a][b] = 0;",
        "final int k = 4 * 2; int length = s.length(); q[k][length] = 1;",
        "long l = -1L, m = - 1; int min = -2147483648, hex = 0xFFFFFFFF; q[hex] = null;",
        "Integer box = n; int back = box + 1; box++; box += back; q[box][0] = box;",
        "String t = \"a\" + n + 'c'; t += n; t = t + q[0][0];",
        "int x; if (n > 1) x = 1; else x = 2; Runnable r = () -> q[x] = null;",
        "outer: inner: for (;;) { for (;;) { if (n > 1) break outer; continue inner; } }",
        "switch (n) { case 1: case 2: q[0] = null; break; default: q[1] = null; }",
        "switch (n) { case 1, 2 -> q[0] = null; case 3 -> { q[1] = null; } default -> { } }",
        "int y = switch (n) { case 1 -> q[0][0]; default -> -n; };",
        "int y = switch (n) { case 1 -> { q[0] = null; yield 1; } default -> n; };",
        "Object o = q; if (o instanceof int[][] p && p.length > 1) p[0] = null;",
        "Object o = q; if (!(o instanceof int[][] p)) return; p[0] = null;",
        "try (java.io.StringReader r = new java.io.StringReader(s)) { r.read(); }"
            + " catch (IllegalStateException | NullPointerException e) { q[0] = null; } finally { n--; }",
        "synchronized (this) { assert n > 0 : s; q[0] = null; }",
        "do q[n--] = null; while (n > 0);",
        "for (int[] row : q) for (var v : row) n += v;",
        "java.util.stream.IntStream.range(0, n).parallel().forEach(i -> { if (i > 2) return; q[i] = null; });",
        "java.util.stream.IntStream.rangeClosed(0, n).forEachOrdered(i -> q[i] = null);",
        "class Local { int[][] mine = q.clone(); } new Local();",
        "record Pair(int a, int b) { } new Pair(1, 2);",
        "Runnable r = new Runnable() { public void run() { " + NEST + " } };",
        "java.util.function.Supplier<int[][]> g = q::clone;",
        "this.field[n] = super.hashCode(); A.this.field[0] = constant + A.CONST;",
        "field[CONST] = Integer.MAX_VALUE; field = new int[] {1, 2}; int[][] z = new int[n][]; z[0] = field;",
        "n = n > 0 ? 1 : 'c'; n <<= 2; n >>>= 1; n = ~n & -n | +n ^ n; boolean e = !(n == 1) || q == null;",
        "((q))[(n)] = (((int[]) ((Object) null)));",
        "int[] w = true ? null : field; w[0]++; --w[n++];",
      })
  void theTranslationsAreEqual(String statements) {
    String source =
        """
        class A {
          static final int CONST = 3 + 4;
          final int constant = 5;
          int[] field = new int[9];
          void f(int[][] q, int n, String s) throws Exception {
            { %s }
            %s
          }
        }
        """
            .formatted(statements, NEST);
    compare(source);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { A(int[][] q) { %s } }",
        "class A { A() { this(new int[1][1]); } A(int[][] q) { super(); %s } }",
        "class A { static int[][] q; static { %s } }",
        "class A { int[][] q; { %s } }",
        "class A { int[][] q; Runnable r = () -> { %s }; }",
        "record A(int[][] q) { A { %s } }",
        "enum A { X { void f(int[][] q) { %s } }; void f(int[][] q) { } }",
        "interface A { default void f(int[][] q) { %s } static void g(int[][] q) { %s } }",
        "class A { class B { int[][] q; class C { void f() { %s } } } }",
        "class B { int[][] q; } class A extends B { void f() { %s } class C { void g() { %s } } }",
        "class A { @SuppressWarnings(\"HostileLoopOrder\") synchronized <T> void f(int[][] q) { %s } }",
        "class A { @SuppressWarnings({\"a\", A.S}) int[][] q; static final String S = \"stri\" + \"dewise\"; void f() { %s } }",
        "class A { @Deprecated /* c */ public void f(final int[]... q) { // x\n %s } }",
        "class A { void f(int q[][]) { Runnable r = new Runnable() { public void run() { %s } }; } }",
        "class A {\r\n\tvoid f(int[][] q) {\r\n\t\t%s\r\n\t}\r\n}",
        "class A { void \\u0066(int[][] q) { int \\u0061 = 1; %s } }",
      })
  void soAreThoseOfOtherBodies(String source) {
    compare(source.replace("%s", NEST));
  }

  private static void compare(String source) {
    CompilationUnitModel compiled = Compiled.candidates(Map.of("A.java", source)).get("A.java");
    IrComparison.difference(Parsed.candidates("A.java", source), compiled)
        .ifPresent(Assertions::fail);
  }
}

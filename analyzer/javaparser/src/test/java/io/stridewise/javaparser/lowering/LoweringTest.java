package io.stridewise.javaparser.lowering;

import static io.stridewise.javaparser.lowering.Sources.method;
import static io.stridewise.javaparser.lowering.Sources.print;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Statements and expressions, each by an example. */
final class LoweringTest {
  @Test
  void forLoop() {
    assertThat(
            method(
                "double[][] a, int n", "for (int i = 0, k = 3; i < n; i++, --k) { a[i][0] += 1; }"))
        .isEqualTo(
            """
            for int i = 0, int k = 3; (i < n); old i += 1, k -= 1
              {
                a[i][0] += 1
              }
            """);
  }

  @Test
  void whileAndDo() {
    assertThat(method("int n", "while (n > 0) n--; do { n += 2; } while (n < 9);"))
        .isEqualTo(
            """
            while (n > 0)
              old n -= 1
            do while (n < 9)
              {
                n += 2
              }
            """);
  }

  @Test
  void enhancedForGivesVarItsType() {
    assertThat(method("double[][] a", "for (var row : a) for (double v : row) f(v);"))
        .isEqualTo(
            """
            for final double[] row : a
              for final double v : row
                A#f(v):void
            """);
  }

  @Test
  void rangeLoops() {
    String source =
        """
        import java.util.stream.IntStream;
        class A {
          void f(double[][] a, int n) {
            IntStream.range(0, n).parallel().forEach(j -> {
              if (j == 3) return;
              IntStream.rangeClosed(1, n).forEach(i -> a[i][j] = 0);
            });
          }
        }
        """;
    assertThat(print(source))
        .isEqualTo(
            """
            A.f(final double[][] a, final int n)
              parallel range final int j from 0 to n
                {
                  if (j == 3)
                    continue
                  range final int i from 1 through n
                    a[i][j] = 0
                }
            """);
  }

  @Test
  void returnInsideALoopOfARangeBodyContinuesTheRange() {
    String printed =
        method(
            "int n",
            "java.util.stream.IntStream.range(0, n).forEach(j -> { while (n > j) return; });");
    assertThat(printed).contains("lambda@").contains("continue lambda@");
  }

  @Test
  void otherLambdasAreValues() {
    assertThat(
            method(
                "int n",
                "Runnable r = () -> { return; }; java.util.List.of(1).forEach(x -> { return; });"))
        .contains("= lambda[] -> {; return; }")
        .contains("forEach(lambda[final ? x] -> {; return; })");
  }

  @Test
  void labelsAndJumps() {
    assertThat(method("int n", "a: for (;;) { b: while (true) { continue a; } } c: { break c; }"))
        .isEqualTo(
            """
            a: for ; ;\s
              {
                b: while true
                  {
                    continue a
                  }
              }
            c:
              {
                break c
              }
            """);
  }

  @Test
  void switchesKeepEveryBody() {
    assertThat(
            method(
                "Object o, int n",
                "switch (o) { case String s when n > 1 -> n = s.length(); case Integer i -> n = i; default -> throw e(); }"))
        .contains("switch o", "String s", "(n > 1)", "n = (int)i", "throw ?#e():?");
  }

  @Test
  void switchExpressionsAreOpaqueWithTheirOperands() {
    assertThat(
            method(
                "int n", "int k = switch (n) { case 1 -> n + 2; default -> { n++; yield 4; } };"))
        .isEqualTo(
            "final int k = <a switch expression>(n, (pure boolean() ? (n + 2) : pure ?()),"
                + " (pure boolean() ? old n += 1 : pure ?()), (pure boolean() ? 4 : pure ?()))\n");
  }

  @Test
  void tryCatchFinally() {
    assertThat(
            method(
                "java.io.Reader in",
                "try (in; var b = new A()) { f(); } catch (Error e) { } finally { g(); }"))
        .isEqualTo(
            """
            try(in)
              {
                final A b = new A()
                {
                  A#f():?
                }
                <the closing of a resource>()
              }
            handler
              <the closing of a resource>()
            handler
              {
                final Error e
              }
            handler
              {
                ?#g():?
              }
            """);
  }

  @Test
  void synchronizedAssertAndThrow() {
    assertThat(method("int n", "synchronized (this) { assert n > 0 : n; throw null; }"))
        .isEqualTo(
            """
            synchronized(this)
              {
                <an assert statement>((n > 0), n)
                throw null
              }
            """);
  }

  @Test
  void stringsAreNoArithmetic() {
    assertThat(method("String s, int n", "s += n + 1; s = \"a\" + n + 1;"))
        .isEqualTo(
            """
            s = pure String(s, (n + 1))
            s = pure String(pure String("a", n), 1)
            """);
  }

  @Test
  void boxesAreOpened() {
    assertThat(method("Integer[] b, Integer x", "int s = b[0]; s += x; s = x * 2; Integer y = s;"))
        .isEqualTo(
            """
            int s = (int)b[0]
            s += (int)x
            s = ((int)x * 2)
            final Integer y = (Integer)s
            """);
  }

  @Test
  void arrays() {
    assertThat(
            method(
                "int n",
                "double[][] a = new double[n][]; int[] b = {1, n}, c = new int[] {2}; var d = a.clone(); n = a[0].length;"))
        .isEqualTo(
            """
            final double[][] a = new double[][](n)
            {
              final int[] b = int[]{1, n}
              final int[] c = int[]{2}
            }
            final double[][] d = a.Object#clone():double[][]
            n = a[0].length
            """);
  }

  @Test
  void dimensionsBehindTheName() {
    assertThat(
            print(
                "class A { double g[][]; void f(float x[], int... y) { double u[] = g[0], v = u[1]; } }"))
        .isEqualTo(
            """
            A.f(final float[] x, final int[] y)
              {
                final double[] u = my.g[0]
                final double v = u[1]
              }
            """);
  }

  @Test
  void literals() {
    assertThat(
            method(
                "",
                "long a = 0xFFL; int b = -2147483648; char c = '\\n'; double d = 1e3; float e = .5f; int g = 1_0;"))
        .isEqualTo(
            """
            final long a = 255
            final int b = (negate -2147483648)
            final char c = 10
            final double d = 1000.0
            final float e = 0.5
            final int g = 10
            """);
  }

  @Test
  void everyNewConstructIsTranslated() {
    String source =
        """
        import module java.base;
        void main() {
          record P(int x, int y) {}
          Object o = new P(1, 2);
          if (o instanceof P(int x, _) && x > 0) IO.println(x);
          for (int i = 0; i < 3; i++) try { } catch (Exception _) { }
          String s = \"\"\"
              text\"\"\";
        }
        """;
    assertThat(print(source)).contains("a local record").contains("pure boolean(o)");
  }
}

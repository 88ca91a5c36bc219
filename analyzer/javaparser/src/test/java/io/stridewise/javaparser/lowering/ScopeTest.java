package io.stridewise.javaparser.lowering;

import static io.stridewise.javaparser.lowering.Sources.method;
import static io.stridewise.javaparser.lowering.Sources.print;
import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.IrPrinter;
import io.stridewise.core.ir.Stmt;
import io.stridewise.core.ir.Symbol;
import org.junit.jupiter.api.Test;

/** What names mean, and what is known of what they name. */
final class ScopeTest {
  @Test
  void localsHideFields() {
    assertThat(print("class A { int n; void f() { n = 1; int n = 2; n = 3; this.n = 4; } }"))
        .isEqualTo(
            """
            A.f()
              my.n = 1
              int n = 2
              n = 3
              my.n = 4
            """);
  }

  @Test
  void thisAndBareFieldsAreOneSymbol() {
    var model =
        Sources.everything("class A { int n; A o; void f() { n = 1; this.n = 2; o.n = 3; } }");
    var symbols =
        model.bodies().get(0).block().statements().stream()
            .map(s -> ((Expr.Assign) ((Stmt.Evaluate) s).expression()).target())
            .map(Expr.FieldRead.class::cast)
            .toList();
    assertThat(symbols).extracting(Expr.FieldRead::symbol).containsOnly(symbols.get(0).symbol());
    assertThat(symbols)
        .extracting(f -> f.receiver().isPresent())
        .containsExactly(false, false, true);
  }

  @Test
  void innerClassesSeeOuterFieldsAndCapturedLocals() {
    assertThat(
            print(
                """
                class A {
                  double[] d;
                  void f(int n) {
                    new Object() { int own; void g() { own = n; d[own] = A.this.d[0]; } };
                  }
                }
                """))
        .contains("my.own = n", "my.d[my.own] = my.d[0]");
  }

  @Test
  void inheritedFieldsOfTheSameFileAndOfTheJdk() {
    assertThat(
            print(
                """
                class Base { protected double[][] data; static final int N = 4; }
                class A extends Base { void f() { data[N][0] = super.data[0][1]; } }
                class L extends java.util.AbstractList<String> { int f() { return modCount; } }
                """))
        .contains("my.data[static.N{4}][0] = my.data[0][1]", "return my.modCount");
  }

  /** Private fields are not inherited (JLS 8.2): the name means the field of the class around. */
  @Test
  void privateFieldsOfASuperclassHideNothing() {
    assertThat(
            print(
                """
                class Base { private static final int N = 4; static final int M = 5; }
                class A {
                  static final int N = 6;
                  static final int M = 7;
                  static class B extends Base { int f() { return N + M; } }
                }
                """))
        .contains("static.N{6} + static.M{5}");
  }

  /** A field that a class may inherit hides what stands around the class (JLS 6.4.1). */
  @Test
  void whatAnUnknownSuperclassMayHideIsUnknown() {
    String source =
        """
        class A {
          private double[] d;
          void f(int n) {
            new %s() { int own; void g() { own = n; d[own] = A.this.d[0]; } };
          }
        }
        """;
    assertThat(print(source.formatted("Object"))).contains("my.own = n");
    assertThat(print(source.formatted("Gone"))).contains("my.own = my.n");
  }

  @Test
  void unknownNamesAreUnresolvedAndStayApart() {
    var body =
        Sources.everything("class A extends Gone { void f(Gone g) { x = 1; g.x = 2; } }")
            .bodies()
            .get(0);
    var first =
        (Expr.FieldRead)
            ((Expr.Assign) ((Stmt.Evaluate) body.block().statements().get(0)).expression())
                .target();
    var second =
        (Expr.FieldRead)
            ((Expr.Assign) ((Stmt.Evaluate) body.block().statements().get(1)).expression())
                .target();
    assertThat(IrPrinter.type(first.type())).isEqualTo("?");
    assertThat(first.symbol()).isNotEqualTo(second.symbol());
  }

  @Test
  void effectivelyFinal() {
    assertThat(
            method(
                "int p, int q",
                "q++; int a = 1; int b = 1; b = 2; int c; c = 3; int d; if (p > 0) d = 1; else d = 2;"
                    + " int e; for (;;) { e = 1; } "))
        .contains("final int a = 1", "\nint b", "final int c", "final int d", "\nint e");
    assertThat(print("class A { void f(int p, int q) { q = 1; } }"))
        .startsWith("A.f(final int p, int q)");
  }

  @Test
  void equalNamesOneAfterTheOther() {
    assertThat(
            method(
                "int n",
                "for (int i = 0; i < n; i++) n = i; final int i = 5; n = i; { int k = 1; k++; } int k = 2;"))
        .contains("for int i = 0", "final int i{5} = 5", "int k = 1", "final int k = 2");
  }

  @Test
  void constants() {
    assertThat(
            print(
                """
                interface Sizes { int ROWS = 1 << 3; }
                class A implements Sizes {
                  static final int N = ROWS * B.M, LATE = later();
                  final int own = 7;
                  static int changing = 8;
                  static int later() { return 1; }
                  void f() { final int k = N + 1; g(N, LATE, own, changing, k, Integer.MAX_VALUE, ROWS); }
                  void g(int... x) {}
                }
                class B { static final int M = 3; }
                """))
        .contains(
            "final int k{25} = (static.N{24} + 1)",
            "A#g(static.N{24}, static.LATE, my.own{7}, static.changing, k, static.MAX_VALUE{2147483647},"
                + " static.ROWS{8})");
  }

  @Test
  void patternVariables() {
    assertThat(
            print(
                """
                class A {
                  int[] t;
                  int f(Object o) {
                    if (!(o instanceof int[] t)) { return t.length; }
                    t[0] = 1;
                    if (o instanceof A s) { s.t = null; }
                    return s;
                  }
                  int s;
                }
                """))
        .contains("t[0] = 1", "s.t = null", "return my.s");
  }

  @Test
  void callOwners() {
    assertThat(
            print(
                """
                package p;
                import static java.lang.Math.hypot;
                import org.other.FastMath;
                class A {
                  double f(double[] a, String s, java.util.Arrays x) {
                    for (int i = 0; i < 9; i++) {
                      a[i] = Math.abs(i) + Math.max(a[0], 1) + FastMath.abs(a[i]) + hypot(1, 2) + s.length() + g() + java.util.Arrays.hashCode(a);
                      Object o = new int[0].clone();
                    }
                    return 0;
                  }
                  static float g() { return 0; }
                }
                """))
        .contains(
            "Math#abs(i):int",
            "Math#max(a[0], 1):double",
            "org.other.FastMath#abs(a[i]):?",
            "Math#hypot(1, 2):double",
            "s.String#length():int",
            "p.A#g():float",
            "java.util.Arrays#hashCode(a):int",
            ".Object#clone():int[]");
  }

  @Test
  void aClassOfTheSameFileHidesJavaLang() {
    assertThat(
            print(
                "package p; class A { void f() { for (;;) Math.abs(1); } } class Math { static long abs(int x) { return x; } }"))
        .contains("p.Math#abs(1):long");
  }

  @Test
  void overloadsAreChosenByArgumentTypes() {
    assertThat(
            print(
                """
                class A {
                  float[] g(float[] x) { return x; }
                  double[] g(double[] x) { return x; }
                  int[] g(Object x) { return null; }
                  void f(double[] a, float[] b, String c, Gone d) { for (;;) { g(a); g(b); g(c); g(d.x()); } }
                }
                """))
        .contains("g(a):double[]", "g(b):float[]", "g(c):int[]", "):?");
  }

  @Test
  void volatileStaticAndTypes() {
    var model =
        Sources.everything(
            "class A { volatile double[] v; static long w; void f() { v = null; w = 1; } }");
    Symbol v = target(model.bodies().get(0).block().statements().get(0));
    Symbol w = target(model.bodies().get(0).block().statements().get(1));
    assertThat(v.isVolatile()).isTrue();
    assertThat(IrPrinter.type(v.type())).isEqualTo("double[]");
    assertThat(w.isStatic()).isTrue();
    assertThat(w.isVolatile()).isFalse();
  }

  private static Symbol target(Stmt s) {
    return ((Expr.FieldRead) ((Expr.Assign) ((Stmt.Evaluate) s).expression()).target()).symbol();
  }
}

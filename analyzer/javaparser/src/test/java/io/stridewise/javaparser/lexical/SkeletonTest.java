package io.stridewise.javaparser.lexical;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.core.ir.Span;
import io.stridewise.core.lexical.CandidateScan;
import io.stridewise.core.lexical.Lexer;
import io.stridewise.core.lexical.SourceText;
import io.stridewise.core.lexical.Tokens;
import org.junit.jupiter.api.Test;

final class SkeletonTest {
  private static final String NEST = "for (;;) for (;;) a[0] = 1;";

  @Test
  void bodiesWithoutANestAreEmptied() {
    assertThat(skeleton("class A { int f() throws E { return g(); } void h() { " + NEST + " } }"))
        .isEqualTo("class A { int f() throws E { } void h() { " + NEST + " } }");
  }

  @Test
  void possibleAccessorsStay() {
    assertThat(
            skeleton(
                "class A { int g(int i) { return d[i]; } int n() { return n; } void h() { "
                    + NEST
                    + " } }"))
        .isEqualTo(
            "class A { int g(int i) { return d[i]; } int n() { } void h() { " + NEST + " } }");
  }

  @Test
  void declarationsOfMemberClassesStay() {
    assertThat(
            skeleton(
                "class A { record R(int x) { int y() { f(); g(); } } enum E { P { void p() {} }, Q; int q = 1; } void h() { "
                    + NEST
                    + " } }"))
        .isEqualTo(
            "class A { record R(int x) { int y() { } } enum E { P { }, Q; int q = 1; } void h() { "
                + NEST
                + " } }");
  }

  @Test
  void tablesAndInitialisersAreEmptied() {
    assertThat(
            skeleton(
                "class A { int[] t = {1, 2}; static { f(); } Runnable r = () -> { f(); }; void h() { "
                    + NEST
                    + " } }"))
        .isEqualTo(
            "class A { int[] t = { }; static { } Runnable r = () -> { }; void h() { "
                + NEST
                + " } }");
  }

  @Test
  void anonymousClassesInFieldsAreEmptiedUnlessTheyHoldANest() {
    assertThat(
            skeleton(
                "class A { X x = new X() { void f() { g(); } }; X y = new X() { void f() { "
                    + NEST
                    + " } }; }"))
        .isEqualTo("class A { X x = new X() { }; X y = new X() { void f() { " + NEST + " } }; }");
  }

  @Test
  void everyCharacterKnowsItsPlace() {
    String source =
        "/* c */ class A {\r\n\tvoid\u00e9 // x\r f() { }\n" + "void h() { " + NEST + " } }";
    Tokens tokens = Lexer.cut(SourceText.of(source));
    Skeleton skeleton = Skeleton.of(tokens, CandidateScan.in(tokens));
    String text = skeleton.text();
    int at = text.indexOf("a[0]");
    assertThat(skeleton.original(at, at + 4))
        .isEqualTo(new Span(source.indexOf("a[0]"), source.indexOf("a[0]") + 4));
    at = text.indexOf("void\u00e9");
    assertThat(skeleton.original(at, at + 5).of(source)).isEqualTo("void\u00e9");
    assertThat(text).doesNotContain("\n", "\r", "\t", "//", "/*");
  }

  @Test
  void textBlocksKeepTheirSpan() {
    String source = "class A { void h() { String s = \"\"\"\n  x\n  \"\"\"; " + NEST + " } }";
    Tokens tokens = Lexer.cut(SourceText.of(source));
    Skeleton skeleton = Skeleton.of(tokens, CandidateScan.in(tokens));
    int at = skeleton.text().indexOf("\"\"");
    assertThat(skeleton.original(at, at + 2).of(source)).startsWith("\"\"\"\n").endsWith("\"\"\"");
  }

  private static String skeleton(String source) {
    Tokens tokens = Lexer.cut(SourceText.of(source));
    return Skeleton.of(tokens, CandidateScan.in(tokens)).text();
  }
}

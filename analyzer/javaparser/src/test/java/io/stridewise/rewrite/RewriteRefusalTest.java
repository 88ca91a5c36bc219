package io.stridewise.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.core.remedy.Rewrite.Edits;
import io.stridewise.core.remedy.Rewrite.Refused;
import io.stridewise.core.remedy.Rewrite.Result;
import org.junit.jupiter.api.Test;

/** What is not written down, with the reason that is given. */
class RewriteRefusalTest {
  private static final String SUM = "root: j\ncode: j(1) i(j(2)) j(3)";
  private static final String SWAP = "root: j\ninner: j\ncode: i(j(1))";

  private static Result rewrite(String order, String statements) {
    String source =
        "class Example {\n"
            + "  void f(double[][] a, double[] out, int n, int m, int k) {\n"
            + statements
            + "\n  }\n"
            + "}\n";
    return Case.of(source, order).result();
  }

  private static String reason(String order, String statements) {
    Result result = rewrite(order, statements);
    assertThat(result).isInstanceOf(Refused.class);
    return ((Refused) result).reason();
  }

  private static String sum(String init, String update) {
    return """
    for (int j = 0; j < m; j++) {
      %s
      for (int i = 0; i < n; i++) {
        %s
      }
      out[j] = s;
    }\
    """
        .formatted(init, update);
  }

  @Test
  void aScalarBecomesAnArray() {
    assertThat(rewrite(SUM, sum("double s = 0;", "s += a[i][j];"))).isInstanceOf(Edits.class);
  }

  @Test
  void aScalarThatOtherCodeCapturesStaysAScalar() {
    String order = "root: j\ncode: j(1) i(j(2 3)) j(4)";
    String lambda = "Runnable r = () -> out[0] = s; r.run();";
    assertThat(reason(order, sum("double s = k + j;", lambda)))
        .isEqualTo("`s` is captured by other code");
    String object = "Object o = new Object() { double twice() { return s + s; } }; o.hashCode();";
    assertThat(reason(order, sum("double s = k + j;", object)))
        .isEqualTo("`s` is captured by other code");
  }

  @Test
  void anAnnotatedScalarStaysAScalar() {
    assertThat(reason(SUM, sum("@SuppressWarnings(\"x\") double s = 0;", "s += a[i][j];")))
        .isEqualTo("the declaration of `s` cannot become an assignment");
  }

  @Test
  void aCommentInAPlaceThatGoesAwayIsNotDropped() {
    assertThat(reason(SUM, sum("double /* of what? */ s = out[j];", "s += a[i][j];")))
        .isEqualTo("the comment `/* of what? */` has no place");
  }

  @Test
  void labelsStay() {
    assertThat(
            reason(
                SWAP, "all: for (int j = 0; j < m; j++) for (int i = 0; i < n; i++) a[i][j] = 1;"))
        .isEqualTo("a loop has the label `all`");
  }

  @Test
  void aPlainContinueMovesWithItsBodyAndABreakDoesNot() {
    String loops =
        "for (int j = 0; j < m; j++) for (int i = 0; i < n; i++) { if (i == j) %s; a[i][j] = 1; }";
    String order = "root: j\ninner: j\ncode: i(j(1 2))";
    assertThat(rewrite(order, loops.formatted("continue"))).isInstanceOf(Edits.class);
    assertThat(reason(order, loops.formatted("break")))
        .isEqualTo("`break;` leaves what would be moved");
    assertThat(reason(order, loops.formatted("return")))
        .isEqualTo("`return;` leaves what would be moved");
  }

  @Test
  void aWhileLoopDoesNotMove() {
    String loops =
        "int i = 0; for (int j = 0; j < m; j++) { i = 0; while (i < n) { a[i][j] = 1; i++; } }";
    assertThat(reason("root: j\ninner: j\ncode: i(j(1 2 3))", loops))
        .isEqualTo("loop `i` is no `for` loop");
  }

  @Test
  void anIndexThatRunsAlongStays() {
    String loops =
        """
        int p = 0;
        for (int j = 0; j < m; j++)
          for (int i = 0; i < n; i++)
            a[i][j] = out[p++];\
        """;
    assertThat(reason(SWAP, loops)).isEqualTo("`p` runs along with loop `i`");
    String header =
        "for (int j = 0, p = 0; j < m; j++, p += 2) for (int i = 0; i < n; i++) a[i][j] = p;";
    assertThat(reason(SWAP, header)).isEqualTo("`p` runs along with loop `j`");
  }

  @Test
  void aBandIsNotTurnedByText() {
    String loops = "for (int j = 0; j < m; j++) for (int i = j; i < j + k; i++) a[i][j] = 1;";
    assertThat(reason(SWAP, loops)).isEqualTo("`j` would be used where it is not declared");
  }

  @Test
  void anArrayNeedsASizeThatFitsAnInt() {
    String loops = sum("double s = 0;", "s += a[i][j];").replace("int j = 0", "int j = k");
    assertThat(rewrite(SUM, loops)).as("out[j] throws below 0 anyway").isInstanceOf(Edits.class);
    assertThat(reason(SUM, loops.replace("out[j] = s", "out[j & 7] = s")))
        .isEqualTo("`k` could be negative, and the number of iterations too large for an `int`");
  }

  @Test
  void aTestDoesNotSkipWhatRunsWithoutItsLoop() {
    String loops =
        """
        for (int j = 0; j < m; j++) {
          int rows = out.length - j;
          for (int i = 0; i < rows; i++) {
            a[i][j] = 1;
          }
        }\
        """;
    assertThat(reason("root: j\ntests: i\ncode: j(1 i(2))", loops))
        .isEqualTo("there is something to do where `i` does not run");
  }

  @Test
  void anAssumptionIsNotTested() {
    String loops = "for (int j = 0; j < m; j++) for (int i = 0; i < n; i++) a[i][j] = 1;";
    assertThat(reason(SWAP + "\nguard: assume that", loops))
        .isEqualTo("no test can settle that assume that");
  }

  @Test
  void rowsOfShallowNestsAreComparedInLinearTime() {
    String loops = "for (int j = 0; j < m; j++) for (int i = 0; i < n; i++) a[i][j] = 1;";
    assertThat(rewrite(SWAP + "\nguard: distinct a", loops).toString())
        .contains("if (areDistinct((Object) a)) {")
        .contains("new java.util.IdentityHashMap<Object, Object>()");
  }

  @Test
  void moreFactsThanAnybodyWouldReadAreNotTested() {
    String loops = "for (int j = 0; j < m; j++) for (int i = 0; i < n; i++) a[i][j] = 1;";
    String six = "product i j 1, product i j 2, product i j 3, product i j 4, product i j 5, ";
    assertThat(rewrite(SWAP + "\nguard: " + six + "pitch i j", loops)).isInstanceOf(Edits.class);
    assertThat(reason(SWAP + "\nguard: " + six + "product i j 6, pitch i j", loops))
        .isEqualTo("7 facts would have to be tested");
  }

  @Test
  void aMethodDoesNotOutgrowTheJit() {
    String much = "    out[0] = out[1] + out[2] * out[3] + k;\n".repeat(300);
    String loops = sum("double s = 0;", "s += a[i][j];");
    assertThat(reason(SUM, much + loops))
        .isEqualTo("the method would become too large for the JIT compiler");
  }

  @Test
  void unicodeEscapesInCodeAreLeftAlone() {
    String loops =
        "for (int j = 0; j < m; j++) for (int i = 0; i < n; i++) \\u0061[i][j] = '\\u0000';";
    assertThat(reason(SWAP, loops)).isEqualTo("the method has unicode escapes in its code");
    assertThat(rewrite(SWAP, loops.replace("\\u0061", "a"))).isInstanceOf(Edits.class);
  }

  @Test
  void aTextBlockIsNotIndentedAnew() {
    String loops =
        "for (int j = 0; j < m; j++)\n"
            + "  for (int i = 0; i < n; i++) { // each\n"
            + "    a[i][j] = \"\"\"\n"
            + "      x\"\"\".length();\n"
            + "  }";
    assertThat(rewrite(SWAP, loops)).isInstanceOf(Edits.class);
    assertThat(reason(SWAP + "\ntests: j", loops))
        .isEqualTo("a text block would be indented differently");
  }
}

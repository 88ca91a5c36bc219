package io.stridewise.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.core.ir.CompilationUnitModel;
import io.stridewise.core.ir.DeclaredAnnotation;
import io.stridewise.core.ir.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionsTest {
  private static final Pattern COMMENT = Pattern.compile("//[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);

  /**
   * Whether HostileLoopOrder is unwanted for the loops of {@code text}, where each {@code for (..)}
   * is in the last.
   */
  private static boolean covers(String text, DeclaredAnnotation... annotations) {
    List<Span> comments = spans(COMMENT, text);
    List<Span> headers = spans(Pattern.compile("for \\([^)]*\\)", Pattern.DOTALL), text);
    CompilationUnitModel unit =
        new CompilationUnitModel("A.java", text, List.of(), List.of(annotations), comments);
    return new Suppressions(unit, new Lines("A.java", text))
        .covers(Check.HOSTILE_LOOP_ORDER, headers);
  }

  private static List<Span> spans(Pattern pattern, String text) {
    List<Span> spans = new ArrayList<>();
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      spans.add(new Span(m.start(), m.end()));
    }
    return spans;
  }

  private static DeclaredAnnotation annotation(String name, Span scope, String... strings) {
    return new DeclaredAnnotation(name, List.of(strings), scope);
  }

  private static final String LOOPS = "x();\nfor (j)\n  for (i)\n    a[i][j] = 0;\n";
  private static final Span AROUND = new Span(0, LOOPS.length());

  @Test
  void nothingIsSuppressedUnasked() {
    assertThat(covers(LOOPS)).isFalse();
  }

  @Test
  void anAnnotationHoldsInItsWholeScope() {
    assertThat(covers(LOOPS, annotation("SuppressWarnings", AROUND, "HostileLoopOrder"))).isTrue();
  }

  @Test
  void anAnnotationMayNameTheToolInsteadOfTheCheck() {
    assertThat(covers(LOOPS, annotation("SuppressWarnings", AROUND, "unused", "stridewise")))
        .isTrue();
  }

  @Test
  void anAnnotationOfAnotherCheckSaysNothing() {
    assertThat(covers(LOOPS, annotation("SuppressWarnings", AROUND, "OpposingStrides", "all")))
        .isFalse();
  }

  @Test
  void anAnnotationElsewhereSaysNothing() {
    assertThat(covers(LOOPS, annotation("SuppressWarnings", new Span(0, 4), "HostileLoopOrder")))
        .isFalse();
  }

  @Test
  void anAnnotationOfAnotherNameSaysNothing() {
    assertThat(covers(LOOPS, annotation("Named", AROUND, "HostileLoopOrder"))).isFalse();
  }

  @Test
  void generatedCodeIsNobodysConcern() {
    assertThat(covers(LOOPS, annotation("Generated", AROUND))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "// stridewise:ok",
        "//stridewise:ok",
        "// stridewise:ok HostileLoopOrder",
        "// stridewise:ok HostileLoopOrder -- the matrix is 3 by 3",
        "// stridewise:ok -- the matrix is 3 by 3",
        "// stridewise:ok OpposingStrides, HostileLoopOrder",
        "// stridewise:ok OpposingStrides HostileLoopOrder -- both",
        "// stridewise:ok stridewise"
      })
  void aCommentAboveTheLoopSuppresses(String comment) {
    assertThat(covers("for (j)\n  " + comment + "\n  for (i)\n    a[i][j] = 0;")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "// stridewise:ok OpposingStrides",
        "// stridewise:okay HostileLoopOrder",
        "// stridewise: ok HostileLoopOrder",
        "// not stridewise:ok HostileLoopOrder",
        "// stridewise:ok HostileLoopOrderX",
        "// stridewise:ok hostilelooporder",
        "// ok"
      })
  void anotherCommentDoesNot(String comment) {
    assertThat(covers("for (j)\n  " + comment + "\n  for (i)\n    a[i][j] = 0;")).isFalse();
  }

  @Test
  void aCommentOnTheLineOfTheLoopSuppresses() {
    assertThat(
            covers(
                "for (j)\n  for (i) // stridewise:ok HostileLoopOrder -- small\n    a[i][j] = 0;"))
        .isTrue();
  }

  @Test
  void aCommentOnAnOuterLoopOfTheNestSuppresses() {
    assertThat(covers("for (j) // stridewise:ok HostileLoopOrder\n  for (i)\n    a[i][j] = 0;"))
        .isTrue();
    assertThat(covers("// stridewise:ok HostileLoopOrder\nfor (j)\n  for (i)\n    a[i][j] = 0;"))
        .isTrue();
  }

  @Test
  void aCommentInsideAHeaderOfSeveralLinesSuppresses() {
    assertThat(covers("for (j;\n    // stridewise:ok HostileLoopOrder\n    j < n)\n  a[i][j] = 0;"))
        .isTrue();
  }

  @Test
  void otherCommentLinesMayStandBetween() {
    assertThat(
            covers(
                "// stridewise:ok HostileLoopOrder -- runs once\n// at start\n// only\nfor (j)\n  a[i][j] = 0;"))
        .isTrue();
  }

  @Test
  void codeBetweenEndsIt() {
    assertThat(covers("// stridewise:ok HostileLoopOrder\nx();\nfor (j)\n  a[i][j] = 0;"))
        .isFalse();
  }

  @Test
  void aBlankLineBetweenEndsIt() {
    assertThat(covers("// stridewise:ok HostileLoopOrder\n\nfor (j)\n  a[i][j] = 0;")).isFalse();
  }

  @Test
  void aCommentBehindTheStatementAboveIsNotAboutTheLoop() {
    assertThat(covers("x(); // stridewise:ok HostileLoopOrder\nfor (j)\n  a[i][j] = 0;")).isFalse();
  }

  @Test
  void aCommentInTheBodyIsTooLate() {
    assertThat(covers("for (j)\n  a[i][j] = 0; // stridewise:ok HostileLoopOrder")).isFalse();
  }
}

package io.stridewise.errorprone;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.core.check.Check;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a developer sees who compiles with the plugin. */
class StridewiseCheckerTest {
  private static final String COLUMN_SUM =
      """
      class A {
        void sum(double[][] a, double[] out, int n, int m) {
          for (int j = 0; j < m; j++)
            for (int i = 0; i < n; i++)
              out[j] += a[i][j];
        }
      }
      """;

  private static final String TRANSPOSE =
      """
      class A {
        void transpose(double[][] a, double[][] b, int n, int m) {
          for (int i = 0; i < n; i++)
            for (int j = 0; j < m; j++)
              b[j][i] = a[i][j];
        }
      }
      """;

  @TempDir private Path classes;

  @Test
  void theMessageIsThatOfTheConsole() {
    Compilation compilation = Compilation.of(classes, COLUMN_SUM);

    assertThat(compilation.succeeded()).isTrue();
    assertThat(compilation.messages()).hasSize(1);
    assertThat(compilation.messages().get(0))
        .startsWith("WARNING [HostileLoopOrder] loop `i` walks down the columns of `a`")
        .contains("\n    a: new row per step of i, 8 bytes per step of j\n")
        .contains("\n    cache lines per iteration: 1.00 now, ")
        .contains("\n    fix (exact unless it throws): ")
        .contains("(see https://stridewise.io/checks/HostileLoopOrder)");
  }

  /** Newer Error Prones pass on the first character only. */
  @Test
  void theRangeIsTheHeaderOfTheLoopToBlame() {
    Diagnostic<?> finding = Compilation.of(classes, COLUMN_SUM).diagnostics().get(0);

    String header = "for (int i = 0; i < n; i++)";
    int start = COLUMN_SUM.indexOf(header);
    assertThat(finding.getStartPosition()).isEqualTo(start);
    assertThat(finding.getEndPosition()).isIn((long) start + header.length(), (long) start);
    assertThat(finding.getLineNumber()).isEqualTo(4);
    assertThat(finding.getColumnNumber()).isEqualTo(7);
  }

  @Test
  void aTransposeHasOpposingStrides() {
    assertThat(Compilation.of(classes, TRANSPOSE).messages())
        .singleElement()
        .asString()
        .startsWith("NOTE [OpposingStrides] ");
  }

  @Test
  void aGoodOrderIsNotMentioned() {
    String good = COLUMN_SUM.replace("a[i][j]", "a[j][i]");

    assertThat(Compilation.of(classes, good).messages()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"HostileLoopOrder", "stridewise"})
  void anAnnotationSuppresses(String name) {
    String onMethod =
        COLUMN_SUM.replace("void sum", "@SuppressWarnings(\"" + name + "\") void sum");
    String onClass = COLUMN_SUM.replace("class A", "@SuppressWarnings(\"" + name + "\") class A");

    assertThat(Compilation.of(classes, onMethod).messages()).isEmpty();
    assertThat(Compilation.of(classes, onClass).messages()).isEmpty();
    assertThat(Compilation.of(classes, onMethod, "-XepIgnoreSuppressionAnnotations").messages())
        .hasSize(1);
  }

  @Test
  void anAnnotationForAnotherCheckDoesNot() {
    String other =
        COLUMN_SUM.replace("void sum", "@SuppressWarnings(\"OpposingStrides\") void sum");

    assertThat(Compilation.of(classes, other).messages()).hasSize(1);
  }

  @Test
  void aCommentSuppresses() {
    String comment =
        COLUMN_SUM.replace(
            "      for", "      // stridewise:ok HostileLoopOrder -- m is at most 3\n      for");

    assertThat(Compilation.of(classes, comment).messages()).isEmpty();
  }

  @Test
  void theLevelIsErrorPronesToSet() {
    Compilation error = Compilation.of(classes, COLUMN_SUM, "-Xep:HostileLoopOrder:ERROR");
    assertThat(error.succeeded()).isFalse();
    assertThat(error.diagnostics()).extracting(Diagnostic::getKind).contains(Diagnostic.Kind.ERROR);

    assertThat(Compilation.of(classes, COLUMN_SUM, "-Xep:HostileLoopOrder:OFF").messages())
        .isEmpty();
    assertThat(Compilation.of(classes, COLUMN_SUM, "-Xep:stridewise:OFF").messages()).isEmpty();
  }

  /** Whether the finding matters depends on sizes that are not known. */
  @Test
  void aSuggestionStaysOneWhateverTheLevel() {
    String objects =
        COLUMN_SUM.replace("double[][] a", "String[][] a").replace("double[] out", "String[] out");

    Compilation compilation = Compilation.of(classes, objects, "-Xep:HostileLoopOrder:ERROR");

    assertThat(compilation.succeeded()).isTrue();
    assertThat(compilation.diagnostics())
        .singleElement()
        .satisfies(d -> assertThat(d.getKind()).isEqualTo(Diagnostic.Kind.NOTE))
        .satisfies(d -> assertThat(d.getMessage(Locale.ROOT)).startsWith("[HostileLoopOrder] "));
  }

  @Test
  void everyCheckIsThereUnderItsName() {
    for (Check check : Check.values()) {
      assertThat(Compilation.of(classes, COLUMN_SUM, "-Xep:" + check.id() + ":OFF").messages())
          .noneMatch(m -> m.contains("is not a valid checker name"));
    }
  }

  @Test
  void codeOfTheCompilerAndOfProcessorsIsLeftAlone() {
    String record =
        """
        record A(double[][] a) {
          A {
            for (int j = 0; j < a.length; j++)
              for (int i = 0; i < a.length; i++)
                a[i][j] = 0;
          }
          enum E { X { void f(double[][] a) { for (int j = 0; j < 9; j++) for (int i = 0; i < 9999; i++) a[i][j]++; } }; }
          interface I { default void f() {} }
        }
        """;

    assertThat(Compilation.of(classes, record).diagnostics())
        .extracting(Diagnostic::getLineNumber)
        .containsExactly(4L, 7L);
  }

  @Test
  void allFindingsOfAFileComeInTheOrderOfItsLines() {
    String both =
        COLUMN_SUM.stripTrailing().replaceFirst("}$", "")
            + TRANSPOSE.replace("class A {", "").stripTrailing();

    assertThat(Compilation.of(classes, both).messages())
        .extracting(m -> m.substring(0, m.indexOf(']') + 1))
        .containsExactlyInAnyOrderElementsOf(
            List.of("WARNING [HostileLoopOrder]", "NOTE [OpposingStrides]"));
  }
}

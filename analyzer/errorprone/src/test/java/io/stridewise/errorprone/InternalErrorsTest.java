package io.stridewise.errorprone;

import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.CompilationTestHelper;
import com.google.errorprone.ErrorProneFlags;
import com.sun.tools.javac.main.Main;
import io.stridewise.core.Analyzer;
import io.stridewise.core.check.Check;
import org.junit.jupiter.api.Test;

/** A fault of ours costs one note and never a build. */
class InternalErrorsTest {
  /** Fails whenever it looks at a method {@code boom}. */
  @BugPattern(summary = "fails", severity = SeverityLevel.ERROR)
  public static final class Failing extends StridewiseChecker {
    private static final long serialVersionUID = 1L;

    public Failing() {
      super(
          Check.HOSTILE_LOOP_ORDER,
          ErrorProneFlags.empty(),
          (unit, options) -> {
            if (unit.bodies().stream().anyMatch(b -> b.name().endsWith(".boom"))) {
              throw new IllegalStateException("injected");
            }
            return Analyzer.analyze(unit, options);
          });
    }
  }

  private static final String NEST =
      "for (int j = 0; j < m; j++) for (int i = 0; i < n; i++) a[i][j] = 0;";

  @Test
  void oneNoteNamesTheMethodAndTheOthersAreStillAnalysed() {
    CompilationTestHelper.newInstance(Failing.class, getClass())
        .addSourceLines(
            "A.java",
            "class A {",
            "  // BUG: Diagnostic matches: NOTE",
            "  void boom(int[][] a, int n, int m) { " + NEST + " }",
            "  void fine(int[][] a, int n, int m) {",
            "    // BUG: Diagnostic contains: loop `i` walks down the columns of `a`",
            "    " + NEST,
            "  }",
            "}")
        .matchAllDiagnostics()
        .expectErrorMessage(
            "NOTE",
            m ->
                m.contains("internal error in A.boom, which was left out:")
                    && m.contains("java.lang.IllegalStateException: injected at ")
                    && m.contains("please report it to"))
        .doTest();
  }

  /** Though the check is an error where it finds something. */
  @Test
  void theCompilationGoesOn() {
    CompilationTestHelper.newInstance(Failing.class, getClass())
        .addSourceLines(
            "A.java",
            "class A {",
            "  // BUG: Diagnostic contains: internal error in A.boom",
            "  void boom(int[][] a, int n, int m) { " + NEST + " }",
            "}")
        .matchAllDiagnostics()
        .expectResult(Main.Result.OK)
        .doTest();
  }
}

package io.stridewise.errorprone;

import com.google.errorprone.BugCheckerRefactoringTestHelper;
import com.google.errorprone.BugCheckerRefactoringTestHelper.TestMode;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.ErrorProneFlags;
import io.stridewise.core.Analyzer;
import io.stridewise.core.check.Check;
import io.stridewise.core.check.Finding;
import io.stridewise.core.check.Options;
import io.stridewise.core.ir.CompilationUnitModel;
import io.stridewise.core.ir.Span;
import io.stridewise.core.legality.Tier;
import io.stridewise.core.remedy.Edit;
import io.stridewise.core.remedy.Fix;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Edits of a fix reach Error Prone's patching as they are. */
class PatchingTest {
  /** Offers to rename the loop of every finding. */
  @BugPattern(summary = "renames", severity = SeverityLevel.WARNING)
  public static class Renaming extends StridewiseChecker {
    private static final long serialVersionUID = 1L;

    public Renaming() {
      this(Tier.UNLESS_THROWS);
    }

    Renaming(Tier tier) {
      super(
          Check.HOSTILE_LOOP_ORDER,
          ErrorProneFlags.empty(),
          (unit, options) -> renamed(unit, options, tier));
    }
  }

  /** The same with assumptions. */
  @BugPattern(summary = "renames", severity = SeverityLevel.WARNING)
  public static final class Assuming extends Renaming {
    private static final long serialVersionUID = 1L;

    public Assuming() {
      super(Tier.CONDITIONAL);
    }
  }

  private static List<Finding> renamed(CompilationUnitModel unit, Options options, Tier tier) {
    return Analyzer.analyze(unit, options).stream().map(f -> withFix(f, unit, tier)).toList();
  }

  private static Finding withFix(Finding f, CompilationUnitModel unit, Tier tier) {
    int label = f.place().span().start();
    int body = f.place().span().end();
    Edit open = new Edit(new Span(label, label), "rows: ");
    Edit comment = new Edit(new Span(body, body), " /* renamed */");
    return new Finding(
        f.check(),
        f.severity(),
        f.place(),
        f.loopStart(),
        f.loopEnd(),
        f.message(),
        f.frame(),
        f.frameStart(),
        f.caption(),
        f.related(),
        f.cost(),
        f.gains(),
        f.remedy(),
        f.advice(),
        f.tier(),
        f.conditions(),
        Optional.of(new Fix(tier, List.of(comment, open))),
        f.fingerprint());
  }

  private static final String[] INPUT = {
    "class A {",
    "  void f(double[][] a, int n) {",
    "    for (int j = 0; j < n; j++)",
    "      for (int i = 0; i < n; i++)",
    "        a[i][j] = 0;",
    "  }",
    "}"
  };

  @Test
  void everyEditIsMade() {
    BugCheckerRefactoringTestHelper.newInstance(Renaming.class, getClass())
        .addInputLines("A.java", INPUT)
        .addOutputLines(
            "A.java",
            "class A {",
            "  void f(double[][] a, int n) {",
            "    for (int j = 0; j < n; j++)",
            "      rows: for (int i = 0; i < n; i++) /* renamed */",
            "        a[i][j] = 0;",
            "  }",
            "}")
        .doTest(TestMode.TEXT_MATCH);
  }

  @Test
  void aFixAboveTheTierIsLeftToTheReader() {
    BugCheckerRefactoringTestHelper.newInstance(Assuming.class, getClass())
        .addInputLines("A.java", INPUT)
        .expectUnchanged()
        .doTest(TestMode.TEXT_MATCH);
  }
}

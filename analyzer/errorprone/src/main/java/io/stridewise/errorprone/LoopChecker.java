package io.stridewise.errorprone;

import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.CompilationUnitTreeMatcher;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.CompilationUnitTree;
import io.stridewise.core.Analyzer;
import io.stridewise.core.check.Check;
import io.stridewise.core.check.Finding;
import io.stridewise.core.check.Severity;
import io.stridewise.core.remedy.Edit;
import io.stridewise.core.remedy.Fix;
import io.stridewise.core.report.Fact;

/**
 * Reports the findings of one check. All of them share one analysis of each compilation unit, which
 * also heeds suppressions: by annotations on any declaration, and by comments.
 */
abstract class LoopChecker extends BugChecker implements CompilationUnitTreeMatcher {
  private static final long serialVersionUID = 1L;

  private final Check check;
  private final transient UnitAnalysis analysis;

  LoopChecker(Check check, ErrorProneFlags flags) {
    this(check, flags, Analyzer::analyze);
  }

  /** With another analysis, for tests of what happens when it fails. */
  LoopChecker(Check check, ErrorProneFlags flags, UnitAnalysis.Core core) {
    this.check = check;
    this.analysis = new UnitAnalysis(Settings.of(flags), core);
  }

  @Override
  public final Description matchCompilationUnit(CompilationUnitTree unit, VisitorState state) {
    for (UnitAnalysis.Reported reported : analysis.of(unit, state)) {
      if (reported.finding().check() == check) {
        state.reportMatch(describe(unit, reported));
      }
    }
    return Description.NO_MATCH;
  }

  private Description describe(CompilationUnitTree unit, UnitAnalysis.Reported reported) {
    Finding finding = reported.finding();
    Description.Builder description =
        buildDescription(new SpanPosition(unit, finding.place().span()))
            .setMessage(message(finding));
    if (finding.severity() == Severity.INFO) {
      // What the evidence makes a suggestion stays one, whatever level the check is set to.
      description.overrideSeverity(SeverityLevel.SUGGESTION);
    }
    reported.fix().ifPresent(fix -> description.addFix(suggested(fix, finding.advice())));
    return description.build();
  }

  /** What a console report says, in its order; the compiler shows the code itself. */
  static String message(Finding finding) {
    StringBuilder text = new StringBuilder(finding.message());
    text.append("\n  ").append(finding.caption());
    Fact.of(finding).forEach(fact -> text.append("\n  ").append(fact));
    return text.toString();
  }

  private static SuggestedFix suggested(Fix fix, String advice) {
    SuggestedFix.Builder suggested = SuggestedFix.builder().setShortDescription(advice);
    for (Edit edit : fix.edits()) {
      suggested.replace(edit.span().start(), edit.span().end(), edit.text());
    }
    return suggested.build();
  }
}

package io.stridewise.errorprone;

import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.CompilationUnitTreeMatcher;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.api.JavacTrees;
import io.stridewise.core.Analyzer;
import io.stridewise.core.check.Check;
import io.stridewise.core.check.Finding;
import io.stridewise.core.check.Severity;
import io.stridewise.core.remedy.Edit;
import io.stridewise.core.remedy.Fix;
import io.stridewise.core.report.Fact;
import java.util.List;
import java.util.Optional;
import javax.tools.Diagnostic;

/**
 * Reports the findings of one check. All of them share one analysis of each compilation unit, which
 * also heeds suppressions: by annotations on any declaration, and by comments.
 */
abstract class StridewiseChecker extends BugChecker implements CompilationUnitTreeMatcher {
  private static final long serialVersionUID = 1L;

  private final Check check;
  private final transient Optional<UnitAnalysis> analysis;

  /** What is wrong with the options; empty once it is told, or if nothing is. */
  private String complaint = "";

  StridewiseChecker(Check check, ErrorProneFlags flags) {
    this(check, flags, Analyzer::analyze);
  }

  /** With another analysis, for tests of what happens when it fails. */
  StridewiseChecker(Check check, ErrorProneFlags flags, UnitAnalysis.Core core) {
    this.check = check;
    this.analysis = settings(flags).map(settings -> new UnitAnalysis(settings, core));
  }

  /** An exception from a constructor would look like a crash of the compiler. */
  private Optional<Settings> settings(ErrorProneFlags flags) {
    try {
      return Optional.of(Settings.of(flags));
    } catch (IllegalArgumentException e) {
      complaint = e.getMessage();
      return Optional.empty();
    }
  }

  @Override
  public final Description matchCompilationUnit(CompilationUnitTree unit, VisitorState state) {
    if (!complaint.isEmpty()) {
      JavacTrees.instance(state.context).printMessage(Diagnostic.Kind.ERROR, complaint, unit, unit);
      complaint = "";
    }
    for (Finding finding : analysis.map(a -> a.of(unit, state)).orElse(List.of())) {
      if (finding.check() == check) {
        report(unit, finding, state);
      }
    }
    return Description.NO_MATCH;
  }

  private void report(CompilationUnitTree unit, Finding finding, VisitorState state) {
    Description description;
    try {
      description = describe(unit, finding);
    } catch (RuntimeException | AssertionError | LinkageError e) {
      String place = check.id() + " at line " + finding.place().startLine();
      new InternalErrors(unit, state).in(place, unit, e);
      return;
    }
    state.reportMatch(description);
  }

  private Description describe(CompilationUnitTree unit, Finding finding) {
    Description.Builder description =
        buildDescription(new SpanPosition(unit, finding.place().span()))
            .setMessage(message(finding));
    // What the evidence makes weaker stays so, whatever level the check is set to.
    if (finding.severity() == Severity.INFO) {
      description.overrideSeverity(SeverityLevel.SUGGESTION);
    } else if (finding.severity() == Severity.WARNING) {
      description.overrideSeverity(SeverityLevel.WARNING);
    }
    finding.fix().ifPresent(fix -> description.addFix(suggested(fix, finding.advice())));
    return description.build();
  }

  /** What a console report says, in its order; the compiler shows the code itself. */
  static String message(Finding finding) {
    StringBuilder text = new StringBuilder(finding.message());
    if (!finding.caption().isEmpty()) {
      text.append("\n  ").append(finding.caption());
    }
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

package io.stridewise.errorprone;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.SourcePositions;
import com.sun.tools.javac.api.JavacTrees;
import com.sun.tools.javac.util.Context;
import io.stridewise.core.check.Finding;
import io.stridewise.core.check.Options;
import io.stridewise.core.ir.Body;
import io.stridewise.core.ir.CompilationUnitModel;
import io.stridewise.core.lexical.CandidateScan;
import io.stridewise.core.lexical.CandidateScan.Candidates;
import io.stridewise.core.lexical.Lexer;
import io.stridewise.core.lexical.SourceText;
import io.stridewise.core.lexical.Tokens;
import io.stridewise.errorprone.lowering.CalledNames;
import io.stridewise.errorprone.lowering.Lowering;
import io.stridewise.errorprone.lowering.TreeLook;
import io.stridewise.errorprone.lowering.Trouble;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Analyses a compilation unit once, whatever the number of checks that ask. */
final class UnitAnalysis {
  private static final Context.Key<Latest> LATEST = new Context.Key<>();

  private final Settings settings;
  private final Core core;

  UnitAnalysis(Settings settings, Core core) {
    this.settings = settings;
    this.core = core;
  }

  /** The analysis of a translated unit; {@link io.stridewise.core.Analyzer#analyze}. */
  @FunctionalInterface
  interface Core {
    List<Finding> analyze(CompilationUnitModel unit, Options options);
  }

  /** The unit that a compilation analysed last: checks look at one unit after the other. */
  private static final class Latest {
    private CompilationUnitTree unit;
    private List<Finding> reported = List.of();
    private final CalledNames names = new CalledNames();
  }

  /**
   * What is to be reported of {@code unit}, in the order of its lines; a finding has a fix only if
   * that is offered.
   */
  List<Finding> of(CompilationUnitTree unit, VisitorState state) {
    Latest latest = state.context.get(LATEST);
    if (latest == null) {
      latest = new Latest();
      state.context.put(LATEST, latest);
    }
    if (latest.unit != unit) {
      latest.unit = unit;
      latest.reported = Fixes.offered(findings(unit, state, latest.names), settings);
    }
    return latest.reported;
  }

  private List<Finding> findings(CompilationUnitTree unit, VisitorState state, CalledNames names) {
    Trouble trouble = new InternalErrors(unit, state);
    try {
      TreeLook look = TreeLook.at(unit, settings.options().machine(), names);
      return look.isEmpty() ? List.of() : findings(unit, state, look, trouble);
    } catch (RuntimeException | AssertionError | StackOverflowError | LinkageError e) {
      trouble.in(unit.getSourceFile().getName(), unit, e);
      return List.of();
    }
  }

  private List<Finding> findings(
      CompilationUnitTree unit, VisitorState state, TreeLook look, Trouble trouble) {
    CharSequence source = state.getSourceCode();
    if (source == null) {
      return List.of();
    }
    String text = source.toString();
    Tokens tokens = Lexer.cut(SourceText.of(text));
    Candidates candidates = CandidateScan.in(tokens);
    if (candidates.isEmpty()) {
      return List.of();
    }
    SourcePositions positions = JavacTrees.instance(state.context).getSourcePositions();
    String path = unit.getSourceFile().getName();
    Lowering.Lowered lowered =
        Lowering.lower(
            path,
            unit,
            positions,
            state.getTypes(),
            tokens,
            candidates,
            Optional.of(look),
            trouble);
    CompilationUnitModel model = lowered.model();
    if (state.errorProneOptions().isIgnoreSuppressionAnnotations()) {
      model = with(model, model.bodies(), false);
    }
    return model.bodies().isEmpty() ? List.of() : analyze(model, lowered, trouble);
  }

  /** If the whole fails, body by body, so that one of them costs no finding of another. */
  private List<Finding> analyze(
      CompilationUnitModel model, Lowering.Lowered lowered, Trouble trouble) {
    try {
      return core.analyze(model, settings.options());
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      List<Finding> findings = new ArrayList<>();
      for (Body body : model.bodies()) {
        try {
          findings.addAll(core.analyze(with(model, List.of(body), true), settings.options()));
        } catch (RuntimeException | AssertionError | StackOverflowError cause) {
          trouble.in(body.name(), lowered.declarations().get(body), cause);
        }
      }
      return findings;
    }
  }

  private static CompilationUnitModel with(
      CompilationUnitModel model, List<Body> bodies, boolean annotations) {
    return new CompilationUnitModel(
        model.path(),
        model.text(),
        bodies,
        annotations ? model.annotations() : List.of(),
        model.comments());
  }
}

package io.stridewise.javaparser.lowering;

import com.github.javaparser.ast.body.TypeDeclaration;
import io.stridewise.core.ir.Body;
import io.stridewise.core.ir.CompilationUnitModel;
import io.stridewise.core.lexical.CandidateScan.Candidates;
import io.stridewise.javaparser.types.ParsedUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Translates a parsed file to the loop language. Decides nothing about loops. */
public final class Lowering {
  private Lowering() {}

  /**
   * A translated file.
   *
   * @param resolved questions about other files that were answered
   * @param unresolved questions about other files that were not
   */
  public record Lowered(CompilationUnitModel model, long resolved, long unresolved) {}

  /** Translates the bodies of {@code unit} that hold a candidate. */
  public static Lowered lower(String path, ParsedUnit unit, Candidates candidates) {
    UnitContext context = new UnitContext(unit, candidates);
    ClassLowering classes = new ClassLowering(context);
    for (TypeDeclaration<?> type : unit.tree().getTypes()) {
      if (context.holdsCandidate(type)) {
        unit.scope()
            .qualify(type.getNameAsString())
            .flatMap(unit::declared)
            .ifPresent(c -> classes.lower(c, Optional.empty()));
      }
    }
    List<Body> bodies = new ArrayList<>(context.bodies());
    bodies.sort(Comparator.comparingInt(b -> b.span().start()));
    CompilationUnitModel model =
        new CompilationUnitModel(
            path,
            unit.tokens().source().original(),
            bodies,
            Annotations.of(unit),
            unit.tokens().comments());
    return new Lowered(model, context.resolved(), context.unresolved());
  }
}

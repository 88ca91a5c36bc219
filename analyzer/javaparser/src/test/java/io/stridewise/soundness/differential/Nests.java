package io.stridewise.soundness.differential;

import io.stridewise.core.ir.CompilationUnitModel;
import io.stridewise.core.ir.Stmt;
import java.util.List;
import java.util.stream.Stream;

/** Counts the nests of a method: outermost loops that have a loop in them. */
final class Nests {
  private Nests() {}

  static int in(CompilationUnitModel unit) {
    return (int)
        unit.bodies().stream()
            .flatMap(b -> outermost(b.block()))
            .filter(l -> outermost(l.body()).findAny().isPresent())
            .count();
  }

  private static Stream<Stmt.Loop> outermost(Stmt statement) {
    return statement instanceof Stmt.Loop loop
        ? Stream.of(loop)
        : parts(statement).stream().flatMap(Nests::outermost);
  }

  private static List<Stmt> parts(Stmt statement) {
    if (statement instanceof Stmt.Block b) {
      return b.statements();
    } else if (statement instanceof Stmt.Labelled l) {
      return List.of(l.body());
    } else if (statement instanceof Stmt.If i) {
      return Stream.concat(Stream.of(i.whenTrue()), i.whenFalse().stream()).toList();
    } else if (statement instanceof Stmt.Switch s) {
      return s.cases();
    } else if (statement instanceof Stmt.Guarded g) {
      return Stream.concat(Stream.of(g.body()), g.handlers().stream()).toList();
    }
    return List.of();
  }
}

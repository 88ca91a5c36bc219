package io.stridewise.soundness.differential;

import io.stridewise.core.ir.CompilationUnitModel;
import io.stridewise.core.ir.Stmt;
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
        : statement.children().stream().flatMap(Nests::outermost);
  }
}

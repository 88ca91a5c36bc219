package io.stridewise.core;

import io.stridewise.core.check.Finding;
import io.stridewise.core.check.Findings;
import io.stridewise.core.check.Options;
import io.stridewise.core.ir.CompilationUnitModel;
import java.util.List;

/** The one entry point that every front end calls. */
public final class Analyzer {
  private Analyzer() {}

  /**
   * The findings of one file, sorted by offset. Pure: no I/O, no shared state, the same input gives
   * the same output.
   */
  public static List<Finding> analyze(CompilationUnitModel unit, Options options) {
    return Findings.of(unit, options);
  }
}

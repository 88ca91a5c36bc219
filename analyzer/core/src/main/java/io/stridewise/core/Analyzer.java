package io.stridewise.core;

import io.stridewise.core.check.Explanation;
import io.stridewise.core.check.Explanations;
import io.stridewise.core.check.Finding;
import io.stridewise.core.check.Findings;
import io.stridewise.core.check.Options;
import io.stridewise.core.check.Place;
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

  /**
   * All that is known about the nests at {@code line} of a file, whether they are hostile or not.
   */
  public static List<Explanation> explain(CompilationUnitModel unit, Options options, int line) {
    return Explanations.of(unit, options, line);
  }

  /** Where there are nests that could be explained: headers of their innermost loops. */
  public static List<Place> nests(CompilationUnitModel unit) {
    return Explanations.nests(unit);
  }
}

package io.stridewise.core.address;

import io.stridewise.core.address.views.Trace;
import io.stridewise.core.ir.Span;
import java.util.Optional;

/** What a run of the program has shown about the arrays of a file. */
public interface Recorded {
  /** No run was recorded. */
  Recorded NOTHING = (call, operation, rank) -> Optional.empty();

  /**
   * The array that a call walks, if it is the only one that it can be.
   *
   * @param operation the method that is called
   * @param rank how many axes the array has
   */
  Optional<Trace.Walk> at(Span call, String operation, int rank);
}

package io.stridewise.core.check;

import io.stridewise.core.address.views.Trace;
import io.stridewise.core.locality.Machine;

/**
 * What a run is configured with.
 *
 * @param guards whether a fix may test at run time what could not be proved
 * @param trace what a run of the program walked
 */
public record Options(CheckSelection checks, Machine machine, boolean guards, Trace trace) {
  /** All checks, generic machine. */
  public static final Options DEFAULT = new Options(CheckSelection.ALL, Machine.GENERIC, false);

  /** Without a trace. */
  public Options(CheckSelection checks, Machine machine, boolean guards) {
    this(checks, machine, guards, Trace.NONE);
  }

  /** These with a trace. */
  public Options with(Trace recorded) {
    return new Options(checks, machine, guards, recorded);
  }
}

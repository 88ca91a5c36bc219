package io.stridewise.core.check;

import io.stridewise.core.locality.Machine;

/**
 * What a run is configured with.
 *
 * @param guards whether a fix may test at run time what could not be proved
 */
public record Options(CheckSelection checks, Machine machine, boolean guards) {
  /** All checks, generic machine. */
  public static final Options DEFAULT = new Options(CheckSelection.ALL, Machine.GENERIC, false);
}

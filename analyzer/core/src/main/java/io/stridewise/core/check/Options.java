package io.stridewise.core.check;

import io.stridewise.core.locality.Machine;

/** What a run is configured with. */
public record Options(CheckSelection checks, Machine machine) {
  /** All checks, generic machine. */
  public static final Options DEFAULT = new Options(CheckSelection.ALL, Machine.GENERIC);
}

package io.stridewise.cli;

/** What the process answers. */
final class ExitCode {
  /** Nothing at or above the threshold. */
  static final int CLEAN = 0;

  /** Findings at or above the threshold. */
  static final int FINDINGS = 1;

  /** Wrong usage, or something could not be read or written; wins over {@link #FINDINGS}. */
  static final int TROUBLE = 2;

  private ExitCode() {}
}

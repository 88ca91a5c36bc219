package io.stridewise.core.check;

/** How loud a finding is, loudest first. */
public enum Severity {
  ERROR,
  WARNING,
  INFO;

  /** Whether this is as loud as {@code threshold} or louder. */
  public boolean atLeast(Severity threshold) {
    return compareTo(threshold) <= 0;
  }
}

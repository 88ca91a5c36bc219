package io.stridewise.core.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** From which severity on a run counts as failed. */
public enum FailOn {
  ERROR,
  WARNING,
  INFO,
  NEVER;

  /**
   * Reads the {@code failOn} option, in any case.
   *
   * @throws IllegalArgumentException naming the text and what is expected
   */
  public static FailOn parse(String text) {
    return Arrays.stream(values())
        .filter(f -> f.name().equals(text.strip().toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "failOn: there is no level '"
                    + text.strip()
                    + "'; expected ERROR, WARNING, INFO or NEVER"));
  }

  /** Whether a finding of this severity fails the run. */
  public boolean failsOn(Severity severity) {
    return this != NEVER && severity.atLeast(Severity.valueOf(name()));
  }

  /** How many of {@code findings} fail the run. */
  public long count(List<Finding> findings) {
    return findings.stream().filter(f -> failsOn(f.severity())).count();
  }
}

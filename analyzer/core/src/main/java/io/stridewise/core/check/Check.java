package io.stridewise.core.check;

import java.util.Arrays;
import java.util.Optional;

/**
 * The checks. One name per check, the same in every front end, in suppressions, in reports and as
 * the docs page.
 */
public enum Check {
  HOSTILE_LOOP_ORDER(
      "HostileLoopOrder",
      Severity.WARNING,
      "Another loop order makes the inner loop sequential.",
      "The inner loop walks an array along a large stride, so every step fetches another cache line, and a different"
          + " order of the same loops would read neighbouring elements."),
  OPPOSING_STRIDES(
      "OpposingStrides",
      Severity.WARNING,
      "The arrays of this nest want opposite loop orders: tile or copy.",
      "Whatever order the loops have, one array is walked along its rows and another across them (a transpose, a"
          + " mirror copy). Swapping the loops only changes which array suffers; walking both in blocks helps.");

  private static final String PAGES = "https://stridewise.io/checks/";

  private final String id;
  private final Severity defaultSeverity;
  private final String summary;
  private final String explanation;

  Check(String id, Severity defaultSeverity, String summary, String explanation) {
    this.id = id;
    this.defaultSeverity = defaultSeverity;
    this.summary = summary;
    this.explanation = explanation;
  }

  /** The name users write: {@code HostileLoopOrder}. */
  public String id() {
    return id;
  }

  /** The loudest level its findings have unless configured otherwise. */
  public Severity defaultSeverity() {
    return defaultSeverity;
  }

  /** One sentence. */
  public String summary() {
    return summary;
  }

  /** What it finds and why that is slow, in two sentences. */
  public String explanation() {
    return explanation;
  }

  /** The page that explains the check. */
  public String url() {
    return PAGES + id;
  }

  /** The check users call {@code id}. */
  public static Optional<Check> byId(String id) {
    return Arrays.stream(values()).filter(c -> c.id.equals(id)).findFirst();
  }
}

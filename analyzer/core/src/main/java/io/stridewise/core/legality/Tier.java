package io.stridewise.core.legality;

/**
 * How much a reordering is known to keep, best first; docs/design/legality.md defines "the same".
 */
public enum Tier {
  /** Proved: the same results bit for bit, the same exceptions with the same observable heap. */
  EXACT("A", "exact"),
  /**
   * As {@link #UNLESS_THROWS}, or better, wherever a cheap run-time test of the missing facts
   * succeeds.
   */
  GUARDED("A by guard", "exact unless it throws, under conditions a run-time test can settle"),
  /** The same results if the original completes; it throws exactly if the original throws. */
  UNLESS_THROWS("B", "exact unless it throws"),
  /** Rests on an assumption that no cheap test can settle. */
  CONDITIONAL("C", "with assumptions"),
  /** A witness exists: two iterations that may not change their order. */
  ILLEGAL("D", "illegal");

  private final String label;
  private final String description;

  Tier(String label, String description) {
    this.label = label;
    this.description = description;
  }

  /** As reports and the {@code tier} option spell it. */
  public String label() {
    return label;
  }

  /** For messages: "exact unless it throws". */
  public String description() {
    return description;
  }
}

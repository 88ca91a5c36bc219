package io.stridewise.core.legality;

/**
 * A fact that a verdict rests on.
 *
 * @param text as a phrase: {@code `c` and `a` share no array}
 * @param kind how it could be settled
 */
public record Condition(String text, Kind kind) {
  /** How a condition could be settled. */
  public enum Kind {
    /** By a cheap test before the nest. */
    TESTABLE,
    /** Not by the program: the caller has to accept it. */
    ASSUMPTION
  }
}

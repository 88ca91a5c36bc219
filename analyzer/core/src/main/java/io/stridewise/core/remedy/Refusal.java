package io.stridewise.core.remedy;

/** Ends the making of edits that cannot be made safely; never leaves this package. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * @param reason as a phrase
   */
  Refusal(String reason) {
    super(reason, null, false, false);
  }
}

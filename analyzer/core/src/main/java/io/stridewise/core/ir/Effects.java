package io.stridewise.core.ir;

/**
 * What code that is not understood may do.
 *
 * @param reads may read memory other than its own operands
 * @param writes may write memory, or do I/O, or depend on how often and in which order it runs
 * @param mayThrow may complete abruptly
 */
public record Effects(boolean reads, boolean writes, boolean mayThrow) {
  /** Nothing but computing a value from the children. */
  public static final Effects NONE = new Effects(false, false, false);

  /** Anything. */
  public static final Effects UNKNOWN = new Effects(true, true, true);
}

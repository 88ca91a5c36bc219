package io.stridewise.layout;

/**
 * How many cache lines (or pages) a walk along one axis touches, for a buffer that starts on a line
 * boundary: the cost of making that axis the inner loop.
 *
 * <pre>{@code
 * CacheLines.perSweep(Layout.c(8, 1000, 1000), 1, 64);     // 125: eight elements share a line
 * CacheLines.perSweep(Layout.c(8, 1000, 1000), 0, 64);     // 1000: a line for each element
 * }</pre>
 */
public final class CacheLines {
  private CacheLines() {}

  /**
   * The lines touched by one sweep over each axis, all other indices 0.
   *
   * @param lineBytes the length of a line, in bytes
   * @return one number of lines per axis; 0 everywhere if there are no elements
   * @throws IllegalArgumentException if {@code lineBytes} is not positive
   */
  public static long[] perSweep(Layout layout, int lineBytes) {
    long[] lines = new long[layout.rank()];
    for (int k = 0; k < lines.length; k++) {
      lines[k] = perSweep(layout, k, lineBytes);
    }
    return lines;
  }

  /**
   * The lines touched by one sweep over an axis, all other indices 0.
   *
   * @param axis 0 to rank-1, or negative from the last axis
   * @param lineBytes the length of a line, in bytes
   * @throws IllegalArgumentException if there is no such axis or {@code lineBytes} is not positive
   */
  public static long perSweep(Layout layout, int axis, int lineBytes) {
    int k = Axes.normalize("perSweep", axis, layout.rank());
    if (lineBytes <= 0) {
      throw new IllegalArgumentException("perSweep: a line must have bytes, not " + lineBytes);
    }
    if (layout.size == 0) {
      return 0;
    }
    long extent = layout.extent(k);
    long first = layout.offset + Math.min(0, extent);
    long step = layout.shape[k] == 1 ? 0 : Math.abs(layout.strides[k]);
    if (step <= lineBytes) {
      // No line between the first and the last byte is jumped over.
      long last = first + Math.abs(extent) + layout.itemSize - 1;
      return Math.floorDiv(last, lineBytes) - Math.floorDiv(first, lineBytes) + 1;
    }
    return sparse(first, step, layout.shape[k], layout.itemSize, lineBytes);
  }

  /** Elements further apart than a line: what each adds repeats with its position in the line. */
  private static long sparse(long first, long step, long count, int itemSize, int lineBytes) {
    long period = lineBytes / Congruence.gcd(step, lineBytes);
    long phase = Math.floorMod(first, lineBytes);
    long stepPhase = step % lineBytes;
    long total = (phase + itemSize - 1) / lineBytes + 1;
    long perPeriod = 0;
    long remaining = (count - 1) % period;
    for (long i = 1; i <= Math.min(period, count - 1); i++) {
      long added = added(phase, step, itemSize, lineBytes);
      perPeriod += added;
      total += i <= remaining ? added : 0;
      phase = (phase + stepPhase) % lineBytes;
    }
    return total + (count - 1) / period * perPeriod;
  }

  /**
   * The lines of the element one step after one at {@code phase} in its line, without a line they
   * share.
   */
  private static long added(long phase, long step, int itemSize, int lineBytes) {
    long lastOfPrevious = (phase + itemSize - 1) / lineBytes;
    long first = (phase + step) / lineBytes;
    long last = (phase + step + itemSize - 1) / lineBytes;
    return last - Math.max(first, lastOfPrevious + 1) + 1;
  }
}

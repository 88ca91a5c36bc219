package io.stridewise.layout;

import java.util.OptionalLong;

/**
 * A range of one axis by Python's rules: a negative bound counts from the end, a bound beyond the
 * axis is clipped, an absent bound is the end the step comes from or goes to.
 *
 * <pre>{@code
 * Slice.of(1, -1).lengthOn(5);     // 3: elements 1, 2, 3
 * Slice.REVERSED.lengthOn(5);      // 5: elements 4, 3, 2, 1, 0
 * }</pre>
 *
 * @param start the first element taken
 * @param stop the element before which to end
 * @param step the distance of taken elements, in elements; negative walks backwards
 */
public record Slice(OptionalLong start, OptionalLong stop, long step) {

  /** Every element, in order. */
  public static final Slice ALL = new Slice(OptionalLong.empty(), OptionalLong.empty(), 1);

  /** Every element, last first. */
  public static final Slice REVERSED = new Slice(OptionalLong.empty(), OptionalLong.empty(), -1);

  /**
   * Creates a slice.
   *
   * @throws IllegalArgumentException if {@code step} is 0
   */
  public Slice {
    if (step == 0) {
      throw new IllegalArgumentException("slice: the step must not be 0");
    }
  }

  /** The elements from {@code start} up to, and without, {@code stop}. */
  public static Slice of(long start, long stop) {
    return of(start, stop, 1);
  }

  /**
   * Every {@code step}-th element from {@code start} up to, and without, {@code stop}.
   *
   * @throws IllegalArgumentException if {@code step} is 0
   */
  public static Slice of(long start, long stop, long step) {
    return new Slice(OptionalLong.of(start), OptionalLong.of(stop), step);
  }

  /** The elements from {@code start} to the end. */
  public static Slice from(long start) {
    return new Slice(OptionalLong.of(start), OptionalLong.empty(), 1);
  }

  /** The elements up to, and without, {@code stop}. */
  public static Slice to(long stop) {
    return new Slice(OptionalLong.empty(), OptionalLong.of(stop), 1);
  }

  /**
   * Every {@code step}-th element of the axis, from its start, or from its end if {@code step} is
   * negative.
   *
   * @throws IllegalArgumentException if {@code step} is 0
   */
  public static Slice every(long step) {
    return new Slice(OptionalLong.empty(), OptionalLong.empty(), step);
  }

  /**
   * How many elements this takes of an axis.
   *
   * @param length the length of the axis, in elements
   */
  public long lengthOn(long length) {
    long first = startOn(length);
    long end = stopOn(length);
    if (step > 0) {
      return first < end ? (end - first - 1) / step + 1 : 0;
    }
    // Both operands are negative here: negating the step instead would overflow for Long.MIN_VALUE.
    return end < first ? (end - first + 1) / step + 1 : 0;
  }

  /**
   * The first element taken of an axis of that length; meaningless where {@link #lengthOn} is 0.
   */
  long startOn(long length) {
    return start.isPresent() ? clip(start.getAsLong(), length) : step > 0 ? 0 : length - 1;
  }

  private long stopOn(long length) {
    return stop.isPresent() ? clip(stop.getAsLong(), length) : step > 0 ? length : -1;
  }

  private long clip(long bound, long length) {
    long fromStart = bound < 0 ? bound + length : bound;
    long lowest = step > 0 ? 0 : -1;
    long highest = step > 0 ? length : length - 1;
    return Math.max(lowest, Math.min(highest, fromStart));
  }

  /** The slice as Python writes it, for example {@code [1:-1:2]}. */
  @Override
  public String toString() {
    return "[" + text(start) + ":" + text(stop) + (step == 1 ? "" : ":" + step) + "]";
  }

  private static String text(OptionalLong bound) {
    return bound.isPresent() ? Long.toString(bound.getAsLong()) : "";
  }
}

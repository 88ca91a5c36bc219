package io.stridewise.array;

import io.stridewise.layout.Slice;

/**
 * One entry of a subscript, as in NumPy's {@code a[1, ::-1, ..., None]}; see {@link
 * NdArray#slice(Ix...)}. Positions count elements; a negative one counts from the end of its axis.
 *
 * <pre>{@code
 * a.slice(Ix.at(1), Ix.reversed(), Ix.ellipsis(), Ix.newAxis())
 * }</pre>
 */
public sealed interface Ix {

  /** Takes one position and drops the axis. */
  record At(long position) implements Ix {}

  /** Takes a range of an axis. */
  record Range(Slice slice) implements Ix {}

  /** Inserts an axis of length 1. */
  record NewAxis() implements Ix {}

  /** Stands for as many whole axes as the other entries leave over; at most one. */
  record Ellipsis() implements Ix {}

  /** One position; the axis is dropped. */
  static Ix at(long position) {
    return new At(position);
  }

  /** The whole axis: {@code :}. */
  static Ix all() {
    return new Range(Slice.ALL);
  }

  /** From {@code start} up to, and without, {@code stop}: {@code start:stop}. */
  static Ix range(long start, long stop) {
    return new Range(Slice.of(start, stop));
  }

  /**
   * Every {@code step}-th position: {@code start:stop:step}; a negative step walks down.
   *
   * @throws IllegalArgumentException if the step is 0
   */
  static Ix range(long start, long stop, long step) {
    return new Range(Slice.of(start, stop, step));
  }

  /** From {@code start} to the end: {@code start:}. */
  static Ix from(long start) {
    return new Range(Slice.from(start));
  }

  /** Up to, and without, {@code stop}: {@code :stop}. */
  static Ix to(long stop) {
    return new Range(Slice.to(stop));
  }

  /**
   * Every {@code step}-th position of the whole axis: {@code ::step}.
   *
   * @throws IllegalArgumentException if the step is 0
   */
  static Ix every(long step) {
    return new Range(Slice.every(step));
  }

  /** The whole axis, last first: {@code ::-1}. */
  static Ix reversed() {
    return new Range(Slice.REVERSED);
  }

  /** A new axis of length 1: {@code None}. */
  static Ix newAxis() {
    return new NewAxis();
  }

  /** All axes not named: {@code ...}. */
  static Ix ellipsis() {
    return new Ellipsis();
  }
}

package io.stridewise.array.kernel;

import io.stridewise.array.storage.ElementType;

/**
 * In which arithmetic a kernel computes. Two are enough for all element types: narrow integers
 * computed as {@code long} and cut down at the end wrap as in their own width, and {@code float}
 * computed as {@code double} rounds once, at the end.
 */
public enum Domain {
  /** {@code double[]}: floating types, and integers met by floating types. */
  DOUBLE,
  /** {@code long[]}: integers and booleans. */
  LONG,
  /** {@code long[]} of raw bits: copies within one element type, which must not touch NaNs. */
  BITS,
  /** {@code long[]} of 0 and 1: whether an element differs from zero. NaN does. */
  TRUTH;

  /** The domain in which arithmetic on one type is done. */
  public static Domain of(ElementType type) {
    return type.isFloating() ? DOUBLE : LONG;
  }
}

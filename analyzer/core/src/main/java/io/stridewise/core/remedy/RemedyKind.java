package io.stridewise.core.remedy;

import java.util.Locale;

/** What would put a nest right; the {@code remedy} property of reports. */
public enum RemedyKind {
  /** Permute the loops. */
  INTERCHANGE,
  /** Permute the loops and hoist rows or scalars out of the new inner loop. */
  HOIST,
  /** Turn a scalar accumulator into an array of them, split the loop, and interchange. */
  PROMOTE,
  /** Split the nest into several, and permute its parts. */
  DISTRIBUTE,
  /** Permute a nest whose bounds depend on each other. */
  TRIANGULAR,
  /** Walk both sides in blocks that fit the cache. */
  TILE,
  /** Copy the strided part once. */
  COPY,
  /** Store one of the structures in another order. */
  LAYOUT,
  /** Use an operation of the library that does the whole. */
  BULK,
  /** Nothing is offered. */
  NONE;

  /** As reports spell it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package io.stridewise.core.address.views;

/** Whether a view accepts writes. */
public enum Access {
  /** It does. */
  WRITABLE,
  /** It does exactly if no two of its elements share a byte; which of it is not known. */
  UNLESS_OVERLAPPING,
  /** It does not. */
  READ_ONLY,
  /** Not known. */
  UNKNOWN
}

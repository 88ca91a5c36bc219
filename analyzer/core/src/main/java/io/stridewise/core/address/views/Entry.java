package io.stridewise.core.address.views;

import io.stridewise.core.address.Polynomial;
import java.util.Optional;

/** One entry of a subscript, {@code io.stridewise.array.Ix}. */
public sealed interface Entry extends Tracked {

  /** One position; the axis is dropped. */
  record At(Polynomial position) implements Entry {}

  /** {@code start:stop:step} with Python's meaning; an absent bound is the end of the axis. */
  record Range(Optional<Polynomial> start, Optional<Polynomial> stop, Polynomial step)
      implements Entry {}

  /** A new axis of length 1. */
  record NewAxis() implements Entry {}

  /** All axes that no other entry takes. */
  record Ellipsis() implements Entry {}
}

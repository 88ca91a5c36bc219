package io.stridewise.core.address.views;

import io.stridewise.core.address.Polynomial;

/**
 * One axis of a view.
 *
 * @param length in elements, at least 0
 * @param stride distance of neighbours in BYTES; says nothing where the view has no element, or the
 *     axis only one
 */
public record Axis(Polynomial length, Polynomial stride) {}

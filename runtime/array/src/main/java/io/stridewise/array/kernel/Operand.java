package io.stridewise.array.kernel;

import io.stridewise.array.storage.Lane;
import io.stridewise.layout.Layout;

/** Elements of one type at the places of one layout: what a kernel reads or writes. */
public record Operand(Lane lane, Layout layout) {}

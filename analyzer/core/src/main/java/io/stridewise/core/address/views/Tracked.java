package io.stridewise.core.address.views;

/** A value of the runtime that the walk over a method follows. */
public sealed interface Tracked permits View, Entry {}

package io.stridewise.core.address;

import io.stridewise.core.ir.Symbol;
import java.util.Map;

/**
 * A recognised iteration space.
 *
 * @param number of the iteration, from 0
 * @param values of variables at the start of the body
 * @param certain whether the bounds are what is compared: nothing wraps in computing them
 */
record Iterations(Counted counted, Polynomial number, Map<Symbol, Value> values, boolean certain) {}

package io.stridewise.core.address;

import io.stridewise.core.ir.Symbol;
import java.util.Map;

/**
 * A recognised iteration space.
 *
 * @param number of the iteration, from 0
 * @param room how far the counter is from where the loop ends, never negative in the body
 * @param values of variables at the start of the body
 * @param startIsCertain whether nothing wraps in computing the first value
 * @param endIsCertain whether nothing wraps in computing what the counter is compared with
 */
record Iterations(
    Counted counted,
    Polynomial number,
    Polynomial room,
    Map<Symbol, Value> values,
    boolean startIsCertain,
    boolean endIsCertain) {}

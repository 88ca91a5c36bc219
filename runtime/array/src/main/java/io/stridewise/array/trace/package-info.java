/** Counts which arrays are walked where, if asked to, for the checker to read. */
package io.stridewise.array.trace;

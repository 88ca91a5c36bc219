/**
 * Loops over primitive arrays: the only place that touches elements in bulk. Not meant to be called
 * by users.
 */
package io.stridewise.array.kernel;

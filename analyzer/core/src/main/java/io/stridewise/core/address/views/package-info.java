/**
 * Views of the runtime's strided arrays, as values: what every operation of {@code
 * io.stridewise.array} does to shape, byte strides and offset, with polynomials in place of
 * numbers. Where all values are known, {@code io.stridewise.layout} itself answers.
 */
package io.stridewise.core.address.views;

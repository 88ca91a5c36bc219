/**
 * Strided arrays over heap and native memory, by NumPy's memory model: start at {@link
 * io.stridewise.array.Nd} and {@link io.stridewise.array.NdArray}.
 */
package io.stridewise.array;

/**
 * Shape and stride algebra of strided arrays, without memory: what a transpose, slice, window or
 * {@code asStrided} does to shape, byte strides and offset, where the elements lie, and whether two
 * of them share bytes.
 *
 * <p>Strides, offsets and ranges are in BYTES, shapes and indices in elements. Every method returns
 * a new value; nothing is ever copied, because nothing here owns memory. Arithmetic is exact: what
 * cannot be represented is refused.
 *
 * <p>Exceptions, in the whole package: {@link java.lang.IllegalArgumentException} for arguments
 * that make no layout, {@link java.lang.IndexOutOfBoundsException} for an element index outside an
 * axis, {@link java.lang.IllegalStateException} where a documented search gives up, and {@link
 * java.lang.NullPointerException} for null.
 */
package io.stridewise.layout;

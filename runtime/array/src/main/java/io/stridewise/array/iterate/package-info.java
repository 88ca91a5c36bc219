/** Plans of loops over strided operands. No memory here. */
package io.stridewise.array.iterate;

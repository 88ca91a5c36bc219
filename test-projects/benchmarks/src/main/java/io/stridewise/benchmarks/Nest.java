package io.stridewise.benchmarks;

import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/**
 * One computation over n x n matrices of its own, in two loop orders with equal results.
 *
 * @param hostile the inner loop walks down a column; returns a value that depends on the work
 * @param better the order and form that Stridewise advises
 * @param written the array elements written so far
 */
record Nest(DoubleSupplier hostile, DoubleSupplier better, Supplier<double[]> written) {

  static Nest of(Shape shape, Storage storage, int n) {
    boolean rows = storage == Storage.ROWS;
    return switch (shape) {
      case PRODUCT, TRANSPOSE, STENCIL, CUBE_UPDATE, HOUSEHOLDER ->
          rows ? RowKernels.of(shape, n) : FlatKernels.of(shape, n);
      default -> rows ? RowNests.of(shape, n) : FlatNests.of(shape, n);
    };
  }
}

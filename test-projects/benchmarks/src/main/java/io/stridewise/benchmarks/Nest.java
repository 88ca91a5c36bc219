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
    return storage == Storage.ROWS ? RowNests.of(shape, n) : FlatNests.of(shape, n);
  }

  /**
   * A multiple of 1/64 below 2: sums of these are exact in any order, so that results can be
   * compared bit by bit.
   */
  static double element(int i, int j) {
    return (i * 31 + j * 17 + 1 & 127) / 64.0;
  }
}

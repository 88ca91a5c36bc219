package io.stridewise.benchmarks;

import java.util.List;

/**
 * How a matrix lies in memory, with sizes for each cache of a common machine: L1, L2, L3, and both
 * near and far beyond, between which gains still double.
 */
enum Storage {
  /** {@code double[n][n]}: one object per row. */
  ROWS("rows", List.of(40, 200, 1000, 2200, 4000)),
  /** {@code double[n * n]}, rows not a power of two long. */
  FLAT("flat", List.of(40, 200, 1000, 2200, 4000)),
  /**
   * {@code double[n * n]}, rows a power of two long: a column maps to few cache sets. Starts where
   * a row has 1 KiB; shorter rows do not suffer.
   */
  FLAT_POWER_OF_TWO("flat-power-of-two", List.of(128, 256, 1024, 4096));

  final String label;
  final List<Integer> sizes;

  Storage(String label, List<Integer> sizes) {
    this.label = label;
    this.sizes = sizes;
  }
}

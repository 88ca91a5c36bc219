package io.stridewise.benchmarks;

/**
 * What the body of a nest over an n x n matrix does; decides whether its better order can be
 * vectorised.
 */
enum Shape {
  /** {@code c[i][j] = v + j}. */
  FILL("`c[i][j] = v + j`", "elementwise", 1, Double.BYTES),
  /** {@code c[i][j] += d[i][j]}. */
  UPDATE("`c[i][j] += d[i][j]`", "elementwise", 2, Double.BYTES),
  /**
   * {@code s += a[i][j]} on doubles: additions keep their order, so neither loop order is
   * vectorised.
   */
  SUM("`s += a[i][j]`, double", "floating-point-reduction", 1, Double.BYTES),
  /** {@code s += a[i][j]} on ints: additions commute exactly, so row order is vectorised. */
  INT_SUM("`s += a[i][j]`, int", "int-reduction", 1, Integer.BYTES),
  /** {@code for j: s = 0; for i: s += a[i][j]; out[j] = s} against rows added to a temporary. */
  COLUMN_SUMS("`out[j] = sum of a[i][j]`", "column-reduction", 1, Double.BYTES);

  /** For people. */
  final String title;

  /** Name of the band of gains that this shape's measurements go into. */
  final String band;

  private final int matrices;
  private final int elementBytes;

  Shape(String title, String band, int matrices, int elementBytes) {
    this.title = title;
    this.band = band;
    this.matrices = matrices;
    this.elementBytes = elementBytes;
  }

  /** Bytes of all matrices that the nest walks, without array headers. */
  long footprint(int n) {
    return (long) matrices * elementBytes * n * n;
  }
}

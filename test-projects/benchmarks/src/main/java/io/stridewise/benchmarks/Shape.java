package io.stridewise.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * What the body of a nest does to its matrices, and in which elements; decides whether its better
 * order can be vectorised.
 */
enum Shape {
  /** {@code c[i][j] = v + j}. */
  FILL("`c[i][j] = v + j`", "fill", ElementType.DOUBLE, 1),
  /** {@code c[i][j] += d[i][j]}. */
  UPDATE("`c[i][j] += d[i][j]`", "update", ElementType.DOUBLE, 2),
  /** The same on floats. */
  FLOAT_UPDATE("`c[i][j] += d[i][j]`, float", "update", ElementType.FLOAT, 2),
  /** The same on ints. */
  INT_UPDATE("`c[i][j] += d[i][j]`, int", "update", ElementType.INT, 2),
  /**
   * {@code s += a[i][j]} on doubles: additions keep their order, so neither loop order is
   * vectorised.
   */
  SUM("`s += a[i][j]`, double", "reduction", ElementType.DOUBLE, 1),
  /** {@code s += a[i][j]} on ints: additions commute exactly, so row order is vectorised. */
  INT_SUM("`s += a[i][j]`, int", "reduction", ElementType.INT, 1),
  /** The same on longs. */
  LONG_SUM("`s += a[i][j]`, long", "reduction", ElementType.LONG, 1),
  /** {@code for j: s = 0; for i: s += a[i][j]; out[j] = s} against rows added to a temporary. */
  COLUMN_SUMS("`out[j] = sum of a[i][j]`", "column-reduction", ElementType.DOUBLE, 1),
  /** {@code c[i][j] += a[i][k] * b[k][j]}, k inside, against j inside with rows hoisted. */
  PRODUCT("`c[i][j] += a[i][k] * b[k][j]`", "product", ElementType.DOUBLE, 3),
  /** {@code c[j][i] = d[i][j]}, row by row of d, against blocks. */
  TRANSPOSE("`c[j][i] = d[i][j]`", "transpose", ElementType.DOUBLE, 2),
  /** {@code c[i][j]} from {@code d[i][j]} and its four neighbours. */
  STENCIL("`c[i][j] =` five of `d`", "stencil", ElementType.DOUBLE, 2),
  /** {@code c[i][j][k] += d[i][j][k]}, i inside, against k inside. */
  CUBE_UPDATE("`c[i][j][k] += d[i][j][k]`", "update-3d", ElementType.DOUBLE, 2),
  /**
   * For each column its product with a vector, which is then subtracted from it, against two passes
   * over the rows.
   */
  HOUSEHOLDER("`a[i][j] -= v[i] * (v . column j)`", "householder", ElementType.DOUBLE, 1);

  /** What the matrices hold. */
  enum ElementType {
    DOUBLE(Double.BYTES),
    FLOAT(Float.BYTES),
    INT(Integer.BYTES),
    LONG(Long.BYTES);

    final int bytes;

    ElementType(int bytes) {
      this.bytes = bytes;
    }

    /** Java's name. */
    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** For people. */
  final String title;

  /** Name of the band of gains that this shape's measurements go into. */
  final String band;

  final ElementType type;
  private final int matrices;

  Shape(String title, String band, ElementType type, int matrices) {
    this.title = title;
    this.band = band;
    this.type = type;
    this.matrices = matrices;
  }

  /** How many loops run from 0 to n over a matrix of this shape. */
  private int dimensions() {
    return this == CUBE_UPDATE ? 3 : 2;
  }

  /** Elements of one matrix. */
  long elements(int n) {
    return dimensions() == 3 ? (long) n * n * n : (long) n * n;
  }

  /** Innermost iterations of one run, to which times are related. */
  long iterations(int n) {
    return this == PRODUCT ? (long) n * n * n : elements(n);
  }

  /** Bytes of all matrices that the nest walks, without array headers. */
  long footprint(int n) {
    return matrices * type.bytes * elements(n);
  }

  /**
   * Extents for each cache of a common machine: L1, L2, L3, and beyond, where a run takes less than
   * a second.
   */
  List<Integer> sizes(Storage storage) {
    boolean powers = storage == Storage.FLAT_POWER_OF_TWO;
    return switch (this) {
      case FILL, UPDATE, SUM, INT_SUM, COLUMN_SUMS -> storage.sizes;
      // Other types tell how the gain grows with narrower elements; conflicts are the same.
      case FLOAT_UPDATE, INT_UPDATE, LONG_SUM -> powers ? List.of() : List.of(200, 1000, 3000);
      // The hostile order takes seconds beyond.
      case PRODUCT -> powers ? List.of(128, 512) : List.of(32, 150, 600);
      case TRANSPOSE, STENCIL -> powers ? List.of(256, 1024, 2048) : List.of(200, 1000, 3000);
      case HOUSEHOLDER -> powers ? List.of(256, 1024, 4096) : List.of(200, 1000, 3000);
      case CUBE_UPDATE -> powers ? List.of(32, 128, 256) : List.of(30, 100, 180);
    };
  }
}

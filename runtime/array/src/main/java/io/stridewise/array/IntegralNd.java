package io.stridewise.array;

import io.stridewise.array.kernel.Reduction;
import io.stridewise.array.storage.Storage;
import io.stridewise.layout.Layout;

/**
 * Arrays of integers, and of booleans as 0 and 1. Sums are {@code long} and wrap.
 *
 * @param <A> the class itself
 */
public abstract sealed class IntegralNd<A extends IntegralNd<A>> extends NdArray<A>
    permits LongNd, IntNd, ShortNd, ByteNd, BoolNd {

  IntegralNd(DType<A> dtype, Storage storage, Layout layout, boolean writable, NdArray<?> base) {
    super(dtype, storage, layout, writable, base);
  }

  /** Sum of all elements; 0 for none. Of booleans, how many are true. */
  public final long sum() {
    return Reduce.toLong(Reduction.SUM, this);
  }

  /** Sums over the named axes, which disappear: shape (n0, n1) over axis 0 becomes (n1). */
  public final LongNd sum(int... axes) {
    return Reduce.over("sum", Reduction.SUM, this, axes, DType.LONG);
  }

  /** Mean of all elements; NaN for none. */
  public final double mean() {
    return Reduce.mean(this, Reduce.allAxes(rank()), DType.DOUBLE).get();
  }

  /** Means over the named axes, which disappear. */
  public final DoubleNd mean(int... axes) {
    return Reduce.mean(this, axes, DType.DOUBLE);
  }

  /**
   * The least element.
   *
   * @throws IllegalArgumentException if there is no element
   */
  public final long min() {
    return Reduce.toLong(Reduction.MINIMUM, this);
  }

  /** The least elements over the named axes, which disappear. */
  public final A min(int... axes) {
    return Reduce.over("min", Reduction.MINIMUM, this, axes, dtype());
  }

  /**
   * The greatest element.
   *
   * @throws IllegalArgumentException if there is no element
   */
  public final long max() {
    return Reduce.toLong(Reduction.MAXIMUM, this);
  }

  /** The greatest elements over the named axes, which disappear. */
  public final A max(int... axes) {
    return Reduce.over("max", Reduction.MAXIMUM, this, axes, dtype());
  }

  /** Product of all elements; 1 for none. Wraps. */
  public final long product() {
    return Reduce.toLong(Reduction.PRODUCT, this);
  }

  /** Products over the named axes, which disappear. */
  public final LongNd product(int... axes) {
    return Reduce.over("product", Reduction.PRODUCT, this, axes, DType.LONG);
  }

  /**
   * Every element plus {@code value}; a new array.
   *
   * @throws IllegalArgumentException if {@code value} is no value of this type
   */
  public final A plus(long value) {
    return plus(Nd.full(dtype(), value));
  }

  /**
   * Every element minus {@code value}; a new array.
   *
   * @throws IllegalArgumentException if {@code value} is no value of this type
   */
  public final A minus(long value) {
    return minus(Nd.full(dtype(), value));
  }

  /**
   * Every element times {@code value}; a new array.
   *
   * @throws IllegalArgumentException if {@code value} is no value of this type
   */
  public final A times(long value) {
    return times(Nd.full(dtype(), value));
  }

  /**
   * Writes {@code value} into every element.
   *
   * @throws IllegalArgumentException if {@code value} is no value of this type
   */
  public final A fill(long value) {
    return assign(Nd.full(dtype(), value));
  }
}

package io.stridewise.array;

import io.stridewise.array.kernel.Elementwise;
import io.stridewise.array.kernel.Reduction;
import io.stridewise.array.storage.Storage;
import io.stridewise.layout.Layout;
import java.util.function.DoubleUnaryOperator;

/**
 * Arrays of floating values. Sums are accumulated as {@code double} along the smallest strides, so
 * their last bits depend on the layout.
 *
 * @param <A> the class itself
 */
public abstract sealed class FloatingNd<A extends FloatingNd<A>> extends NdArray<A>
    permits DoubleNd, FloatNd {

  FloatingNd(DType<A> dtype, Storage storage, Layout layout, boolean writable, NdArray<?> base) {
    super(dtype, storage, layout, writable, base);
  }

  /** Sum of all elements; 0 for none. */
  public final double sum() {
    return Reduce.toDouble(Reduction.SUM, this);
  }

  /** Sums over the named axes, which disappear: shape (n0, n1) over axis 0 becomes (n1). */
  public final A sum(int... axes) {
    return Reduce.over("sum", Reduction.SUM, this, axes, dtype());
  }

  /** Mean of all elements; NaN for none. */
  public final double mean() {
    return sum() / size();
  }

  /** Means over the named axes, which disappear. */
  public final A mean(int... axes) {
    return Reduce.mean(this, axes, dtype());
  }

  /**
   * The least element; NaN if any is.
   *
   * @throws IllegalArgumentException if there is no element
   */
  public final double min() {
    return Reduce.toDouble(Reduction.MINIMUM, this);
  }

  /** The least elements over the named axes, which disappear. */
  public final A min(int... axes) {
    return Reduce.over("min", Reduction.MINIMUM, this, axes, dtype());
  }

  /**
   * The greatest element; NaN if any is.
   *
   * @throws IllegalArgumentException if there is no element
   */
  public final double max() {
    return Reduce.toDouble(Reduction.MAXIMUM, this);
  }

  /** The greatest elements over the named axes, which disappear. */
  public final A max(int... axes) {
    return Reduce.over("max", Reduction.MAXIMUM, this, axes, dtype());
  }

  /** Product of all elements; 1 for none. */
  public final double product() {
    return Reduce.toDouble(Reduction.PRODUCT, this);
  }

  /** Products over the named axes, which disappear. */
  public final A product(int... axes) {
    return Reduce.over("product", Reduction.PRODUCT, this, axes, dtype());
  }

  /** Every element plus {@code value}; a new array. */
  public final A plus(double value) {
    return plus(Nd.full(dtype(), value));
  }

  /** Every element minus {@code value}; a new array. */
  public final A minus(double value) {
    return minus(Nd.full(dtype(), value));
  }

  /** Every element times {@code value}; a new array. */
  public final A times(double value) {
    return times(Nd.full(dtype(), value));
  }

  /** Element-wise quotient, broadcast; a new array. */
  public final A dividedBy(A other) {
    return dtype().cast(Nd.divide(this, other));
  }

  /** Every element divided by {@code value}; a new array. */
  public final A dividedBy(double value) {
    return dividedBy(Nd.full(dtype(), value));
  }

  /**
   * {@code function} of every element, in no fixed order; a new array. The function sees and gives
   * {@code double}.
   */
  public final A map(DoubleUnaryOperator function) {
    A result = Results.like(dtype(), shape(), layout());
    Elementwise.map(function, operand(), result.operand());
    return result;
  }

  /** Writes {@code value} into every element. */
  public final A fill(double value) {
    return assign(Nd.full(dtype(), value));
  }
}

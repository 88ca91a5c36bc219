package io.stridewise.array;

import io.stridewise.array.kernel.Comparison;
import io.stridewise.array.kernel.Domain;
import io.stridewise.array.kernel.Elementwise;
import io.stridewise.array.kernel.Unary;
import io.stridewise.layout.Layout;
import io.stridewise.layout.Overlap;
import java.util.Arrays;

/** The part of {@link Nd} that compares, chooses, and tells which arrays share memory. */
public abstract sealed class Comparisons extends Arithmetic permits Nd {

  Comparisons() {}

  // ---- comparisons

  /** True where {@code a == b}, broadcast; a new array. NaN equals nothing. */
  public static BoolNd equal(NdArray<?> a, NdArray<?> b) {
    return compare("equal", Comparison.EQUAL, a, b);
  }

  /** The same into {@code out}, which may overlap the operands. */
  public static BoolNd equal(NdArray<?> a, NdArray<?> b, BoolNd out) {
    return compare("equal", Comparison.EQUAL, a, b, out);
  }

  /** True where {@code a != b}, broadcast; a new array. */
  public static BoolNd notEqual(NdArray<?> a, NdArray<?> b) {
    return compare("notEqual", Comparison.NOT_EQUAL, a, b);
  }

  /** The same into {@code out}, which may overlap the operands. */
  public static BoolNd notEqual(NdArray<?> a, NdArray<?> b, BoolNd out) {
    return compare("notEqual", Comparison.NOT_EQUAL, a, b, out);
  }

  /** True where {@code a < b}, broadcast; a new array. */
  public static BoolNd less(NdArray<?> a, NdArray<?> b) {
    return compare("less", Comparison.LESS, a, b);
  }

  /** The same into {@code out}, which may overlap the operands. */
  public static BoolNd less(NdArray<?> a, NdArray<?> b, BoolNd out) {
    return compare("less", Comparison.LESS, a, b, out);
  }

  /** True where {@code a <= b}, broadcast; a new array. */
  public static BoolNd lessEqual(NdArray<?> a, NdArray<?> b) {
    return compare("lessEqual", Comparison.LESS_EQUAL, a, b);
  }

  /** The same into {@code out}, which may overlap the operands. */
  public static BoolNd lessEqual(NdArray<?> a, NdArray<?> b, BoolNd out) {
    return compare("lessEqual", Comparison.LESS_EQUAL, a, b, out);
  }

  /** True where {@code a > b}, broadcast; a new array. */
  public static BoolNd greater(NdArray<?> a, NdArray<?> b) {
    return compare("greater", Comparison.GREATER, a, b);
  }

  /** The same into {@code out}, which may overlap the operands. */
  public static BoolNd greater(NdArray<?> a, NdArray<?> b, BoolNd out) {
    return compare("greater", Comparison.GREATER, a, b, out);
  }

  /** True where {@code a >= b}, broadcast; a new array. */
  public static BoolNd greaterEqual(NdArray<?> a, NdArray<?> b) {
    return compare("greaterEqual", Comparison.GREATER_EQUAL, a, b);
  }

  /** The same into {@code out}, which may overlap the operands. */
  public static BoolNd greaterEqual(NdArray<?> a, NdArray<?> b, BoolNd out) {
    return compare("greaterEqual", Comparison.GREATER_EQUAL, a, b, out);
  }

  /** Whether both have the same shape and equal elements. */
  public static boolean arrayEqual(NdArray<?> a, NdArray<?> b) {
    return Arrays.equals(a.shape(), b.shape()) && equal(a, b).all();
  }

  /** True where an element is zero; a new array. */
  public static BoolNd not(NdArray<?> a) {
    BoolNd out = Results.like(DType.BOOL, a.shape(), a.layout());
    Elementwise.unary(Unary.NOT, Domain.TRUTH, a.operand(), out.operand());
    return out;
  }

  // ---- choice and aliasing

  /**
   * {@code a} where {@code condition} is not zero, else {@code b}; all broadcast; a new array of
   * the type promoted from {@code a} and {@code b}.
   */
  public static NdArray<?> where(NdArray<?> condition, NdArray<?> a, NdArray<?> b) {
    long[] shape = Results.broadcastShape("where", condition, a, b);
    NdArray<?> c = Results.broadcast("where", condition, shape);
    NdArray<?> x = Results.broadcast("where", a, shape);
    NdArray<?> y = Results.broadcast("where", b, shape);
    DType<?> type = DType.promote(a.dtype(), b.dtype());
    NdArray<?> out = Results.like(type, shape, c.layout(), x.layout(), y.layout());
    Domain domain = Domain.of(type.elementType());
    Elementwise.where(domain, c.operand(), x.operand(), y.operand(), out.operand());
    return out;
  }

  /**
   * Whether {@code a} and {@code b} share a byte of memory: exact, but exponential in time for
   * strides made for the purpose; {@link #overlap} has a budget.
   */
  public static boolean sharesMemory(NdArray<?> a, NdArray<?> b) {
    return Aliasing.overlap(a, b, Overlap.EXACT) != Overlap.NO;
  }

  /** Whether the address ranges of {@code a} and {@code b} overlap: cheap; false is certain. */
  public static boolean mayShareMemory(NdArray<?> a, NdArray<?> b) {
    return Aliasing.mayOverlap(a, b);
  }

  /** Whether {@code a} and {@code b} share a byte, trying at most {@code maxWork} values. */
  public static Overlap overlap(NdArray<?> a, NdArray<?> b, long maxWork) {
    return Aliasing.overlap(a, b, maxWork);
  }

  // ---- how

  private static BoolNd compare(String name, Comparison op, NdArray<?> a, NdArray<?> b) {
    long[] shape = Results.broadcastShape(name, a, b);
    NdArray<?> x = Results.broadcast(name, a, shape);
    NdArray<?> y = Results.broadcast(name, b, shape);
    Layout[] layouts = {x.layout(), y.layout()};
    BoolNd out = Results.like(DType.BOOL, shape, layouts);
    Domain domain = Domain.of(DType.promote(a.dtype(), b.dtype()).elementType());
    Elementwise.compare(op, domain, x.operand(), y.operand(), out.operand());
    return out;
  }

  private static BoolNd compare(
      String name, Comparison op, NdArray<?> a, NdArray<?> b, BoolNd out) {
    out.requireWritable();
    NdArray<?> x = Aliasing.protect(Results.broadcast(name, a, out.shape()), out);
    NdArray<?> y = Aliasing.protect(Results.broadcast(name, b, out.shape()), out);
    Domain domain = Domain.of(DType.promote(a.dtype(), b.dtype()).elementType());
    Elementwise.compare(op, domain, x.operand(), y.operand(), out.operand());
    return out;
  }
}

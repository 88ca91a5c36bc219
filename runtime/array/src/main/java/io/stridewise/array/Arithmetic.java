package io.stridewise.array;

import io.stridewise.array.kernel.Binary;
import io.stridewise.array.kernel.Domain;
import io.stridewise.array.kernel.Elementwise;
import io.stridewise.array.kernel.Unary;

/**
 * The part of {@link Nd} that does arithmetic. Operands broadcast; a result without {@code out} is
 * a new array, whose axes lie in memory in the order of its operands' strides; a result with {@code
 * out} behaves as if all operands had been copied first.
 */
public abstract sealed class Arithmetic permits Comparisons {

  Arithmetic() {}

  // ---- arithmetic

  /**
   * {@code a + b} for every pair of elements, broadcast; a new array of the promoted type. Integers
   * wrap; for booleans it is "or".
   *
   * @throws IllegalArgumentException if the shapes do not broadcast
   */
  public static NdArray<?> add(NdArray<?> a, NdArray<?> b) {
    return binary("add", Binary.ADD, a, b);
  }

  /**
   * The same into {@code out}, which may overlap the operands: {@code Nd.add(a1, a0, a1)} with
   * {@code a1 = a[1:]}, {@code a0 = a[:-1]} gives the sums of the old neighbours.
   *
   * @return {@code out}
   * @throws IllegalArgumentException also if the result cannot be stored in the type of {@code out}
   * @throws UnsupportedOperationException if {@code out} is read-only
   */
  public static <O extends NdArray<O>> O add(NdArray<?> a, NdArray<?> b, NdArray<O> out) {
    return binary("add", Binary.ADD, a, b, out);
  }

  /**
   * {@code a - b}, as {@link #add(NdArray, NdArray)}.
   *
   * @throws IllegalArgumentException also for two boolean arrays
   */
  public static NdArray<?> subtract(NdArray<?> a, NdArray<?> b) {
    return binary("subtract", Binary.SUBTRACT, a, b);
  }

  /** {@code a - b} into {@code out}, as {@link #add(NdArray, NdArray, NdArray)}. */
  public static <O extends NdArray<O>> O subtract(NdArray<?> a, NdArray<?> b, NdArray<O> out) {
    return binary("subtract", Binary.SUBTRACT, a, b, out);
  }

  /** {@code a * b}, as {@link #add(NdArray, NdArray)}; for booleans it is "and". */
  public static NdArray<?> multiply(NdArray<?> a, NdArray<?> b) {
    return binary("multiply", Binary.MULTIPLY, a, b);
  }

  /** {@code a * b} into {@code out}, as {@link #add(NdArray, NdArray, NdArray)}. */
  public static <O extends NdArray<O>> O multiply(NdArray<?> a, NdArray<?> b, NdArray<O> out) {
    return binary("multiply", Binary.MULTIPLY, a, b, out);
  }

  /** {@code a / b} as floating values: {@code float64} unless both are {@code float32}. */
  public static NdArray<?> divide(NdArray<?> a, NdArray<?> b) {
    return binary("divide", Binary.DIVIDE, a, b);
  }

  /** {@code a / b} into {@code out}, as {@link #add(NdArray, NdArray, NdArray)}. */
  public static <O extends NdArray<O>> O divide(NdArray<?> a, NdArray<?> b, NdArray<O> out) {
    return binary("divide", Binary.DIVIDE, a, b, out);
  }

  /**
   * The largest whole number not above {@code a / b}, in the promoted type.
   *
   * @throws ArithmeticException if an integer is divided by zero
   */
  public static NdArray<?> floorDivide(NdArray<?> a, NdArray<?> b) {
    return binary("floorDivide", Binary.FLOOR_DIVIDE, a, b);
  }

  /** Whole quotients into {@code out}, as {@link #add(NdArray, NdArray, NdArray)}. */
  public static <O extends NdArray<O>> O floorDivide(NdArray<?> a, NdArray<?> b, NdArray<O> out) {
    return binary("floorDivide", Binary.FLOOR_DIVIDE, a, b, out);
  }

  /**
   * {@code a - b * floorDivide(a, b)}: has the sign of {@code b}.
   *
   * @throws ArithmeticException if an integer is divided by zero
   */
  public static NdArray<?> remainder(NdArray<?> a, NdArray<?> b) {
    return binary("remainder", Binary.REMAINDER, a, b);
  }

  /** Remainders into {@code out}, as {@link #add(NdArray, NdArray, NdArray)}. */
  public static <O extends NdArray<O>> O remainder(NdArray<?> a, NdArray<?> b, NdArray<O> out) {
    return binary("remainder", Binary.REMAINDER, a, b, out);
  }

  /**
   * {@code a} to the power of {@code b}.
   *
   * @throws ArithmeticException if an integer is raised to a negative integer
   */
  public static NdArray<?> power(NdArray<?> a, NdArray<?> b) {
    return binary("power", Binary.POWER, a, b);
  }

  /** Powers into {@code out}, as {@link #add(NdArray, NdArray, NdArray)}. */
  public static <O extends NdArray<O>> O power(NdArray<?> a, NdArray<?> b, NdArray<O> out) {
    return binary("power", Binary.POWER, a, b, out);
  }

  /** The lesser of {@code a} and {@code b}; NaN if either is. */
  public static NdArray<?> minimum(NdArray<?> a, NdArray<?> b) {
    return binary("minimum", Binary.MINIMUM, a, b);
  }

  /** The lesser elements into {@code out}, as {@link #add(NdArray, NdArray, NdArray)}. */
  public static <O extends NdArray<O>> O minimum(NdArray<?> a, NdArray<?> b, NdArray<O> out) {
    return binary("minimum", Binary.MINIMUM, a, b, out);
  }

  /** The greater of {@code a} and {@code b}; NaN if either is. */
  public static NdArray<?> maximum(NdArray<?> a, NdArray<?> b) {
    return binary("maximum", Binary.MAXIMUM, a, b);
  }

  /** The greater elements into {@code out}, as {@link #add(NdArray, NdArray, NdArray)}. */
  public static <O extends NdArray<O>> O maximum(NdArray<?> a, NdArray<?> b, NdArray<O> out) {
    return binary("maximum", Binary.MAXIMUM, a, b, out);
  }

  /**
   * Bitwise and of integers, logical and of booleans.
   *
   * @throws IllegalArgumentException for floating types
   */
  public static NdArray<?> and(NdArray<?> a, NdArray<?> b) {
    return binary("and", Binary.AND, a, b);
  }

  /** Bitwise or logical and into {@code out}, as {@link #add(NdArray, NdArray, NdArray)}. */
  public static <O extends NdArray<O>> O and(NdArray<?> a, NdArray<?> b, NdArray<O> out) {
    return binary("and", Binary.AND, a, b, out);
  }

  /** Bitwise or of integers, logical or of booleans. */
  public static NdArray<?> or(NdArray<?> a, NdArray<?> b) {
    return binary("or", Binary.OR, a, b);
  }

  /** Bitwise or logical or into {@code out}, as {@link #add(NdArray, NdArray, NdArray)}. */
  public static <O extends NdArray<O>> O or(NdArray<?> a, NdArray<?> b, NdArray<O> out) {
    return binary("or", Binary.OR, a, b, out);
  }

  /** Bitwise exclusive or of integers, logical exclusive or of booleans. */
  public static NdArray<?> xor(NdArray<?> a, NdArray<?> b) {
    return binary("xor", Binary.XOR, a, b);
  }

  /**
   * Bitwise or logical exclusive or into {@code out}, as {@link #add(NdArray, NdArray, NdArray)}.
   */
  public static <O extends NdArray<O>> O xor(NdArray<?> a, NdArray<?> b, NdArray<O> out) {
    return binary("xor", Binary.XOR, a, b, out);
  }

  // ---- one operand

  /** Every element with its sign changed; a new array. */
  public static <A extends NdArray<A>> A negate(NdArray<A> a) {
    requireNotBool("negate", a);
    return unary(Unary.NEGATE, a, a.dtype());
  }

  /** {@code -a} into {@code out}, which may overlap {@code a}. */
  public static <O extends NdArray<O>> O negate(NdArray<?> a, NdArray<O> out) {
    requireNotBool("negate", a);
    return unary("negate", Unary.NEGATE, a, a.dtype(), out);
  }

  /** Every element without its sign; a new array. */
  public static <A extends NdArray<A>> A abs(NdArray<A> a) {
    return unary(Unary.ABSOLUTE, a, a.dtype());
  }

  /** Elements without their sign into {@code out}, which may overlap {@code a}. */
  public static <O extends NdArray<O>> O abs(NdArray<?> a, NdArray<O> out) {
    return unary("abs", Unary.ABSOLUTE, a, a.dtype(), out);
  }

  /** Square roots, as floating values; a new array. */
  public static NdArray<?> sqrt(NdArray<?> a) {
    return unary(Unary.SQRT, a, floating(a.dtype()));
  }

  /** Square roots into {@code out}, which may overlap {@code a}. */
  public static <O extends NdArray<O>> O sqrt(NdArray<?> a, NdArray<O> out) {
    return unary("sqrt", Unary.SQRT, a, floating(a.dtype()), out);
  }

  /** e to the power of every element, as floating values; a new array. */
  public static NdArray<?> exp(NdArray<?> a) {
    return unary(Unary.EXP, a, floating(a.dtype()));
  }

  /** e to the power of elements into {@code out}, which may overlap {@code a}. */
  public static <O extends NdArray<O>> O exp(NdArray<?> a, NdArray<O> out) {
    return unary("exp", Unary.EXP, a, floating(a.dtype()), out);
  }

  /** Natural logarithms, as floating values; a new array. */
  public static NdArray<?> log(NdArray<?> a) {
    return unary(Unary.LOG, a, floating(a.dtype()));
  }

  /** Natural logarithms into {@code out}, which may overlap {@code a}. */
  public static <O extends NdArray<O>> O log(NdArray<?> a, NdArray<O> out) {
    return unary("log", Unary.LOG, a, floating(a.dtype()), out);
  }

  // ---- how

  private static NdArray<?> binary(String name, Binary op, NdArray<?> a, NdArray<?> b) {
    DType<?> type = resultType(name, op, a.dtype(), b.dtype());
    long[] shape = Results.broadcastShape(name, a, b);
    NdArray<?> x = Results.broadcast(name, a, shape);
    NdArray<?> y = Results.broadcast(name, b, shape);
    NdArray<?> out = Results.like(type, shape, x.layout(), y.layout());
    Domain domain = Domain.of(type.elementType());
    Elementwise.binary(op, domain, x.operand(), y.operand(), out.operand());
    return out;
  }

  private static <O extends NdArray<O>> O binary(
      String name, Binary op, NdArray<?> a, NdArray<?> b, NdArray<O> out) {
    out.requireWritable();
    DType<?> type = resultType(name, op, a.dtype(), b.dtype());
    Results.requireStorable(name, type, out.dtype());
    NdArray<?> x = Results.broadcast(name, a, out.shape());
    NdArray<?> y = Results.broadcast(name, b, out.shape());
    if (type != out.dtype()) {
      return out.assign(binary(name, op, x, y)); // rounds or wraps in its own type first
    }
    x = Aliasing.protect(x, out);
    y = Aliasing.protect(y, out);
    Domain domain = Domain.of(type.elementType());
    Elementwise.binary(op, domain, x.operand(), y.operand(), out.operand());
    return out.self();
  }

  private static DType<?> resultType(String name, Binary op, DType<?> a, DType<?> b) {
    DType<?> type = DType.promote(a, b);
    boolean bool = type == DType.BOOL;
    switch (op) {
      case DIVIDE -> {
        return floating(type);
      }
      case SUBTRACT -> {
        if (bool) {
          throw new IllegalArgumentException("subtract: booleans have no difference; use xor");
        }
      }
      case AND, OR, XOR -> {
        if (type.isFloating()) {
          throw new IllegalArgumentException("%s: not defined for %s and %s".formatted(name, a, b));
        }
      }
      case FLOOR_DIVIDE, REMAINDER, POWER -> {
        return bool ? DType.BYTE : type;
      }
      default -> {}
    }
    return type;
  }

  private static DType<?> floating(DType<?> type) {
    return type.isFloating() ? type : DType.DOUBLE;
  }

  private static void requireNotBool(String name, NdArray<?> a) {
    if (a.dtype() == (DType<?>) DType.BOOL) {
      throw new IllegalArgumentException(name + ": not defined for booleans; use not");
    }
  }

  private static <R extends NdArray<R>> R unary(Unary op, NdArray<?> a, DType<R> type) {
    R out = Results.like(type, a.shape(), a.layout());
    Elementwise.unary(op, Domain.of(type.elementType()), a.operand(), out.operand());
    return out;
  }

  private static <O extends NdArray<O>> O unary(
      String name, Unary op, NdArray<?> a, DType<?> type, NdArray<O> out) {
    out.requireWritable();
    Results.requireStorable(name, type, out.dtype());
    NdArray<?> x = Results.broadcast(name, a, out.shape());
    if (type != (DType<?>) out.dtype()) {
      return out.assign(unary(op, x, type));
    }
    x = Aliasing.protect(x, out);
    Elementwise.unary(op, Domain.of(type.elementType()), x.operand(), out.operand());
    return out.self();
  }
}

package io.stridewise.core.address;

import io.stridewise.core.address.Value.ArrayValue;
import io.stridewise.core.address.Value.Num;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.Operator;
import io.stridewise.core.ir.Span;
import io.stridewise.core.ir.Symbol;
import io.stridewise.core.ir.Type;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Arithmetic on {@code int} and {@code long}: polynomials where possible, else atoms that equal
 * operands share.
 */
final class Integers {
  /**
   * No address has more parts; hashes and generators such as {@code t = t * t + i}, repeated, would
   * have 2^n of them.
   */
  private static final int MAX_SIZE = 256;

  private static final int MAX_DEGREE = 16;

  private final Context context;

  Integers(Context context) {
    this.context = context;
  }

  /** {@code left operator right} in {@code type}. */
  Value arithmetic(Operator operator, Value left, Value right, Type type, Span span) {
    Value value = compute(operator, left, right, type, span);
    if (!(value instanceof Num n)) {
      return value;
    }
    Optional<BigInteger> constant = n.polynomial().asConstant();
    if (constant.isPresent()) {
      long wrapped =
          type == Type.Primitive.LONG ? constant.get().longValue() : constant.get().intValue();
      return exact(type) ? Num.of(Polynomial.constant(wrapped)) : value;
    }
    if (type == Type.Primitive.LONG && left instanceof Num l && right instanceof Num r) {
      n.polynomial().atoms().stream()
          .filter(a -> !l.polynomial().atoms().contains(a) && !r.polynomial().atoms().contains(a))
          .forEach(context.longs::add);
    }
    return value;
  }

  /** Whether {@code operator} in {@code type} divides by what may be 0. */
  static boolean mayDivideByZero(Operator operator, Type type, Value divisor) {
    return type instanceof Type.Primitive p
        && p.isIntegral()
        && (operator == Operator.DIVIDE || operator == Operator.REMAINDER)
        && !(divisor instanceof Num n
            && n.polynomial().asConstant().map(c -> c.signum() != 0).orElse(false));
  }

  private Value compute(Operator operator, Value left, Value right, Type type, Span span) {
    if (!(left instanceof Num l) || !(right instanceof Num r) || !exact(type)) {
      return context.unknown(type, span);
    }
    Polynomial x = l.polynomial();
    Polynomial y = r.polynomial();
    Optional<BigInteger> c = y.asConstant();
    switch (operator) {
      case ADD:
        if (x.size() + y.size() <= MAX_SIZE) {
          return Num.of(x.plus(y));
        }
        break;
      case SUBTRACT:
        if (x.size() + y.size() <= MAX_SIZE) {
          return Num.of(x.minus(y));
        }
        break;
      case MULTIPLY:
        if (x.size() * y.size() <= MAX_SIZE && x.degree() + y.degree() <= MAX_DEGREE) {
          return Num.of(x.times(y));
        }
        break;
      case SHIFT_LEFT:
        int widest = type == Type.Primitive.LONG ? Long.SIZE - 1 : Integer.SIZE - 1;
        if (c.isPresent()
            && c.get().signum() >= 0
            && c.get().compareTo(BigInteger.valueOf(widest)) <= 0) {
          return Num.of(x.times(Polynomial.constant(BigInteger.ONE.shiftLeft(c.get().intValue()))));
        }
        break;
      case DIVIDE:
        if (c.isPresent() && c.get().signum() != 0 && x.asConstant().isPresent()) {
          return Num.of(Polynomial.constant(x.asConstant().get().divide(c.get())));
        }
        break;
      case REMAINDER:
        if (c.isPresent() && c.get().signum() > 0) {
          BigInteger max = c.get().subtract(BigInteger.ONE);
          boolean natural = x.min().map(m -> m.signum() >= 0).orElse(false);
          return derived(
              "%",
              span, Optional.of(natural ? BigInteger.ZERO : max.negate()), Optional.of(max), x, y);
        }
        break;
      case AND:
        if (c.isPresent() && c.get().signum() >= 0) {
          return derived("&", span, Optional.of(BigInteger.ZERO), c, x, y);
        }
        break;
      default:
        break;
    }
    return derived(operator.symbol(), span, Optional.empty(), Optional.empty(), x, y);
  }

  /** The value of an operation that is no polynomial: the same operands give the same value. */
  Num derived(
      String operation,
      Span span,
      Optional<BigInteger> min,
      Optional<BigInteger> max,
      Polynomial... operands) {
    Set<Integer> loops = new HashSet<>();
    for (Polynomial p : operands) {
      loops.addAll(Context.loopsOf(p));
    }
    String key = operation + keyOf(List.of(operands));
    return Num.of(Polynomial.of(context.atom(key, context.text(span), loops, min, max)));
  }

  /** Tells polynomials apart by the ids of their atoms, as texts may agree by chance. */
  static String keyOf(List<Polynomial> polynomials) {
    StringBuilder key = new StringBuilder();
    for (Polynomial p : polynomials) {
      key.append('[').append(p);
      p.atoms().stream().sorted().forEach(a -> key.append('#').append(a.id()));
      key.append(']');
    }
    return key.toString();
  }

  /**
   * A method of an immutable object, such as a string's length: the same object and arguments give
   * the same value.
   */
  Optional<Num> ofImmutable(Expr.Call c, Optional<Value> receiver, List<Value> arguments) {
    boolean known =
        receiver.isPresent()
            && receiver.get() instanceof Value.Other
            && c.receiver().orElseThrow() instanceof Expr.SymbolRef
            && c.type() instanceof Type.Primitive p
            && p.isIntegral()
            && arguments.stream().allMatch(Num.class::isInstance);
    if (!known) {
      return Optional.empty();
    }
    Polynomial[] operands =
        arguments.stream().map(a -> ((Num) a).polynomial()).toArray(Polynomial[]::new);
    String operation = "call " + ((Value.Other) receiver.get()).id() + "." + c.name();
    return Optional.of(derived(operation, c.span(), Optional.empty(), Optional.empty(), operands));
  }

  /** A method of {@link Math} on integers. */
  Value math(Expr.Call c, List<Value> arguments) {
    List<Polynomial> operands = new ArrayList<>();
    for (Value v : arguments) {
      if (!(v instanceof Num n)) {
        return context.unknown(c.type(), c.span());
      }
      operands.add(n.polynomial());
    }
    if (!exact(c.type()) || operands.isEmpty()) {
      return context.unknown(c.type(), c.span());
    }
    Polynomial x = operands.get(0);
    Polynomial y = operands.get(operands.size() - 1);
    Num value;
    switch (c.name()) {
      case "min":
        value =
            derived(
                "min",
                c.span(),
                both(x.min(), y.min(), true),
                either(x.max(), y.max(), true),
                x,
                y);
        context.minima.put(value.polynomial().atoms().iterator().next(), operands);
        return value;
      case "max":
        return derived(
            "max", c.span(), either(x.min(), y.min(), false), both(x.max(), y.max(), false), x, y);
      case "abs":
        // No lower bound: the absolute value of MIN_VALUE is negative.
        return derived("abs", c.span(), Optional.empty(), Optional.empty(), x);
      default:
        return derived(
            c.name(),
            c.span(),
            Optional.empty(),
            Optional.empty(),
            operands.toArray(Polynomial[]::new));
    }
  }

  private static Optional<BigInteger> both(
      Optional<BigInteger> x, Optional<BigInteger> y, boolean smaller) {
    return x.isPresent() && y.isPresent() ? either(x, y, smaller) : Optional.empty();
  }

  private static Optional<BigInteger> either(
      Optional<BigInteger> x, Optional<BigInteger> y, boolean smaller) {
    if (x.isEmpty() || y.isEmpty()) {
      return x.or(() -> y);
    }
    return Optional.of(smaller ? x.get().min(y.get()) : x.get().max(y.get()));
  }

  /**
   * The extent in elements of {@code array}, the value of {@code e}, at the point of {@code state}.
   */
  Polynomial length(ArrayValue array, Expr e, State state) {
    if (!array.path().isEmpty()
        && e instanceof Expr.SymbolRef r
        && mayStandElsewhere(array.region(), r.symbol())) {
      return context.unknownLength();
    }
    return length(array, state);
  }

  /** Whether the row that {@code variable} holds need not be the one that its path leads to. */
  private boolean mayStandElsewhere(Region region, Symbol variable) {
    return !region.rowsStay()
        || context.stack.stream()
            .filter(l -> l.loop() != null)
            .map(l -> context.assigned(l.loop()))
            .anyMatch(a -> a.rows() && !a.declared().contains(variable));
  }

  /** The extent of {@code array} in elements, at the point of {@code state}. */
  Polynomial length(ArrayValue array, State state) {
    Region region = array.region();
    int depth = array.path().size();
    boolean fresh = region.isFresh(context.nextOrder());
    boolean first = depth == 0 || fresh && region.id() > state.rows.id();
    if (first && region.extents().isPresent() && depth < region.extents().get().size()) {
      return region.extents().get().get(depth);
    }
    Set<Integer> loops = new HashSet<>(region.loops());
    array.path().forEach(p -> loops.addAll(Context.loopsOf(p)));
    String key = "length " + region.id() + keyOf(array.path());
    if (depth > 0) {
      // It is the length of whatever row is there now.
      State.HeapVersion rows = state.rows;
      if (!fresh && state.heap.id() > rows.id()) {
        rows = state.heap;
      }
      loops.addAll(rows.loops());
      key += " since " + rows.id();
    }
    String path = String.join("", array.path().stream().map(p -> "[" + p + "]").toList());
    Atom length =
        context.atom(
            key,
            region.text() + path + ".length",
            loops,
            Optional.of(BigInteger.ZERO),
            Optional.of(BigInteger.valueOf(Integer.MAX_VALUE)));
    context.ints.add(length);
    return Polynomial.of(length);
  }

  /**
   * Whether a value keeps its meaning when stored as {@code type}: narrow integers wrap, and are
   * given up.
   */
  static boolean fits(Value value, Type type) {
    if (value instanceof Num n) {
      Optional<BigInteger> constant = n.polynomial().asConstant();
      boolean inRange =
          type instanceof Type.Primitive p
              && p.isIntegral()
              && constant.isPresent()
              && (type == Type.Primitive.CHAR
                  ? constant.get().signum() >= 0 && constant.get().bitLength() <= 16
                  : constant.get().bitLength() < 8 * p.width());
      return constant.isPresent() ? inRange : exact(type);
    }
    boolean integral = type instanceof Type.Primitive p && p.isIntegral();
    return !integral && value instanceof ArrayValue == type instanceof Type.Array;
  }

  /**
   * Whether {@code value} may lose bits as {@code type}: it rests on something that is a {@code
   * long}, or takes steps that no {@code int} holds.
   */
  boolean narrows(Value value, Type type) {
    return type == Type.Primitive.INT
        && value instanceof Num n
        && n.polynomial().atoms().stream()
            .anyMatch(a -> context.longs.contains(a) || isWide(n.polynomial().coefficient(a)));
  }

  private static boolean isWide(Optional<Polynomial> coefficient) {
    return coefficient
        .flatMap(Polynomial::asConstant)
        .map(c -> c.bitLength() >= Integer.SIZE)
        .orElse(false);
  }

  /**
   * Whether an {@code int} whose value is congruent to {@code polynomial} is equal to it: nothing
   * was computed, or what was computed is in range.
   */
  static boolean isCertain(Polynomial polynomial) {
    boolean plain = polynomial.atoms().stream().anyMatch(a -> polynomial.equals(Polynomial.of(a)));
    BigInteger least = BigInteger.valueOf(Integer.MIN_VALUE);
    BigInteger most = BigInteger.valueOf(Integer.MAX_VALUE);
    return plain
        || polynomial.min().filter(m -> m.compareTo(least) >= 0).isPresent()
            && polynomial.max().filter(m -> m.compareTo(most) <= 0).isPresent();
  }

  /** The same, where the facts of {@code state} may tell the range. */
  boolean isCertain(Polynomial polynomial, State state) {
    return isCertain(polynomial) || state.facts.isInt(polynomial, context.ints::contains);
  }

  /** Whether values of {@code type} are tracked: narrower integers wrap too early. */
  static boolean exact(Type type) {
    return type == Type.Primitive.INT || type == Type.Primitive.LONG;
  }
}

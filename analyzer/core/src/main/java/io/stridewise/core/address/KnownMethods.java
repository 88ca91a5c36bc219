package io.stridewise.core.address;

import java.util.Optional;
import java.util.Set;

/**
 * Methods whose code is known to compute a value from its arguments and do nothing else. Everything
 * that is not listed may do anything.
 */
final class KnownMethods {
  /** How such a method behaves. */
  enum Cost {
    /** An instruction or a few. */
    FAST,
    /** A few nanoseconds, but may throw. */
    FAST_THROWING,
    /** Ten nanoseconds or more: as slow as a cache miss. */
    SLOW
  }

  private static final Set<String> MATH =
      Set.of(
          "java.lang.Math",
          "java.lang.StrictMath",
          "org.apache.commons.math3.util.FastMath",
          "org.hipparchus.util.FastMath",
          "net.jafama.FastMath");

  private static final Set<String> FAST_MATH =
      Set.of(
          "abs",
          "min",
          "max",
          "sqrt",
          "fma",
          "signum",
          "floor",
          "ceil",
          "rint",
          "round",
          "copySign",
          "toRadians",
          "toDegrees",
          "ulp",
          "getExponent",
          "multiplyHigh",
          "negate");

  private static final Set<String> THROWING_MATH =
      Set.of(
          "addExact",
          "subtractExact",
          "multiplyExact",
          "incrementExact",
          "decrementExact",
          "negateExact",
          "toIntExact",
          "floorMod",
          "floorDiv",
          "absExact",
          "clamp");

  private static final Set<String> SLOW_MATH =
      Set.of(
          "sin",
          "cos",
          "tan",
          "asin",
          "acos",
          "atan",
          "atan2",
          "exp",
          "expm1",
          "log",
          "log10",
          "log1p",
          "pow",
          "cbrt",
          "hypot",
          "sinh",
          "cosh",
          "tanh",
          "scalb",
          "nextUp",
          "nextDown",
          "nextAfter",
          "IEEEremainder");

  private static final Set<String> VALUE_CLASSES =
      Set.of(
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Short",
          "java.lang.Byte",
          "java.lang.Character",
          "java.lang.Float",
          "java.lang.Double",
          "java.lang.Boolean");

  private static final Set<String> FAST_VALUE_METHODS =
      Set.of(
          "isNaN",
          "isInfinite",
          "isFinite",
          "doubleToLongBits",
          "doubleToRawLongBits",
          "longBitsToDouble",
          "floatToIntBits",
          "floatToRawIntBits",
          "intBitsToFloat",
          "bitCount",
          "highestOneBit",
          "lowestOneBit",
          "numberOfLeadingZeros",
          "numberOfTrailingZeros",
          "rotateLeft",
          "rotateRight",
          "reverse",
          "reverseBytes",
          "signum",
          "min",
          "max",
          "sum",
          "compare",
          "compareUnsigned",
          "toUnsignedInt",
          "toUnsignedLong",
          "isDigit",
          "isLetter",
          "isWhitespace",
          "isUpperCase",
          "isLowerCase",
          "abs");

  private static final Set<String> FAST_STRING_METHODS = Set.of("length", "charAt", "isEmpty");

  private KnownMethods() {}

  /** What is known of a method; empty means it may do anything. */
  static Optional<Cost> cost(Optional<String> owner, String name) {
    if (owner.isEmpty()) {
      return Optional.empty();
    }
    if (isMath(owner)) {
      return FAST_MATH.contains(name)
          ? Optional.of(Cost.FAST)
          : THROWING_MATH.contains(name)
              ? Optional.of(Cost.FAST_THROWING)
              : SLOW_MATH.contains(name) ? Optional.of(Cost.SLOW) : Optional.empty();
    }
    if (VALUE_CLASSES.contains(owner.get()) && FAST_VALUE_METHODS.contains(name)) {
      return Optional.of(Cost.FAST);
    }
    if (owner.get().equals("java.lang.String") && FAST_STRING_METHODS.contains(name)) {
      return Optional.of(Cost.FAST_THROWING);
    }
    return Optional.empty();
  }

  /** Whether {@code owner} is a class of mathematical functions under the names of {@link Math}. */
  static boolean isMath(Optional<String> owner) {
    return owner.isPresent() && MATH.contains(owner.get());
  }
}

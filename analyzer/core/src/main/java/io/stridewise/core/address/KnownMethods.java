package io.stridewise.core.address;

import io.stridewise.core.address.views.ElementType;
import io.stridewise.core.ir.Type;
import java.util.Optional;
import java.util.Set;

/**
 * Methods whose code is known to compute a value from its arguments and do nothing else. Everything
 * that is not listed may do anything.
 */
public final class KnownMethods {
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

  /** Methods of the runtime's arrays that make views or copies, or answer questions. */
  private static final Set<String> VIEW_METHODS =
      Set.of(
          "transpose",
          "swapAxes",
          "moveAxis",
          "slice",
          "at",
          "newAxis",
          "squeeze",
          "flip",
          "diagonal",
          "broadcastTo",
          "slidingWindow",
          "reshape",
          "view",
          "as",
          "asReadOnly",
          "asWritableUnchecked",
          "copy",
          "contiguous",
          "ravel",
          "flatten",
          "astype",
          "get",
          "getAt",
          "shape",
          "byteStrides",
          "length",
          "rank",
          "size",
          "isEmpty",
          "isCContiguous",
          "isFContiguous",
          "isWritable");

  /** Methods of the runtime's arrays that write elements, and nothing else. */
  private static final Set<String> VIEW_WRITES = Set.of("set", "setAt", "fill", "assign");

  private static final Set<String> NEW_VIEWS =
      Set.of("zeros", "ones", "full", "arange", "linspace", "eye", "of");

  private static final String RUNTIME = "io.stridewise.array.";

  private KnownMethods() {}

  /** Whether it is known what a method does. */
  public static boolean isKnown(Optional<String> owner, String name) {
    return isOfViews(owner, name) || cost(owner, name).isPresent();
  }

  /** Whether it is known what a method of this name does in some class outside of the runtime. */
  public static boolean mayBeKnown(String name) {
    return FAST_MATH.contains(name)
        || THROWING_MATH.contains(name)
        || SLOW_MATH.contains(name)
        || FAST_VALUE_METHODS.contains(name)
        || FAST_STRING_METHODS.contains(name);
  }

  /** Whether classes of {@code name}, a package, are of the runtime. */
  public static boolean isOfRuntimePackage(String name) {
    return (name + '.').startsWith(RUNTIME);
  }

  /** Whether {@code type} is one of the runtime. */
  public static boolean isOfRuntime(Optional<String> type) {
    return type.isPresent() && type.get().startsWith(RUNTIME);
  }

  /** Whether a method of a runtime array changes nothing. */
  static boolean isViewMethod(String name) {
    return VIEW_METHODS.contains(name);
  }

  /** Whether a method is the runtime's and changes nothing but elements of arrays. */
  static boolean isOfViews(Optional<String> owner, String name) {
    if (!isOfRuntime(owner)) {
      return false;
    }
    return switch (owner.get().substring(RUNTIME.length())) {
      case "Ix", "StrideTricks" -> true;
      case "Nd" -> NEW_VIEWS.contains(name);
      default ->
          ElementType.isArray(new Type.Declared(owner.get()))
              && (VIEW_METHODS.contains(name) || VIEW_WRITES.contains(name));
    };
  }

  /** Whether a method writes elements of a runtime array, whose memory may be a Java array. */
  static boolean writesView(Optional<String> owner, String name) {
    return isOfViews(owner, name) && VIEW_WRITES.contains(name);
  }

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

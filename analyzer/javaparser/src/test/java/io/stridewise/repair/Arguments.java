package io.stridewise.repair;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Arguments for a method: plain ones, for which nests complete, and ones chosen to tell two orders
 * apart: arrays that are one, that have rows in common, rows that are missing or shorter, sizes of
 * 0 and less, NaN, both zeros, values that overflow.
 */
final class Arguments {
  /** Extents of plain arrays, by the number of their dimensions. */
  private static final int[] EXTENTS = {0, 900, 90, 14, 6, 4};

  /** The same for bodies with large constants in their bounds. */
  private static final int[] LARGE_EXTENTS = {0, (1 << 22) + 8, 2050, 14, 6, 4};

  private static final int[] PLAIN_SIZES = {5, 7, 9, 12};
  private static final int[] HOSTILE_SIZES = {-1, 0, 0, 1, 2, 3, 5, 8, 13, 20};
  private static final double[] HOSTILE_NUMBERS = {
    Double.NaN, 0.0, -0.0, 1, -1, 1e300, -1e300, 1e-300, Double.POSITIVE_INFINITY, 0.1, 3
  };

  /** How nasty arguments are. */
  enum Style {
    PLAIN,
    LARGE,
    HOSTILE
  }

  private final SplittableRandom random;
  private final Style style;
  private final List<Object> made = new ArrayList<>();

  private Arguments(long seed, Style style) {
    this.random = new SplittableRandom(seed);
    this.style = style;
  }

  /** Whether arguments can be made for all parameters of {@code method}. */
  static boolean possibleFor(Method method) {
    for (Class<?> type : method.getParameterTypes()) {
      if (!isKnown(type)) {
        return false;
      }
    }
    return true;
  }

  /** Whether values of {@code type} can be made, copied and compared. */
  static boolean isKnown(Class<?> type) {
    Class<?> base = type;
    while (base.isArray()) {
      base = base.getComponentType();
    }
    return base.isPrimitive()
        || base == Object.class
        || base == String.class
        || base == Number.class
        || base == Integer.class;
  }

  /** Arguments for {@code method}, the same for the same seed and style. */
  static Object[] of(Method method, long seed, Style style) {
    Arguments arguments = new Arguments(seed, style);
    for (Class<?> type : method.getParameterTypes()) {
      arguments.made.add(arguments.argument(type));
    }
    return arguments.made.toArray();
  }

  /** A plain value of {@code type}, always the same. */
  static Object plain(Class<?> type) {
    return new Arguments(1, Style.PLAIN).argument(type);
  }

  private boolean oneIn(int n) {
    return style == Style.HOSTILE && random.nextInt(n) == 0;
  }

  private Object argument(Class<?> type) {
    if (type.isArray()) {
      if (oneIn(12)) {
        return null;
      }
      Optional<Object> other = oneIn(3) ? earlier(type) : Optional.empty();
      return other.orElseGet(() -> array(type, dimensions(type)));
    }
    if (type == int.class || type == long.class) {
      int[] sizes = style == Style.HOSTILE ? HOSTILE_SIZES : PLAIN_SIZES;
      int size = sizes[random.nextInt(sizes.length)];
      return type == int.class ? (Object) size : (Object) (long) size;
    }
    return element(type);
  }

  /** An array made before that is or contains one of {@code type}. */
  private Optional<Object> earlier(Class<?> type) {
    List<Object> found = new ArrayList<>();
    for (Object other : made) {
      if (type.isInstance(other)) {
        found.add(other);
      } else if (other instanceof Object[] rows && rows.length > 0 && type.isInstance(rows[0])) {
        found.add(rows[random.nextInt(Math.min(4, rows.length))]);
      }
    }
    return found.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(found.get(random.nextInt(found.size())));
  }

  private static int dimensions(Class<?> type) {
    int dimensions = 0;
    for (Class<?> t = type; t.isArray(); t = t.getComponentType()) {
      dimensions++;
    }
    return dimensions;
  }

  /** Rows have the extent of the whole, so that either subscript may come first. */
  private Object array(Class<?> type, int dimensions) {
    int length = (style == Style.LARGE ? LARGE_EXTENTS : EXTENTS)[dimensions];
    if (oneIn(dimensions(type) > 1 ? 6 : 12)) {
      length = random.nextInt(12);
    }
    Class<?> component = type.getComponentType();
    Object array = Array.newInstance(component, length);
    if (array instanceof double[] doubles) {
      Arrays.setAll(doubles, i -> number());
      return array;
    } else if (array instanceof int[] ints) {
      Arrays.setAll(ints, i -> integer());
      return array;
    } else if (array instanceof float[] floats) {
      for (int i = 0; i < length; i++) {
        floats[i] = (float) number();
      }
      return array;
    }
    for (int i = 0; i < length; i++) {
      Array.set(
          array,
          i,
          component.isArray() ? row(component, dimensions, array, i) : element(component));
    }
    return array;
  }

  private Object row(Class<?> type, int dimensions, Object array, int index) {
    if (oneIn(60)) {
      return null;
    }
    if (index > 0 && oneIn(20)) {
      return Array.get(array, random.nextInt(index));
    }
    if (oneIn(40)) {
      Optional<Object> other = earlier(type);
      if (other.isPresent()) {
        return other.get();
      }
    }
    return array(type, dimensions);
  }

  private double number() {
    return style == Style.HOSTILE && random.nextInt(4) == 0
        ? HOSTILE_NUMBERS[random.nextInt(HOSTILE_NUMBERS.length)]
        : random.nextDouble() * 4 - 2;
  }

  /** Never 0 where nests have to complete, as it may be divided by. */
  private int integer() {
    return style == Style.HOSTILE ? bits() : bits() >> 8 | 1;
  }

  private int bits() {
    return style == Style.HOSTILE && random.nextInt(4) > 0
        ? random.nextInt(-2, 3)
        : random.nextInt();
  }

  private Object element(Class<?> type) {
    if (type == double.class) {
      return number();
    } else if (type == float.class) {
      return (float) number();
    } else if (type == int.class) {
      return integer();
    } else if (type == long.class) {
      return style == Style.HOSTILE ? (long) bits() : (long) integer() << 20 | 1;
    } else if (type == short.class) {
      return (short) bits();
    } else if (type == byte.class) {
      return (byte) bits();
    } else if (type == char.class) {
      return (char) bits();
    } else if (type == boolean.class) {
      return bits() < 0;
    } else if (type == String.class) {
      return oneIn(9) ? null : "s" + (bits() & 7);
    }
    return oneIn(9) ? null : (Object) (bits() & 127);
  }
}

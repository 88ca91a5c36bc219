package io.stridewise.array;

import io.stridewise.array.storage.ElementType;
import io.stridewise.layout.Order;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;

/** Copies arrays of arrays into one flat array. */
final class NestedArrays {
  private NestedArrays() {}

  static NdArray<?> copy(Object nested) {
    List<Long> lengths = new ArrayList<>();
    Class<?> type = nested.getClass();
    Object level = nested;
    while (type.isArray()) {
      int length = level == null ? 0 : Array.getLength(level);
      lengths.add((long) length);
      type = type.getComponentType();
      level = type.isArray() && length > 0 ? Array.get(level, 0) : null;
    }
    if (!type.isPrimitive() || type == char.class) {
      throw new IllegalArgumentException(
          "fromArray: %s is no array of a supported primitive type"
              .formatted(nested.getClass().getTypeName()));
    }
    long[] shape = lengths.stream().mapToLong(Long::longValue).toArray();
    ElementType element = ElementType.ofArray(Array.newInstance(type, 0));
    NdArray<?> result = Nd.empty(DType.of(element), Order.C, shape);
    if (!result.isEmpty()) {
      fill(nested, 0, shape, result.lane().array(), 0);
    } else {
      requireLengths(nested, 0, shape);
    }
    return result;
  }

  /** Copies the rows below one level to {@code to}, from position {@code at}; gives the next. */
  private static int fill(Object nested, int axis, long[] shape, Object to, int at) {
    requireLength(nested, axis, shape);
    int length = (int) shape[axis];
    if (axis == shape.length - 1) {
      System.arraycopy(nested, 0, to, at, length);
      return at + length;
    }
    int next = at;
    for (int i = 0; i < length; i++) {
      next = fill(Array.get(nested, i), axis + 1, shape, to, next);
    }
    return next;
  }

  private static void requireLengths(Object nested, int axis, long[] shape) {
    requireLength(nested, axis, shape);
    if (axis < shape.length - 1) {
      for (int i = 0; i < shape[axis]; i++) {
        requireLengths(Array.get(nested, i), axis + 1, shape);
      }
    }
  }

  private static void requireLength(Object nested, int axis, long[] shape) {
    if (nested == null || Array.getLength(nested) != shape[axis]) {
      throw new IllegalArgumentException(
          "fromArray: a row on level %d has %s elements, the first has %d"
              .formatted(axis, nested == null ? "no" : Array.getLength(nested), shape[axis]));
    }
  }
}

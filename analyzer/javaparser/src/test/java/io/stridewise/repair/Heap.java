package io.stridewise.repair;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;

/** Values with the arrays they reach: copied, and compared with who is whose row. */
final class Heap {
  private final Map<Object, Object> partners = new IdentityHashMap<>();
  private final Map<Object, Object> back = new IdentityHashMap<>();

  private Heap() {}

  /** A copy in which two places hold the same array exactly if they do in {@code values}. */
  static Object[] copy(Object[] values) {
    return (Object[]) new Heap().copied(values);
  }

  private Object copied(Object value) {
    if (value == null || !value.getClass().isArray()) {
      return value;
    }
    Object done = partners.get(value);
    if (done != null) {
      return done;
    }
    int length = Array.getLength(value);
    Object copy = Array.newInstance(value.getClass().getComponentType(), length);
    partners.put(value, copy);
    if (value instanceof Object[] rows) {
      for (int i = 0; i < length; i++) {
        ((Object[]) copy)[i] = copied(rows[i]);
      }
    } else {
      System.arraycopy(value, 0, copy, 0, length);
    }
    return copy;
  }

  /** Whether both are equal bit for bit, all NaN alike, with the same arrays at the same places. */
  static boolean same(Object[] a, Object[] b) {
    return new Heap().equal(a, b);
  }

  private boolean equal(Object a, Object b) {
    if (a == null || b == null || !a.getClass().isArray() || !b.getClass().isArray()) {
      return Objects.equals(a, b);
    }
    if (partners.containsKey(a) || back.containsKey(b)) {
      return partners.get(a) == b && back.get(b) == a;
    }
    partners.put(a, b);
    back.put(b, a);
    if (a instanceof Object[] left && b instanceof Object[] right) {
      if (left.length != right.length) {
        return false;
      }
      for (int i = 0; i < left.length; i++) {
        if (!equal(left[i], right[i])) {
          return false;
        }
      }
      return true;
    }
    return Arrays.deepEquals(new Object[] {a}, new Object[] {b});
  }
}

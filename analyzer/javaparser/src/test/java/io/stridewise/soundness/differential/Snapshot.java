package io.stridewise.soundness.differential;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that can be seen after a run: arrays by content and by which of them are the same,
 * fields, the exception. Floating values count by their bits, all NaN alike.
 */
final class Snapshot {
  private static final int NULL = -1;

  private final Map<Object, Integer> seen = new IdentityHashMap<>();
  private final Class<?> thrown;
  private long[] values = new long[256];
  private int size;

  /**
   * @param instance whose fields count, with those of its class
   * @param roots arguments
   * @param thrown the exception's class, null if the run completed
   */
  Snapshot(Class<?> type, Object instance, List<Object> roots, Class<?> thrown) {
    this.thrown = thrown;
    roots.forEach(this::write);
    for (Field field : type.getDeclaredFields()) {
      if (!field.isSynthetic()) {
        write(get(field, instance));
      }
    }
  }

  private static Object get(Field field, Object instance) {
    try {
      field.setAccessible(true);
      return field.get(Modifier.isStatic(field.getModifiers()) ? null : instance);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  boolean completed() {
    return thrown == null;
  }

  Class<?> thrown() {
    return thrown;
  }

  private void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  private void write(Object value) {
    if (value instanceof Number || value instanceof Boolean || value instanceof Character) {
      scalar(value);
      return;
    }
    Integer number = value == null ? Integer.valueOf(NULL) : seen.putIfAbsent(value, seen.size());
    if (number != null) {
      add(-1000 - number);
      return;
    }
    if (value instanceof Object[] rows) {
      add(rows.length);
      for (Object row : rows) {
        write(row);
      }
    } else {
      elements(value);
    }
  }

  private void scalar(Object value) {
    if (value instanceof Double v) {
      add(Double.doubleToLongBits(v));
    } else if (value instanceof Float v) {
      add(Float.floatToIntBits(v));
    } else if (value instanceof Number v) {
      add(v.longValue());
    } else {
      add(value instanceof Character c ? c : (Boolean) value ? 1 : 0);
    }
  }

  private void elements(Object array) {
    add(java.lang.reflect.Array.getLength(array));
    if (array instanceof double[] a) {
      for (double v : a) {
        add(Double.doubleToLongBits(v));
      }
    } else if (array instanceof float[] a) {
      for (float v : a) {
        add(Float.floatToIntBits(v));
      }
    } else if (array instanceof int[] a) {
      for (int v : a) {
        add(v);
      }
    } else if (array instanceof long[] a) {
      for (long v : a) {
        add(v);
      }
    } else if (array instanceof short[] a) {
      for (short v : a) {
        add(v);
      }
    } else if (array instanceof byte[] a) {
      for (byte v : a) {
        add(v);
      }
    } else {
      for (char v : (char[]) array) {
        add(v);
      }
    }
  }

  /** Whether both runs ended alike and left the same. */
  boolean same(Snapshot other) {
    return thrown == other.thrown && Arrays.equals(values, 0, size, other.values, 0, other.size);
  }

  /** Where {@code other} first differs, for people. */
  String difference(Snapshot other) {
    if (thrown != other.thrown) {
      return end() + " against " + other.end();
    }
    int at = Arrays.mismatch(values, 0, size, other.values, 0, other.size);
    return at < 0
        ? "none"
        : end() + "; value %d of the heap: %s against %s".formatted(at, show(at), other.show(at));
  }

  private String end() {
    return thrown == null ? "completes" : thrown.getSimpleName();
  }

  private String show(int at) {
    return at >= size
        ? "nothing"
        : values[at] + " (as a double " + Double.longBitsToDouble(values[at]) + ")";
  }
}

package io.stridewise.polybench;

import java.util.Arrays;
import java.util.Set;

/** Copies and compares arguments of kernels; doubles by their bits, with all NaN alike. */
final class Bits {
  private Bits() {}

  static Object[] copy(Object[] arguments) {
    Object[] copy = new Object[arguments.length];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = copy(arguments[i]);
    }
    return copy;
  }

  private static Object copy(Object value) {
    if (value instanceof double[] a) {
      return a.clone();
    } else if (value instanceof int[] a) {
      return a.clone();
    } else if (value instanceof Object[] a) {
      Object[] copy = a.clone();
      Arrays.setAll(copy, i -> copy(a[i]));
      return copy;
    }
    return value;
  }

  /** Makes {@code to} what {@code from} is; both have the same shapes. */
  static void restore(Object[] to, Object[] from) {
    for (int i = 0; i < to.length; i++) {
      if (from[i] instanceof double[] a) {
        System.arraycopy(a, 0, to[i], 0, a.length);
      } else if (from[i] instanceof int[] a) {
        System.arraycopy(a, 0, to[i], 0, a.length);
      } else if (from[i] instanceof Object[] a) {
        restore((Object[]) to[i], a);
      }
    }
  }

  /** Whether all arguments but those at {@code except} are equal. */
  static boolean equal(Object[] a, Object[] b, Set<Integer> except) {
    for (int i = 0; i < a.length; i++) {
      // deepEquals compares doubles as Double.equals does: by doubleToLongBits.
      if (!except.contains(i) && !Arrays.deepEquals(new Object[] {a[i]}, new Object[] {b[i]})) {
        return false;
      }
    }
    return true;
  }
}

package io.stridewise.layout;

import java.util.Arrays;

/** Axis numbers as users write them: negative counts from the last axis, none may appear twice. */
final class Axes {
  private Axes() {}

  /** The axis as a number in 0..rank-1. */
  static int normalize(String operation, int axis, int rank) {
    if (axis < -rank || axis >= rank) {
      throw new IllegalArgumentException(
          "%s: axis %d does not exist in an array of %d axes".formatted(operation, axis, rank));
    }
    return axis < 0 ? axis + rank : axis;
  }

  static int[] normalize(String operation, int[] axes, int rank) {
    int[] normal = new int[axes.length];
    for (int i = 0; i < axes.length; i++) {
      normal[i] = normalize(operation, axes[i], rank);
    }
    return normal;
  }

  static int[] normalizeDistinct(String operation, int[] axes, int rank) {
    int[] normal = normalize(operation, axes, rank);
    boolean[] seen = new boolean[rank];
    for (int axis : normal) {
      if (seen[axis]) {
        throw new IllegalArgumentException(
            "%s: axis %d appears twice in %s".formatted(operation, axis, Arrays.toString(axes)));
      }
      seen[axis] = true;
    }
    return normal;
  }

  /**
   * The order of axes that takes each source axis to its destination and keeps the others in order.
   */
  static int[] moving(int[] source, int[] destination, int rank) {
    int[] order = new int[rank];
    Arrays.fill(order, -1);
    boolean[] moved = new boolean[rank];
    for (int i = 0; i < source.length; i++) {
      order[destination[i]] = source[i];
      moved[source[i]] = true;
    }
    int next = 0;
    for (int i = 0; i < rank; i++) {
      if (order[i] < 0) {
        while (moved[next]) {
          next++;
        }
        order[i] = next++;
      }
    }
    return order;
  }

  static long[] insert(long[] values, int position, long value) {
    long[] longer = new long[values.length + 1];
    System.arraycopy(values, 0, longer, 0, position);
    longer[position] = value;
    System.arraycopy(values, position, longer, position + 1, values.length - position);
    return longer;
  }

  static long[] remove(long[] values, int position) {
    long[] shorter = new long[values.length - 1];
    System.arraycopy(values, 0, shorter, 0, position);
    System.arraycopy(values, position + 1, shorter, position, shorter.length - position);
    return shorter;
  }

  static long[] select(long[] values, int[] positions) {
    long[] selected = new long[positions.length];
    for (int i = 0; i < positions.length; i++) {
      selected[i] = values[positions[i]];
    }
    return selected;
  }
}

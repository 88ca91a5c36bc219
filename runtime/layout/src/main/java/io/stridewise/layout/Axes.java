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

  static int[] all(int rank) {
    int[] axes = new int[rank];
    for (int k = 0; k < rank; k++) {
      axes[k] = k;
    }
    return axes;
  }

  static int[] reversed(int rank) {
    int[] axes = new int[rank];
    for (int k = 0; k < rank; k++) {
      axes[k] = rank - 1 - k;
    }
    return axes;
  }

  /** The named axes, of which none may be missing. */
  static int[] permutation(int[] axes, int rank) {
    if (axes.length != rank) {
      throw new IllegalArgumentException(
          "transpose: %d axes named of an array of %d axes".formatted(axes.length, rank));
    }
    return normalizeDistinct("transpose", axes, rank);
  }

  static int[] swapped(int axis1, int axis2, int rank) {
    int first = normalize("swapAxes", axis1, rank);
    int second = normalize("swapAxes", axis2, rank);
    int[] axes = all(rank);
    axes[first] = second;
    axes[second] = first;
    return axes;
  }

  /** The axes with each source at its destination and the others in their order. */
  static int[] moved(int[] source, int[] destination, int rank) {
    if (source.length != destination.length) {
      throw new IllegalArgumentException(
          "moveAxis: %d axes to %d positions".formatted(source.length, destination.length));
    }
    int[] from = normalizeDistinct("moveAxis", source, rank);
    int[] to = normalizeDistinct("moveAxis", destination, rank);
    int[] axes = new int[rank];
    Arrays.fill(axes, -1);
    boolean[] placed = new boolean[rank];
    for (int i = 0; i < from.length; i++) {
      axes[to[i]] = from[i];
      placed[from[i]] = true;
    }
    int next = 0;
    for (int k = 0; k < rank; k++) {
      if (axes[k] < 0) {
        while (placed[next]) {
          next++;
        }
        axes[k] = next++;
      }
    }
    return axes;
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

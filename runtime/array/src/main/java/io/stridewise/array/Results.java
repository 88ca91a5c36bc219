package io.stridewise.array;

import io.stridewise.layout.Layout;
import io.stridewise.layout.Traversal;
import java.util.Arrays;

/** Shapes, types and memory order of results. */
final class Results {
  private Results() {}

  /**
   * A new array whose axes are nested in memory as a walk over the given operands nests them, so
   * that a sum of two transposed arrays is laid out as they are (NumPy's order 'K').
   *
   * @param operands layouts of the result's shape
   */
  static <A extends NdArray<A>> A like(DType<A> dtype, long[] shape, Layout... operands) {
    int[] nesting = Traversal.of(operands).axes();
    return Nd.allocate(dtype, nested(dtype.itemSize(), shape, nesting));
  }

  /**
   * A layout without gaps.
   *
   * @param nesting the axes, the one with the largest stride first
   */
  static Layout nested(int itemSize, long[] shape, int[] nesting) {
    long[] nested = new long[shape.length];
    int[] back = new int[shape.length];
    for (int i = 0; i < shape.length; i++) {
      nested[i] = shape[nesting[i]];
      back[nesting[i]] = i;
    }
    return Layout.c(itemSize, nested).transpose(back);
  }

  /** A read-only view of {@code a} of that shape; for reading only, so overlap does not matter. */
  static NdArray<?> broadcast(String operation, NdArray<?> a, long[] shape) {
    if (Arrays.equals(a.shape(), shape)) {
      return a;
    }
    try {
      return a.view(a.layout().broadcastTo(shape), false);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "%s: shape %s does not broadcast to shape %s"
              .formatted(operation, Arrays.toString(a.shape()), Arrays.toString(shape)),
          e);
    }
  }

  static long[] broadcastShape(String operation, NdArray<?>... arrays) {
    long[][] shapes = Arrays.stream(arrays).map(NdArray::shape).toArray(long[][]::new);
    try {
      return Layout.broadcastShape(shapes);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "%s: shapes %s do not broadcast together"
              .formatted(operation, Arrays.deepToString(shapes)),
          e);
    }
  }

  static void requireStorable(String operation, DType<?> from, DType<?> to) {
    if (!from.isStorableIn(to)) {
      throw new IllegalArgumentException(
          "%s: %s results cannot be stored in %s without loss; convert with astype(%s)"
              .formatted(operation, from, to, to));
    }
  }
}

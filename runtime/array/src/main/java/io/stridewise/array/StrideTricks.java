package io.stridewise.array;

import io.stridewise.layout.Layout;
import io.stridewise.layout.Root;

/**
 * Views made from shape and byte strides alone. Most are better made by {@link NdArray#slice},
 * {@link NdArray#transpose()}, {@link NdArray#slidingWindow(long...)} or {@link
 * NdArray#broadcastTo}, which cannot get the numbers wrong.
 *
 * <p>Whatever the numbers are, no view reaches outside the buffer: every element is checked, with
 * exact arithmetic, against the whole buffer the array is a view of, not against the array.
 */
public final class StrideTricks {
  private StrideTricks() {}

  /**
   * A view with the given shape and byte strides, whose first element is that of {@code a}.
   * Read-only if its elements may overlap, or if {@code a} is.
   *
   * {@snippet class="io.stridewise.array.SnippetsTest" region="asStrided"}
   *
   * @param shape lengths of the axes, in elements
   * @param byteStrides distances of neighbours along each axis, in BYTES; may be 0 or negative
   * @throws IllegalArgumentException if an element would lie outside the buffer, shape and strides
   *     differ in rank, or a length is negative; the message says what would fit
   */
  public static <A extends NdArray<A>> A asStrided(NdArray<A> a, long[] shape, long[] byteStrides) {
    return a.viewReadOnlyIfOverlapping(checked(a, shape, byteStrides, a.layout().offset()));
  }

  /**
   * The same from another first element.
   *
   * @param byteOffset where the first element is, in BYTES from the start of the buffer (not from
   *     the first element of {@code a})
   */
  public static <A extends NdArray<A>> A asStrided(
      NdArray<A> a, long[] shape, long[] byteStrides, long byteOffset) {
    return a.viewReadOnlyIfOverlapping(checked(a, shape, byteStrides, byteOffset));
  }

  /**
   * As {@link #asStrided(NdArray, long[], long[])}, but writable (where {@code a} is) also if
   * elements overlap. Writes can then change elements in surprising ways, but nothing outside the
   * buffer: bounds are checked all the same.
   *
   * @throws IllegalArgumentException as {@code asStrided}
   */
  public static <A extends NdArray<A>> A asStridedUnsafe(
      NdArray<A> a, long[] shape, long[] byteStrides) {
    return a.view(checked(a, shape, byteStrides, a.layout().offset()));
  }

  /** All windows of the given lengths; as {@link NdArray#slidingWindow(long...)}. */
  public static <A extends NdArray<A>> A slidingWindow(NdArray<A> a, long... windows) {
    return a.slidingWindow(windows);
  }

  /** Windows along the named axes; as {@link NdArray#slidingWindow(long[], int[])}. */
  public static <A extends NdArray<A>> A slidingWindow(NdArray<A> a, long[] windows, int[] axes) {
    return a.slidingWindow(windows, axes);
  }

  /** Repeats axes of length 1; as {@link NdArray#broadcastTo}. */
  public static <A extends NdArray<A>> A broadcastTo(NdArray<A> a, long... shape) {
    return a.broadcastTo(shape);
  }

  /**
   * Every axis cut into blocks that do not overlap: shape (n0, n1) gives (n0/b0, n1/b1, b0, b1). A
   * view, writable where {@code a} is.
   *
   * @param lengths of the blocks, one per axis
   * @throws IllegalArgumentException if a length does not divide its axis
   */
  public static <A extends NdArray<A>> A blocks(NdArray<A> a, long... lengths) {
    return a.view(a.layout().blocks(lengths));
  }

  private static Layout checked(NdArray<?> a, long[] shape, long[] byteStrides, long byteOffset) {
    Root root = new Root(a.storage().byteSize(), a.dtype().toString());
    return a.layout().asStrided(shape, byteStrides, byteOffset, root);
  }
}
